package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is sent about briefs that no button and no form of them says, nothing breaks by it. */
class ForgedBriefTest {

    private static final String BRIEFS = "brief.";

    private final Office office = Office.withPod();

    /** With the id of a brief that there is, and without. */
    private Stream<String> arguments() {
        var card = RunningBrief.in(office).card("have acknowledged it");
        var id = office.mia.action(card, "Manage").argument();
        return Stream.concat(
                Stream.of("", " ", "x", "x 1", "../../etc 1", "1 2 3 4 5"),
                Stream.of("", " ", "  1", " x", " 0", " -1", " 1 ", " 0 0", " 1 0", " 1 2 0", " 1 1 1 1", " ١")
                        .flatMap(end -> Stream.of(id + end, id + end + "99999999999")));
    }

    @Test
    void no_button_breaks() {
        var actions = Baton.shared()
                .parts(ActionHandler.class)
                .map(ActionHandler::action)
                .filter(name -> name.startsWith(BRIEFS))
                .toList();
        assertThat(actions).hasSizeGreaterThan(30);
        arguments()
                .forEach(argument -> actions.forEach(action -> isAnswered(
                        action,
                        argument,
                        office.mia.does(new Action(office.mia.context(office.channel), action, argument)))));
    }

    @Test
    void no_form_breaks() {
        var forms = Baton.shared()
                .parts(SubmissionHandler.class)
                .map(SubmissionHandler::form)
                .filter(name -> name.startsWith(BRIEFS))
                .toList();
        assertThat(forms).hasSizeGreaterThan(5);
        Map<String, List<String>> nothing = Map.of();
        arguments()
                .forEach(argument -> forms.forEach(form -> isAnswered(
                        form,
                        argument,
                        office.mia.does(new Submission(office.mia.context(null), form, argument, nothing)))));
    }

    private static void isAnswered(String name, String argument, Office.Answer answer) {
        assertThat(answer.reply.toString())
                .as(name + " with “" + argument + "”")
                .doesNotContain("error id");
    }
}
