package dev.baton.feedback;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.feedback.FeedbackForm.Reading;

/** {@code /feedback}: opens the form, or saves what the line says. */
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
                "[KIND \"WORDS\" account \"NAME\"]",
                "tells marketing what you heard; kinds are " + FeedbackForm.kinds());
    }

    @Override
    public Reply handle(Command command) {
        if (command.arguments().isEmpty()) {
            return form.open(command.context(), Origin.OWN, Suggested.NOTHING);
        }
        var line = FeedbackLine.of(command.arguments());
        var pods = form.podsFor(command.context());
        return switch (FeedbackForm.read(line::value)) {
            case Reading.Complete(var heard)
            when pods.size() == 1 ->
                weighing.take(command, Origin.OWN.at(pods.getFirst().id().value()), heard, line.isUnnamed());
            case Reading.Complete(var heard) ->
                form.open(command.context(), Origin.OWN, Suggested.of(heard), line.isUnnamed());
            case Reading.Incomplete(var complaints)
            when complaints.containsKey(FeedbackForm.KIND) ->
                form.open(command.context(), Origin.OWN, Suggested.words(String.join(" ", command.arguments())));
            case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
        };
    }
}
