package dev.baton.people;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /baton hours}: asks when and where a person works. */
final class AskingForHours implements CommandHandler {

    static final String FORM = "people.hours";
    static final String WHOSE = "whose";
    static final String THE_PODS = "pod";

    private static final String MINE = "mine";
    private static final List<Option> WHOSES =
            List.of(new Option(MINE, "Mine, as below"), new Option(THE_PODS, "My pod's, as for everybody else"));

    private static final String TOLD = "Outside these hours Baton asks and reminds you of nothing that can wait.";
    private static final String NOT_TOLD =
            "You have saved no hours yet, so your pod's count for you, by your clock. Once you save these, Baton asks and "
                    + "reminds you outside them of nothing that can wait.";

    private final Directory directory;

    AskingForHours(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Verb verb() {
        return Verb.act("hours", "", "says when you work, so that Baton is quiet at other times");
    }

    @Override
    public Reply handle(Command command) {
        var person = directory.person(command.organization(), command.person());
        var zone = directory.zoneOf(command.organization(), command.person());
        var known = person.flatMap(each -> Optional.ofNullable(each.hours()))
                .orElseGet(() -> new OwnHours(usual(command), zone));
        return new Reply.Ask(new Form(
                FORM,
                "",
                "My working hours",
                "Save",
                inputs(known, person.filter(each -> each.hours() != null).isPresent())));
    }

    /** @param isTold whether the person has told his hours, and so can take them back */
    private static List<Input> inputs(OwnHours known, boolean isTold) {
        var hours = known.hours();
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Notice("about", Text.of(isTold ? TOLD : NOT_TOLD)));
        if (isTold) {
            inputs.add(new Input.Choice(
                    WHOSE, Caption.required("Whose hours count for you?"), false, WHOSES, List.of(MINE)));
        }
        inputs.addAll(List.of(
                new Input.Choice(
                        "days",
                        Caption.required("Working days"),
                        true,
                        SetupForm.DAYS,
                        hours.days().stream().sorted().map(DayOfWeek::name).toList()),
                SetupForm.time("from", "Work begins", hours.from()),
                SetupForm.time("to", "Work ends", hours.to()),
                SetupForm.zone(known.zone())));
        return inputs;
    }

    /** Those of a pod that the person is in. */
    private WorkingHours usual(Command command) {
        return directory.pods(command.organization()).stream()
                .filter(pod -> pod.sideOf(command.person()).isPresent())
                .findFirst()
                .map(pod -> pod.policy().hours())
                .orElse(WorkingHours.STANDARD);
    }
}
