package dev.baton.polls;

import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Limits;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.pods.Keepers;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code /poll}: asks what is typed on the line, or opens the form. */
final class AskingForPoll implements CommandHandler {

    private static final Pattern VERB = Pattern.compile("^\\s*poll\\b\\s*", Pattern.CASE_INSENSITIVE);

    private static final int REPEATED = 2_000;

    private final Drafting drafting;
    private final MakingPoll making;
    private final Keepers keepers;

    AskingForPoll(Drafting drafting, MakingPoll making, Keepers keepers) {
        this.drafting = drafting;
        this.making = making;
        this.keepers = keepers;
    }

    @Override
    public Verb verb() {
        return Verb.act("poll", PollLine.USAGE, "asks a quick question");
    }

    @Override
    public Reply handle(Command command) {
        return switch (PollLine.read(VERB.matcher(command.line()).replaceFirst(""))) {
            case PollLine.Reading.Unquoted(var values) -> drafting.open(command, values);
            case PollLine.Reading.Unknown(var words) -> unknown(command, words);
            case PollLine.Reading.Complete(var values) -> ask(command, values);
        };
    }

    private Reply ask(Command command, Map<String, List<String>> values) {
        var pods = keepers.podsFor(command);
        if (pods.size() != 1) {
            return drafting.open(command, values);
        }
        var submission = new Submission(
                command.context(), PollActions.NEW, pods.getFirst().id().value(), values);
        var reply = making.handle(submission);
        return reply instanceof Reply.Invalid invalid
                ? new Reply.OnlyYou(invalid.card().and(typed(command)))
                : reply;
    }

    private static Reply unknown(Command command, List<String> words) {
        var text = Text.of("I don't know what “"
                        + Excerpt.of(String.join(" ", words), Limits.LABEL)
                        + "” means here. Please put the question and each option in quotes, such as ")
                .and(new Text.Code("/poll \"Where do we eat?\" \"Here\" \"There\" closes \"tomorrow 12:00\""))
                .and(".");
        return new Reply.OnlyYou(Card.of(text).and(typed(command)));
    }

    /** So that nobody has to type it again. */
    private static Part typed(Command command) {
        return new Part.Paragraph(
                Text.of("You typed: /" + Excerpt.of(command.line().strip(), REPEATED)));
    }
}
