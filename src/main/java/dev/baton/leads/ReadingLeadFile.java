package dev.baton.leads;

import dev.baton.leads.LeadImport.Found;
import dev.baton.leads.LeadImports.Complaint;
import dev.baton.leads.LeadRows.Row;
import dev.baton.pods.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Reads a file of leads, and passes on what is in it, some at a time. Not for several threads. */
final class ReadingLeadFile implements Sheet.Rows {

    /** In one piece. */
    static final int TOGETHER = 200;

    /** More of what is wrong isn't kept, only counted. */
    static final int COMPLAINTS = 1_000;

    private static final int NAMES = 60;

    private final Function<LeadHeader, LeadRows> rows;
    private final ToIntFunction<Set<String>> here;
    private final Consumer<List<FiledLead>> pieces;
    private final List<FiledLead> piece = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private final Set<Integer> emails = new HashSet<>();
    private @Nullable LeadHeader header;
    private @Nullable LeadRows reading;
    private int fresh;
    private int past;
    private int wrong;
    private int known;

    /**
     * @param here how many of some e-mail addresses are those of leads that are here
     * @param pieces gets what is fine, until something is wrong
     */
    ReadingLeadFile(
            Function<LeadHeader, LeadRows> rows, ToIntFunction<Set<String>> here, Consumer<List<FiledLead>> pieces) {
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
                case Row.Fine(var lead) -> fine(lead);
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

    private void fine(FiledLead lead) {
        if (lead.past() == null) {
            fresh++;
        } else {
            past++;
        }
        piece.add(lead);
        if (piece.size() == TOGETHER) {
            passOn();
        }
    }

    private void passOn() {
        var asked = new HashSet<String>();
        for (var lead : piece) {
            var email = lead.particulars().email();
            if (!email.isEmpty() && (!emails.add(email.hashCode()) || !asked.add(email))) {
                known++;
            }
        }
        known += asked.isEmpty() ? 0 : here.applyAsInt(asked);
        if (wrong == 0) {
            pieces.accept(List.copyOf(piece));
        }
        piece.clear();
    }

    /** All was read. */
    Found end() {
        if (!piece.isEmpty()) {
            passOn();
        }
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
                known,
                columns,
                unknown.stream().limit(NAMES).toList());
    }

    List<Complaint> complaints() {
        return complaints;
    }
}
