package dev.baton.leads;

import dev.baton.chat.Excerpt;
import dev.baton.chat.PersonId;
import dev.baton.leads.LeadForm.Reading;
import dev.baton.pods.Amounts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rows of a file of leads. Not for several threads. */
final class LeadRows {

    private static final int SHOWN = 60;

    private static final Pattern HOT = Pattern.compile("hot|high|urgent|soon|hoch|heiß|dringend|yes|ja|true|1");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("yyyy-M-d", Locale.ROOT),
            DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy/M/d", Locale.ROOT));

    private final LeadHeader header;
    private final Instant now;
    private final Function<String, Optional<PersonId>> people;
    private final Map<String, Optional<PersonId>> known = new HashMap<>();

    /** @param people finds somebody by the e-mail address; asked once for each */
    LeadRows(LeadHeader header, Instant now, Function<String, Optional<PersonId>> people) {
        this.header = header;
        this.now = now;
        this.people = people;
    }

    /** What came of reading a row. */
    sealed interface Row {

        record Fine(FiledLead lead) implements Row {}

        /**
         * Something in it has to be changed.
         *
         * @param complaints such as {@code E-mail: “acme”. Please write an e-mail address.}
         */
        record Wrong(List<String> complaints) implements Row {}
    }

    /** @param cells at least as many as there are columns */
    Row read(List<String> cells) {
        if (cells.size() > header.width()) {
            return new Row.Wrong(List.of("More stands there than there are columns. Is a quote missing?"));
        }
        var complaints = new LinkedHashMap<LeadColumn, String>();
        var past = past(cells, complaints);
        var reading = LeadForm.readFiled(input -> answer(cells, input));
        if (reading instanceof Reading.Incomplete(var inputs)) {
            inputs.forEach(
                    (input, words) -> LeadColumn.ofInput(input).ifPresent(column -> complaints.put(column, words)));
        }
        return reading instanceof Reading.Complete(var particulars) && complaints.isEmpty()
                ? new Row.Fine(new FiledLead(particulars, past.orElse(null)))
                : new Row.Wrong(lines(cells, complaints));
    }

    private List<String> lines(List<String> cells, Map<LeadColumn, String> complaints) {
        var lines = new ArrayList<String>();
        complaints.forEach((column, words) -> {
            var cell = Excerpt.of(header.cell(cells, column), SHOWN);
            lines.add(column.title() + ": " + (cell.isEmpty() ? "" : "“" + cell + "”. ") + words);
        });
        return lines;
    }

    private String answer(List<String> cells, String input) {
        return LeadColumn.ofInput(input)
                .map(column -> switch (column) {
                    case CONTACT -> contact(cells);
                    case PRIORITY ->
                        HOT.matcher(header.cell(cells, column).toLowerCase(Locale.ROOT))
                                        .matches()
                                ? "hot"
                                : "";
                    default -> header.cell(cells, column);
                })
                .orElse("");
    }

    private String contact(List<String> cells) {
        var whole = header.cell(cells, LeadColumn.CONTACT);
        var name = whole.isEmpty()
                ? (header.cell(cells, LeadColumn.FIRST_NAME) + " " + header.cell(cells, LeadColumn.LAST_NAME)).strip()
                : whole;
        return Stream.of(name, header.cell(cells, LeadColumn.JOB_TITLE))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Empty if it is a new one. */
    private Optional<FiledLead.Past> past(List<String> cells, Map<LeadColumn, String> complaints) {
        var offered = moment(cells, LeadColumn.OFFERED, complaints).orElse(now);
        var closed = moment(cells, LeadColumn.CLOSED, complaints).orElse(offered);
        var owner = owner(cells, complaints);
        var typed = header.cell(cells, LeadColumn.STATE);
        var state = state(typed);
        if (state.isEmpty()) {
            complaints.put(
                    LeadColumn.STATE,
                    "Please use new, accepted, contacted, meeting, won, lost, returned or"
                            + " recycled, or leave it empty for a new lead.");
            return Optional.empty();
        }
        if (state.get() == State.OFFERED) {
            return Optional.empty();
        }
        if (state.get().isWorked() && owner.isEmpty()) {
            complaints.putIfAbsent(
                    LeadColumn.OWNER, "Please say who works on it: the e-mail address of somebody here.");
        }
        var errors = new HashMap<String, String>();
        var worth = state.get() == State.WON
                ? Amounts.read(
                        header.cell(cells, LeadColumn.WORTH), header.cell(cells, LeadColumn.WORTH_CURRENCY), errors)
                : null;
        errors.values().forEach(words -> complaints.put(LeadColumn.WORTH, words));
        var end = closed.isBefore(offered) ? offered : closed;
        return Optional.of(new FiledLead.Past(state.get(), owner.orElse(null), offered, end, worth));
    }

    private static Optional<State> state(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "", "new", "open", "offered", "waits for sales", "neu", "offen" -> Optional.of(State.OFFERED);
            case "accepted", "angenommen" -> Optional.of(State.ACCEPTED);
            case "contacted", "kontaktiert" -> Optional.of(State.CONTACTED);
            case "meeting", "meeting agreed", "termin" -> Optional.of(State.MEETING);
            case "won", "closed won", "gewonnen" -> Optional.of(State.WON);
            case "lost", "closed lost", "verloren" -> Optional.of(State.LOST);
            case "returned", "returned to marketing", "zurückgegeben" -> Optional.of(State.RETURNED);
            case "recycled", "nurture", "zurückgestellt" -> Optional.of(State.RECYCLED);
            default -> Optional.empty();
        };
    }

    private Optional<PersonId> owner(List<String> cells, Map<LeadColumn, String> complaints) {
        var email = header.cell(cells, LeadColumn.OWNER).toLowerCase(Locale.ROOT);
        if (email.isEmpty()) {
            return Optional.empty();
        }
        var found = known.computeIfAbsent(email, people);
        if (found.isEmpty()) {
            complaints.put(LeadColumn.OWNER, "Baton knows nobody here with that e-mail address.");
        }
        return found;
    }

    private Optional<Instant> moment(List<String> cells, LeadColumn column, Map<LeadColumn, String> complaints) {
        var typed = header.cell(cells, column);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var read = instant(typed);
        if (read.isEmpty()) {
            complaints.put(column, "Please write a date such as 2026-03-31.");
        } else if (read.get().isAfter(now) || read.get().isBefore(Instant.EPOCH)) {
            complaints.put(column, "Please use a date that isn't in the future, nor before 1970.");
        }
        return read;
    }

    private static Optional<Instant> instant(String typed) {
        try {
            return Optional.of(Instant.parse(typed));
        } catch (DateTimeParseException e) {
            var day = typed.split("[ T]", 2)[0];
            return DAYS.stream().flatMap(format -> day(day, format).stream()).findFirst();
        }
    }

    private static Optional<Instant> day(String typed, DateTimeFormatter format) {
        try {
            return Optional.of(
                    LocalDate.parse(typed, format).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
