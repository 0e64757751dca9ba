package dev.baton.feedback;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.feedback.FeedbackForm.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code /feedback}: saves what the line says, or opens the form with what of it was understood. */
final class AskingForFeedback implements CommandHandler {

    private final OpeningFeedback form;
    private final Weighing weighing;

    AskingForFeedback(OpeningFeedback form, Weighing weighing) {
        this.form = form;
        this.weighing = weighing;
    }

    @Override
    public Verb verb() {
        return Verb.act(
                "feedback",
                "[KIND \"WORDS\" account \"NAME\" value 12000 about \"CAMPAIGN\" urgent unnamed]",
                "tells marketing what you heard; kinds are " + FeedbackForm.kinds());
    }

    @Override
    public Reply handle(Command command) {
        var line = FeedbackLine.of(command.line());
        var pods = form.podsFor(command.context());
        return switch (FeedbackForm.read(line::value)) {
            case Reading.Complete(var heard)
            when line.isWhole() && pods.size() == 1 ->
                weighing.take(command, Origin.OWN.at(pods.getFirst().id().value()), heard, line.isUnnamed());
            case Reading.Complete ignored -> ask(command, line, List.of());
            case Reading.Incomplete(var complaints) -> ask(command, line, complaints(line, complaints));
        };
    }

    /** What is missing is in the form to be filled in. */
    private static List<String> complaints(FeedbackLine line, Map<String, String> complaints) {
        return complaints.entrySet().stream()
                .filter(complaint -> !line.value(complaint.getKey()).isBlank())
                .filter(complaint -> !complaint.getKey().equals(FeedbackForm.KIND))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    private Reply ask(Command command, FeedbackLine line, List<String> complaints) {
        var opened = form.open(command.context(), Origin.OWN, line.suggested(), line.isUnnamed());
        var notes = new ArrayList<String>();
        if (!line.rest().isEmpty()) {
            notes.add("Baton didn't understand “" + line.rest() + "”. It isn't saved unless you put it in its place.");
        }
        notes.addAll(complaints);
        return opened instanceof Reply.Ask(var asked) && !notes.isEmpty()
                ? new Reply.Ask(FeedbackForm.below(Text.of(String.join("\n", notes)), asked))
                : opened;
    }
}
