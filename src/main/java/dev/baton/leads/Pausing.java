package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.leads.Lead.Outcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code Pause} and {@code Resume}: the time for an answer stands for a while, for a reason that all see. */
final class Pausing {

    private static final Input.Line REASON =
            new Input.Line("reason", Caption.required("Why?").hint("Everybody reads it on the card"), true, 300, "");

    private static final Map<String, String> TIMES = new LinkedHashMap<>();

    static {
        TIMES.put("PT4H", "4 hours");
        TIMES.put("P1D", "1 day");
        TIMES.put("P3D", "3 days");
        TIMES.put("P7D", "1 week");
    }

    private final Handoff handoff;
    private final Reckonings reckonings;
    private final InstantSource clock;

    Pausing(Handoff handoff, Reckonings reckonings, InstantSource clock) {
        this.handoff = handoff;
        this.reckonings = reckonings;
        this.clock = clock;
    }

    Reply open(Action action) {
        return handoff.forSales(
                action,
                action.argument(),
                (lead, pod) -> obstacle(action, lead.value())
                        .map(obstacle -> handoff.settle(action, lead, obstacle))
                        .orElseGet(() -> new Reply.Ask(form(lead.value()))));
    }

    private static Form form(Lead lead) {
        var options = TIMES.entrySet().stream()
                .map(time -> new Option(time.getKey(), time.getValue()))
                .toList();
        var time = new Input.Choice("time", Caption.required("For how long?"), false, options, List.of("P1D"));
        return new Form(LeadActions.PAUSE, lead.id().value(), "Pause", "Pause", List.of(REASON, time));
    }

    Reply take(Submission submission) {
        var reason = submission.value(REASON.id());
        if (reason.isBlank() || reason.length() > REASON.longest()) {
            return new Reply.Invalid(Map.of(REASON.id(), "Please say why, in up to 300 characters."));
        }
        var time = submission.value("time");
        if (!TIMES.containsKey(time)) {
            return new Reply.Invalid(Map.of("time", "Please pick a time."));
        }
        var now = clock.instant();
        var pause = new Pause(submission.person(), now.plus(Duration.parse(time)), reason);
        return change(
                submission,
                submission.argument(),
                (lead, by) -> Optional.of(lead.clock().paused(pause, now, reckonings.of(by.organization(), lead))),
                after -> told(
                        submission,
                        Text.of("paused the time for an answer until ")
                                .and(pause.until())
                                .and(": “" + reason + "”"),
                        Card.of(Text.of("The time for an answer is paused until ")
                                        .and(pause.until())
                                        .and(". Resume lets it go on sooner."))
                                .and(Part.Buttons.of(Button.press(
                                        "Resume", LeadActions.RESUME, after.id().value())))));
    }

    Reply resume(Action action) {
        var now = clock.instant();
        return change(
                action,
                action.argument(),
                (lead, by) -> lead.clock().pause() == null
                        ? Optional.empty()
                        : Optional.of(lead.clock().resumed(now, reckonings.of(by.organization(), lead))),
                after -> told(
                        action,
                        Text.of("ended the pause. The time for an answer goes on."),
                        Card.of(Text.of("The time for an answer goes on."))));
    }

    private interface Setting {

        /** Empty if it is that way already. */
        Optional<ResponseClock> set(Lead lead, Interaction by);
    }

    private Reply change(Interaction by, String leadId, Setting setting, Function<Lead, Told> telling) {
        return handoff.forSales(by, leadId, (lead, pod) -> {
            var outcome = obstacle(by, lead.value())
                    .orElseGet(() -> setting.set(lead.value(), by)
                            .<Outcome>map(
                                    set -> new Outcome.Changed(lead.value().at(set)))
                            .orElseGet(Outcome.AlreadyDone::new));
            return handoff.settle(by, lead, outcome, telling);
        });
    }

    private static Optional<Outcome> obstacle(Interaction by, Lead lead) {
        return lead.obstacle(State.RETURNED, by.person())
                .or(() -> lead.state() == State.OFFERED
                        ? Optional.empty()
                        : Optional.of(new Outcome.NotNow(lead.state())));
    }

    private Told told(Interaction by, Text line, Card receipt) {
        return new Told(handoff.named(by, by.person(), line), null, new Reply.OnlyYou(receipt));
    }
}
