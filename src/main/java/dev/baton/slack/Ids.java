package dev.baton.slack;

import dev.baton.chat.InteractionId;
import java.util.UUID;

/** Names interactions by what Slack repeats unchanged. */
final class Ids {

    /** A trigger is made anew for each thing that a person does. */
    static InteractionId ofTrigger(String trigger) {
        return new InteractionId("slack:trigger:" + orRandom(trigger));
    }

    static InteractionId ofEvent(Payload payload) {
        return new InteractionId("slack:event:" + orRandom(payload.text("event_id")));
    }

    /** The hash changes when the dialog gets other content, so sending the same content twice is one thing. */
    static InteractionId ofSubmission(Payload payload) {
        var view = payload.text("view", "id");
        return new InteractionId(
                "slack:view:" + (view.isEmpty() ? orRandom("") : view + ":" + payload.text("view", "hash")));
    }

    private static String orRandom(String id) {
        return id.isEmpty() ? UUID.randomUUID().toString() : id;
    }

    private Ids() {}
}
