package dev.baton.polls;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /poll templates}: polls to begin with; and a poll that was asked before is one, too. */
final class Templates implements CommandHandler {

    private final Drafting drafting;
    private final Finding finding;

    Templates(Drafting drafting, Finding finding) {
        this.drafting = drafting;
        this.finding = finding;
    }

    @Override
    public Verb verb() {
        return Verb.act("poll templates", "", "shows polls to begin with");
    }

    @Override
    public Reply handle(Command command) {
        var buttons = Template.ALL.stream()
                .<Button>map(template -> Button.press(template.label(), PollActions.TEMPLATE, template.name())
                        .opening())
                .toList();
        return new Reply.OnlyYou(new Card(
                "Polls to begin with",
                List.of(
                        new Part.Heading("Polls to begin with"),
                        new Part.Paragraph(Text.of("Each opens the form, where you can change everything."
                                + " “Ask again” behind a poll's “Manage” does the same with that poll.")),
                        new Part.Buttons(buttons, Set.of()))));
    }

    Reply open(Action action) {
        return Template.ALL.stream()
                .filter(template -> template.name().equals(action.argument()))
                .findFirst()
                .map(template -> drafting.open(action, template.values()))
                .orElseGet(() -> Reply.onlyYou("That template is gone. /poll templates shows the ones there are."));
    }

    Reply again(Action action) {
        return finding.of(action, action.argument(), poll -> drafting.open(action, valuesOf(poll.value())));
    }

    private static Map<String, List<String>> valuesOf(Poll poll) {
        var question = poll.question();
        var values = new HashMap<String, List<String>>();
        values.put(PollForm.QUESTION, List.of(question.words()));
        values.put(PollForm.KIND, List.of(question.kind().name()));
        if (!question.kind().isScale()) {
            values.put(PollForm.OPTIONS, List.of(OptionLines.write(question.options())));
        }
        var options = poll.terms().adding()
                ? Question.MOST_OPTIONS
                : question.options().size();
        if (question.kind() == Kind.SEVERAL && question.most() < options) {
            values.put(PollForm.MOST, List.of(Integer.toString(question.most())));
        }
        if (poll.terms().anonymous()) {
            values.put(PollForm.VOTERS, List.of(PollForm.ANONYMOUS));
        } else if (poll.terms().hidden()) {
            values.put(PollForm.RESULTS, List.of(PollForm.HIDDEN));
        }
        if (poll.terms().adding()) {
            values.put(PollForm.ADDING, List.of(PollForm.YES));
        }
        return values;
    }
}
