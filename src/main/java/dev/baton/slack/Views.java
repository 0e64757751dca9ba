package dev.baton.slack;

import dev.baton.store.Afterwards;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** Opens dialogs and keeps pages. */
final class Views {

    private static final Logger LOG = LoggerFactory.getLogger(Views.class);

    private final SlackApi api;
    private final Afterwards afterwards;

    Views(SlackApi api, Afterwards slackAfterwards) {
        this.api = api;
        this.afterwards = slackAfterwards;
    }

    /**
     * Opens a dialog. A trigger lives for 3 seconds, so it is now or never.
     *
     * @return whether Slack opened it
     */
    boolean open(Installation installation, String trigger, ObjectNode view) {
        return isDone("views.open", installation, Map.of("trigger_id", trigger, "view", view.toString()));
    }

    /**
     * Puts something else into an open dialog.
     *
     * @return whether Slack did
     */
    boolean update(Installation installation, String viewId, ObjectNode view) {
        return isDone("views.update", installation, Map.of("view_id", viewId, "view", view.toString()));
    }

    /** Shows a person's own page, after this interaction is answered. */
    void publish(Installation installation, String user, ObjectNode view) {
        afterwards.run(() -> isDone("views.publish", installation, Map.of("user_id", user, "view", view.toString())));
    }

    private boolean isDone(String method, Installation installation, Map<String, String> arguments) {
        var answer = api.call(method, installation.token(), arguments, SlackApi.BEFORE_ANSWER);
        if (answer instanceof Answer.Done) {
            return true;
        }
        LOG.warn("{} failed: {}", method, answer.reason());
        return false;
    }
}
