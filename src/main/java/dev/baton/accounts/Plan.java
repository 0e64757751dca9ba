package dev.baton.accounts;

import dev.baton.chat.PersonId;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What would come of a table.
 *
 * @param steps what would be written
 * @param same how many accounts are as the table says
 * @param wrong what is in the way, by line
 */
record Plan(List<Step> steps, int same, Map<Long, String> wrong) {

    /** An account that would be added or changed. */
    record Step(Optional<Versioned<TargetAccount>> before, TargetAccount after) {}

    Plan {
        steps = List.copyOf(steps);
    }

    int added() {
        return (int) steps.stream().filter(step -> step.before().isEmpty()).count();
    }

    int changed() {
        return steps.size() - added();
    }

    /** @param there all accounts that may be one of the rows' */
    static Plan of(List<Row> rows, List<Versioned<TargetAccount>> there, PersonId by, Instant now) {
        var index = new Index(there);
        var steps = new ArrayList<Step>();
        var wrong = new LinkedHashMap<Long, String>();
        var taken = new HashMap<TargetId, Long>();
        var same = 0;
        for (var row : rows) {
            var found = index.like(row.profile());
            if (found.size() > 1) {
                wrong.put(row.line(), "Its domains are of several accounts on the list: " + names(found) + ".");
                continue;
            }
            var step = step(row, found.stream().findFirst(), by, now);
            var before = step.before();
            var first = before.map(each -> taken.putIfAbsent(each.value().id(), row.line()));
            if (!AccountForm.fits(step.after().profile().domains())) {
                wrong.put(
                        row.line(),
                        "With those that it has already, these are too many domains. " + AccountForm.FITTING);
            } else if (first.isPresent()) {
                wrong.put(row.line(), "It is the same account as that in line " + first.get() + ".");
            } else if (before.filter(each -> each.value().equals(step.after())).isPresent()) {
                same++;
            } else {
                steps.add(step);
            }
        }
        return new Plan(steps, same, wrong);
    }

    private static String names(Set<Versioned<TargetAccount>> found) {
        return found.stream()
                .map(each -> each.value().profile().company())
                .sorted()
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    private static Step step(Row row, Optional<Versioned<TargetAccount>> before, PersonId by, Instant now) {
        var known = before.map(Versioned::value).orElse(null);
        var profile = known == null ? row.profile() : with(known.profile(), row);
        var after = known == null
                ? TargetAccount.added(profile, by, now)
                : known.profile().equals(profile) ? known : known.changed(profile, by, now);
        return new Step(before, noted(after, known, new TargetAccount.Note(by, now, row.note())));
    }

    /** Domains are added, and an owner that the row doesn't name stays. */
    private static Profile with(Profile known, Row row) {
        return new Profile(
                row.company(),
                Stream.concat(known.domains().stream(), row.domains().stream()).toList(),
                row.owner() == null ? known.owner() : row.owner());
    }

    private static TargetAccount noted(TargetAccount account, @Nullable TargetAccount known, TargetAccount.Note note) {
        var isThere = known != null
                && known.notes().stream().anyMatch(each -> each.words().equals(note.words()));
        return note.words().isEmpty() || isThere ? account : account.noted(note);
    }

    /** Accounts by what a row may share with them. */
    private record Index(Map<String, List<Versioned<TargetAccount>>> byKey) {

        Index(List<Versioned<TargetAccount>> there) {
            this(new HashMap<>());
            there.forEach(each -> each.value()
                    .profile()
                    .keys()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(each)));
        }

        /** By a domain; if there is none by that, by the name. */
        Set<Versioned<TargetAccount>> like(Profile profile) {
            var found = profile.keys()
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .filter(each -> each.value().profile().isLike(profile))
                    .collect(Collectors.toSet());
            var byDomain = found.stream()
                    .filter(each -> profile.domains().stream()
                            .anyMatch(each.value().profile().domains()::contains))
                    .collect(Collectors.toSet());
            return byDomain.isEmpty() ? found : byDomain;
        }
    }
}
