package dev.baton.polls;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.pods.Timing;
import dev.baton.pods.TimingForm;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** When a pulse is asked, and how long each time. */
final class PulseForm {

    static final Duration A_DAY = Duration.ofHours(24);

    private static final String OPEN = "open";

    private static final List<Input.Option> SPANS = List.of(
            new Input.Option("PT4H", "4 hours"),
            new Input.Option("PT8H", "8 hours"),
            new Input.Option(A_DAY.toString(), "a day"),
            new Input.Option("PT48H", "two days"),
            new Input.Option("PT96H", "four days"));

    /** @param zone what the input of the time zone holds at first */
    static List<Input> inputs(Timing timing, ZoneId zone, Duration open) {
        var span = new Input.Choice(
                OPEN, Caption.required("How long can people vote?"), false, SPANS, List.of(open.toString()));
        return Stream.concat(TimingForm.inputsOfOneClock(timing, zone).stream(), Stream.of(span))
                .toList();
    }

    /** @param zone that of the pod */
    static Form changing(Pulse pulse, ZoneId zone) {
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Notice("about", Text.of("“" + pulse.draft().question() + "”")));
        inputs.addAll(inputs(pulse.timing(), pulse.timing().zoneOr(zone), pulse.open()));
        return new Form(PollActions.PULSE_CHANGE, pulse.id(), "Change a pulse", "Save", inputs);
    }

    static Duration open(Submission submission) {
        var chosen = submission.value(OPEN);
        return SPANS.stream()
                .map(Input.Option::value)
                .filter(chosen::equals)
                .findFirst()
                .map(Duration::parse)
                .orElse(A_DAY);
    }

    private PulseForm() {}
}
