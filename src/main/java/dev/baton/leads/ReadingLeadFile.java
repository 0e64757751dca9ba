package dev.baton.leads;

import dev.baton.chat.Excerpt;
import dev.baton.leads.LeadImport.Found;
import dev.baton.leads.LeadImports.Complaint;
import dev.baton.leads.LeadRows.Row;
import dev.baton.pods.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a file of leads, and passes on what is in it, some at a time. Not for several threads. */
final class ReadingLeadFile implements Sheet.Rows, AutoCloseable {

    /** In one piece. */
    static final int TOGETHER = 200;

    /** More of what is wrong isn't kept, only counted. */
    static final int COMPLAINTS = 1_000;

    private static final int NAMES = 60;

    private final Function<LeadHeader, LeadRows> rows;
    private final UnaryOperator<Set<String>> here;
    private final Consumer<List<FiledLead>> pieces;
    private final List<Numbered> piece = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private final List<Complaint> twins = new ArrayList<>();
    private final Map<String, Long> emails = new HashMap<>();
    private @Nullable LeadHeader header;
    private @Nullable LeadRows reading;
    private int fresh;
    private int past;
    private int wrong;
    private int freshTwins;
    private int pastTwins;
    private @Nullable Underway<Boolean> passing;

    private record Numbered(long line, FiledLead lead) {

        String email() {
            return lead.particulars().email();
        }
    }

    /**
     * @param here which of some e-mail addresses are those of leads that are here
     * @param pieces gets what is fine, until something is wrong
     */
    ReadingLeadFile(
            Function<LeadHeader, LeadRows> rows, UnaryOperator<Set<String>> here, Consumer<List<FiledLead>> pieces) {
        this.rows = rows;
        this.here = here;
        this.pieces = pieces;
    }

    @Override
    public Optional<String> columns(List<String> names) {
        return switch (LeadHeader.read(names)) {
            case LeadHeader.Reading.Wrong(var reason) -> Optional.of(reason);
            case LeadHeader.Reading.Fine(var read) -> {
                header = read;
                reading = rows.apply(read);
                yield Optional.empty();
            }
        };
    }

    @Override
    public Optional<String> row(long line, List<String> cells) {
        if (reading != null) {
            switch (reading.read(cells)) {
                case Row.Fine(var lead) -> fine(new Numbered(line, lead));
                case Row.Wrong(var words) -> {
                    wrong++;
                    words.stream()
                            .limit(Math.max(0, COMPLAINTS - complaints.size()))
                            .forEach(each -> complaints.add(new Complaint(line, each)));
                }
            }
        }
        return Optional.empty();
    }

    private void fine(Numbered lead) {
        if (lead.lead().past() == null) {
            fresh++;
        } else {
            past++;
        }
        piece.add(lead);
        if (piece.size() == TOGETHER) {
            passOn();
        }
    }

    /** One is passed on while the next one is read. */
    private void passOn() {
        allPassed();
        var passed = List.copyOf(piece);
        var isFine = wrong == 0;
        passing = Underway.begin(() -> passOn(passed, isFine));
        piece.clear();
    }

    private void allPassed() {
        if (passing != null) {
            passing.get();
        }
    }

    private boolean passOn(List<Numbered> passed, boolean isFine) {
        var asked = passed.stream()
                .map(Numbered::email)
                .filter(email -> !email.isEmpty() && !emails.containsKey(email))
                .collect(Collectors.toSet());
        var there = asked.isEmpty() ? Set.<String>of() : here.apply(asked);
        var marked = passed.stream().map(each -> marked(each, there)).toList();
        if (isFine) {
            pieces.accept(marked);
        }
        return isFine;
    }

    private FiledLead marked(Numbered each, Set<String> there) {
        var first = each.email().isEmpty() ? null : emails.putIfAbsent(each.email(), each.line());
        if (first != null) {
            return twin(each, "line " + first + " has the same e-mail address.");
        }
        return there.contains(each.email())
                ? twin(each, "a lead with this e-mail address is here already.")
                : each.lead();
    }

    private FiledLead twin(Numbered each, String why) {
        if (each.lead().past() == null) {
            freshTwins++;
        } else {
            pastTwins++;
        }
        if (twins.size() < COMPLAINTS) {
            var company = Excerpt.of(each.lead().particulars().company(), NAMES);
            twins.add(new Complaint(each.line(), company + ": " + why));
        }
        return each.lead().asTwin();
    }

    /** All was read. */
    Found end() {
        if (!piece.isEmpty()) {
            passOn();
        }
        allPassed();
        var columns = header == null
                ? List.<String>of()
                : header.places().keySet().stream()
                        .sorted()
                        .map(LeadColumn::title)
                        .toList();
        var unknown = header == null ? List.<String>of() : header.unknown();
        return new Found(
                fresh,
                past,
                wrong,
                freshTwins,
                pastTwins,
                columns,
                unknown.stream().limit(NAMES).toList());
    }

    /** Once it is, nothing more is passed on. */
    @Override
    public void close() {
        if (passing != null) {
            passing.await();
        }
    }

    List<Complaint> complaints() {
        return complaints;
    }

    /** Those that may be here already. */
    List<Complaint> twins() {
        return twins;
    }
}
