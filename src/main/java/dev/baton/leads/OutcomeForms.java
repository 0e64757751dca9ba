package dev.baton.leads;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.PersonId;
import dev.baton.chat.Submission;
import dev.baton.people.Days;
import dev.baton.pods.Amounts;
import dev.baton.pods.Lines;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked when a lead is returned, won, lost or recycled, and how the answers are read. */
final class OutcomeForms {

    static final LocalTime MORNING = LocalTime.of(9, 0);
    static final int MONTHS = 24;

    private final InstantSource clock;

    OutcomeForms(InstantSource clock) {
        this.clock = clock;
    }

    /** @param readers asks who may read why */
    static Form lost(Lead lead, List<Input> readers) {
        var inputs = new ArrayList<Input>();
        inputs.add(reason(State.LOST, "Why was it lost?"));
        inputs.addAll(readers);
        inputs.add(note("What is worth knowing?"));
        return new Form(LeadActions.LOST, lead.id().value(), "Lost", "Save", inputs);
    }

    /** @param helpers asks who helped */
    static Form won(Lead lead, List<Input> helpers) {
        var value = lead.particulars().value();
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Line(
                "value",
                Caption.optional("Amount").hint("A number, such as 12000"),
                false,
                40,
                value == null ? "" : value.amount().toPlainString()));
        inputs.add(new Input.Choice(
                "currency",
                Caption.optional("Currency"),
                false,
                LeadForm.currencies(value),
                List.of(value == null ? "EUR" : value.currency().getCurrencyCode())));
        inputs.addAll(helpers);
        inputs.add(note("What helped?"));
        return new Form(LeadActions.WON, lead.id().value(), "Won", "Save", inputs);
    }

    Form recycled(Lead lead) {
        var in3Months = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusMonths(3);
        return new Form(
                LeadActions.RECYCLE,
                lead.id().value(),
                "Recycle",
                "Recycle",
                List.of(
                        new Input.Day("until", Caption.required("When should marketing try again?"), in3Months),
                        new Input.Choice(
                                "reason",
                                Caption.required("Why not now?"),
                                false,
                                options(State.RECYCLED),
                                List.of(Reason.NOT_NOW.name())),
                        note("What should marketing know?")));
    }

    /** A lead that is recycled comes back later than was said. */
    Form putOff(Lead lead) {
        var inAMonth = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusMonths(1);
        return new Form(
                LeadActions.PUT_OFF,
                lead.id().value(),
                "Put off",
                "Put off",
                List.of(
                        new Input.Day("until", Caption.required("When should it come back?"), inAMonth),
                        note("Why not yet?")));
    }

    private static Input reason(State state, String label) {
        return new Input.Choice("reason", Caption.required(label), false, options(state), List.of());
    }

    private static List<Option> options(State state) {
        return Reason.of(state).stream()
                .map(reason -> new Option(reason.name(), reason.label()))
                .toList();
    }

    static Input.Line note(String label) {
        return new Input.Line("note", Caption.optional(label), true, 1_000, "");
    }

    /** Complaints about what was typed as a note, by input; none if it is fine. */
    static Map<String, String> checkNote(Submission submission) {
        return Lines.check(note("Note"), submission.value("note"));
    }

    /** What came of reading what was filled in. */
    sealed interface Reading {

        record Complete(Change change) implements Reading {}

        /**
         * Something must be changed.
         *
         * @param complaints what, by input
         */
        record Incomplete(Map<String, String> complaints) implements Reading {}
    }

    static Reading because(Submission submission, State state) {
        var reason = Reason.parse(submission.value("reason"), state);
        var note = submission.value("note");
        if (reason.isEmpty()) {
            return new Reading.Incomplete(Map.of("reason", "Please pick a reason."));
        }
        if (note.isEmpty() && reason.get().needsNote()) {
            return new Reading.Incomplete(Map.of("note", "Please say it in a few words, so that it helps."));
        }
        var complaints = checkNote(submission);
        return complaints.isEmpty()
                ? new Reading.Complete(Change.because(state, reason.get(), note))
                : new Reading.Incomplete(complaints);
    }

    static Reading won(Submission submission, List<PersonId> helpers) {
        var complaints = new LinkedHashMap<>(checkNote(submission));
        var worth = Amounts.read(submission.value("value"), submission.value("currency"), complaints);
        return complaints.isEmpty()
                ? new Reading.Complete(Change.won(worth, submission.value("note"), helpers))
                : new Reading.Incomplete(complaints);
    }

    /** @param zone in whose morning the lead comes back */
    Reading recycled(Submission submission, ZoneId zone) {
        return switch (because(submission, State.RECYCLED)) {
            case Reading.Incomplete incomplete -> incomplete;
            case Reading.Complete(var change) -> until(submission, zone, change.reason());
        };
    }

    /** The same of one that comes back later than was said. */
    Reading putOff(Submission submission, ZoneId zone) {
        return until(submission, zone, null);
    }

    private Reading until(Submission submission, ZoneId zone, @Nullable Reason reason) {
        var today = clock.instant().atZone(zone).toLocalDate();
        var complaints = new LinkedHashMap<>(checkNote(submission));
        return new Days(today.plusDays(1), today.plusMonths(MONTHS))
                .require(submission, "until", complaints)
                .filter(_ -> complaints.isEmpty())
                .map(day -> day.atTime(MORNING).atZone(zone).toInstant())
                .<Reading>map(at -> new Reading.Complete(Change.recycled(at, reason, submission.value("note"))))
                .orElseGet(() -> new Reading.Incomplete(complaints));
    }
}
