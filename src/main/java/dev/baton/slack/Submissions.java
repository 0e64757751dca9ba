package dev.baton.slack;

import com.slack.api.bolt.response.Response;
import dev.baton.chat.Context;
import dev.baton.chat.Interactions;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;

/** Dialogs that were filled in. */
final class Submissions {

    private final Desk desk;
    private final Stages stages;
    private final FilledIn filledIn;
    private final Interactions interactions;

    Submissions(Desk desk, Stages stages, FilledIn filledIn, Interactions interactions) {
        this.desk = desk;
        this.stages = stages;
        this.filledIn = filledIn;
        this.interactions = interactions;
    }

    Response serve(Payload payload) {
        return desk.serve(Origin.ofInteraction(payload), stages.submission(payload), caller -> handle(payload, caller));
    }

    private Reply handle(Payload payload, Caller.Known caller) {
        return switch (filledIn.read(payload, caller)) {
            case FilledIn.Reading.Unclear(var complaints) -> new Reply.Invalid(complaints);
            case FilledIn.Reading.Complete(var values) ->
                interactions.handle(new Submission(
                        caller.context(Ids.ofSubmission(payload), Context.Surface.FORM),
                        payload.text("view", "callback_id"),
                        payload.text("view", "private_metadata"),
                        values));
        };
    }
}
