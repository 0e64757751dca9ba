package dev.baton.accounts;

import dev.baton.chat.Excerpt;
import dev.baton.chat.PersonId;
import dev.baton.pods.Lines;
import dev.baton.pods.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the rows of a table of target accounts, and what is wrong in which line. */
final class TableReading implements Sheet.Rows {

    /** More complaints help nobody. */
    private static final int TOLD = 20;

    private static final int QUOTED = 60;

    private static final Map<String, Set<String>> NAMES = Map.of(
            AccountForm.COMPANY, Set.of("company", "name", "account", "account name", "company name"),
            AccountForm.DOMAINS, Set.of("domains", "domain", "website", "web site", "url"),
            AccountForm.OWNER, Set.of("owner", "owner email", "owner e-mail", "owner's e-mail", "sales owner"),
            AccountForm.NOTE, Set.of("note"));

    private final int before;
    private final Function<String, Optional<PersonId>> members;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Optional<PersonId>> known = new HashMap<>();
    private final Map<String, List<Row>> seen = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private int wrong;

    /**
     * Reads a table.
     *
     * @param before how many lines stand before those that were sent
     * @param members finds a member by e-mail address
     */
    TableReading(int before, Function<String, Optional<PersonId>> members) {
        this.before = before;
        this.members = members;
    }

    List<Row> rows() {
        return rows;
    }

    /** What is wrong, by line; empty if nothing is. */
    List<String> complaints() {
        var all = new ArrayList<>(complaints);
        if (wrong > TOLD) {
            all.add("And " + (wrong - TOLD) + " more.");
        }
        return all;
    }

    @Override
    public Optional<String> columns(List<String> names) {
        for (var column = 0; column < names.size(); column++) {
            var name = names.get(column).toLowerCase(Locale.ROOT).replace('’', '\'');
            for (var each : NAMES.entrySet()) {
                if (each.getValue().contains(name)) {
                    columns.putIfAbsent(each.getKey(), column);
                }
            }
        }
        return columns.containsKey(AccountForm.COMPANY)
                ? Optional.empty()
                : Optional.of("No column is called Company. The first row should name the columns: Company, Domains,"
                        + " Owner, Note.");
    }

    @Override
    public Optional<String> row(long inFile, List<String> cells) {
        var line = inFile - before;
        var wrongHere = new LinkedHashMap<String, String>();
        var company = AccountForm.company(cell(cells, AccountForm.COMPANY), wrongHere);
        var domains = AccountForm.domains(cell(cells, AccountForm.DOMAINS), wrongHere);
        var note = AccountForm.note(cell(cells, AccountForm.NOTE), wrongHere);
        var owner = owner(cell(cells, AccountForm.OWNER), wrongHere);
        var row = new Row(line, company, domains, owner.orElse(null), note);
        if (wrongHere.isEmpty()) {
            twice(row).ifPresent(words -> wrongHere.put(AccountForm.COMPANY, words));
        }
        if (wrongHere.isEmpty()) {
            rows.add(row);
        } else {
            complain(wrongHere.entrySet().stream()
                    .map(each -> title(each.getKey()) + ": " + each.getValue())
                    .collect(Collectors.joining(" ", "Line " + line + ", ", "")));
        }
        return Optional.empty();
    }

    /** As the file that Baton writes calls a column. */
    private static String title(String column) {
        return column.substring(0, 1).toUpperCase(Locale.ROOT) + column.substring(1);
    }

    private String cell(List<String> cells, String column) {
        var index = columns.get(column);
        return index == null || index >= cells.size() ? "" : cells.get(index);
    }

    private Optional<PersonId> owner(String email, Map<String, String> wrongHere) {
        if (email.isEmpty()) {
            return Optional.empty();
        }
        var owner = known.computeIfAbsent(email.toLowerCase(Locale.ROOT), members);
        if (owner.isEmpty()) {
            wrongHere.put(
                    AccountForm.OWNER,
                    "“" + Excerpt.of(Lines.onOneLine(email), QUOTED) + "” is nobody in sales of a pod. Please write the"
                            + " e-mail address of somebody who is, or leave it empty.");
        }
        return owner;
    }

    /** The same company in two lines: which one counts isn't guessed. */
    private Optional<String> twice(Row row) {
        var profile = row.profile();
        var first = profile.keys()
                .flatMap(key -> seen.getOrDefault(key, List.of()).stream())
                .filter(other -> other.profile().isLike(profile))
                .map(Row::line)
                .min(Comparator.naturalOrder());
        profile.keys()
                .forEach(
                        key -> seen.computeIfAbsent(key, _ -> new ArrayList<>()).add(row));
        return first.map(line -> "It is in line " + line + " already.");
    }

    void complain(long line, String words) {
        complain("Line " + line + ": " + words);
    }

    private void complain(String words) {
        wrong++;
        if (complaints.size() < TOLD) {
            complaints.add(words);
        }
    }
}
