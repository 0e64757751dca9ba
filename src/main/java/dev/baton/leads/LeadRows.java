package dev.baton.leads;

import dev.baton.chat.Excerpt;
import dev.baton.chat.PersonId;
import dev.baton.leads.LeadForm.Reading;
import dev.baton.pods.Amounts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

    private static final String NO_DAY = "Please write a day that there is, such as 2026-03-31.";

    /** Where a day begins first. */
    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    private static final Pattern HOT = Pattern.compile("hot|high|urgent|soon|hoch|heiß|dringend|yes|ja|true|1");
    private static final Pattern USUAL = Pattern.compile("|normal|medium|low|usual|mittel|niedrig|no|nein|false|0");

    private final LeadHeader header;
    private final Instant now;
    private final ZoneId zone;
    private final Function<String, Optional<Owner>> people;
    private final Map<String, Optional<Owner>> known = new HashMap<>();

    /**
     * @param zone where a day begins and ends
     * @param people finds somebody by the e-mail address; asked once for each
     */
    LeadRows(LeadHeader header, Instant now, ZoneId zone, Function<String, Optional<Owner>> people) {
        this.header = header;
        this.now = now;
        this.zone = zone;
        this.people = people;
    }

    /**
     * Who a file says works on a lead.
     *
     * @param sells whether that person can go on with it
     */
    record Owner(PersonId person, boolean sells) {}

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
                ? new Row.Fine(new FiledLead(particulars, past.orElse(null), false))
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
                    case PRIORITY -> priority(header.cell(cells, column));
                    case LAST_TOUCH ->
                        SheetMoments.local(header.cell(cells, column))
                                .map(at -> at.toLocalDate().toString())
                                .orElseGet(() -> header.cell(cells, column));
                    default -> header.cell(cells, column);
                })
                .orElse("");
    }

    /** What is neither stays as it is, so that it is complained about. */
    private static String priority(String typed) {
        var word = typed.toLowerCase(Locale.ROOT);
        if (HOT.matcher(word).matches()) {
            return "hot";
        }
        return USUAL.matcher(word).matches() ? "" : typed;
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

    /** Empty if it is a new one, of which nothing is read that only matters for others. */
    private Optional<FiledLead.Past> past(List<String> cells, Map<LeadColumn, String> complaints) {
        var state = state(header.cell(cells, LeadColumn.STATE));
        if (state.isEmpty()) {
            complaints.put(
                    LeadColumn.STATE,
                    "Please use new, accepted, contacted, meeting, won, lost, returned or"
                            + " recycled, or leave it empty for a new lead.");
        }
        return state.filter(each -> each != State.OFFERED).map(each -> past(each, cells, complaints));
    }

    private FiledLead.Past past(State state, List<String> cells, Map<LeadColumn, String> complaints) {
        var offered = moment(cells, LeadColumn.OFFERED, complaints).orElse(now);
        var closed = moment(cells, LeadColumn.CLOSED, complaints).orElse(offered);
        var owner = owner(state, cells, complaints);
        var errors = new HashMap<String, String>();
        var worth = state == State.WON
                ? Amounts.read(
                        header.cell(cells, LeadColumn.WORTH), header.cell(cells, LeadColumn.WORTH_CURRENCY), errors)
                : null;
        errors.forEach((input, words) ->
                complaints.put(input.equals("currency") ? LeadColumn.WORTH_CURRENCY : LeadColumn.WORTH, words));
        var end = closed.isBefore(offered) ? offered : closed;
        var until = state == State.RECYCLED ? until(cells, complaints) : Optional.<Instant>empty();
        return new FiledLead.Past(
                state, owner.map(Owner::person).orElse(null), offered, end, worth, until.orElse(null));
    }

    /** A day without a time is its morning. */
    private Optional<Instant> until(List<String> cells, Map<LeadColumn, String> complaints) {
        var typed = header.cell(cells, LeadColumn.UNTIL);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var read = SheetMoments.exact(typed)
                .or(() -> SheetMoments.local(typed)
                        .map(at -> at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.with(OutcomeForms.MORNING) : at)
                        .map(at -> at.atZone(zone).toInstant()));
        var latest =
                now.atZone(zone).plusMonths(OutcomeForms.MONTHS).plusDays(1).toInstant();
        if (read.isEmpty()) {
            complaints.put(LeadColumn.UNTIL, NO_DAY);
        } else if (read.get().isAfter(latest) || read.get().isBefore(Instant.EPOCH)) {
            complaints.put(
                    LeadColumn.UNTIL,
                    "Please use a date within " + OutcomeForms.MONTHS + " months from now, and not before 1970.");
        }
        return read;
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

    private Optional<Owner> owner(State state, List<String> cells, Map<LeadColumn, String> complaints) {
        var email = header.cell(cells, LeadColumn.OWNER).toLowerCase(Locale.ROOT);
        var found = email.isEmpty() ? Optional.<Owner>empty() : known.computeIfAbsent(email, people);
        if (!email.isEmpty() && found.isEmpty()) {
            complaints.put(LeadColumn.OWNER, "Baton knows nobody here with that e-mail address.");
        } else if (state.isWorked() && found.isEmpty()) {
            complaints.put(LeadColumn.OWNER, "Please say who works on it: the e-mail address of somebody here.");
        } else if (state.isWorked() && !found.get().sells()) {
            complaints.put(
                    LeadColumn.OWNER,
                    "That person isn't in sales there, so nobody would work on the lead. Please"
                            + " name somebody who is, or leave the state empty.");
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
            complaints.put(column, NO_DAY);
        } else if (read.get().isAfter(now) || read.get().isBefore(Instant.EPOCH)) {
            complaints.put(column, "Please use a date that isn't in the future, nor before 1970.");
        }
        return read;
    }

    private Optional<Instant> instant(String typed) {
        return SheetMoments.exact(typed).or(() -> SheetMoments.local(typed).map(this::at));
    }

    /** Now for a day that has begun somewhere else only. */
    private Instant at(LocalDateTime local) {
        var at = local.atZone(zone).toInstant();
        var isToday = !local.toLocalDate().isAfter(LocalDate.ofInstant(now, EARLIEST_ZONE));
        return isToday && at.isAfter(now) ? now : at;
    }
}
