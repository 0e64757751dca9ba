package dev.baton.teams;

import static dev.baton.teams.Elements.typed;

import dev.baton.chat.Button;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Buttons as actions of Adaptive Cards. */
final class ButtonActions {

    /** Only a submission can open a dialog, and only if it says so. */
    static ObjectNode onMessage(Button.Press press) {
        return press.opens() ? submit(press, "task/fetch") : execute(press);
    }

    /** A dialog knows no other action than to submit. */
    static ObjectNode inDialog(Button.Press press) {
        return submit(press, "task/submit");
    }

    private static ObjectNode submit(Button.Press press, String type) {
        var data = JsonNodeFactory.instance
                .objectNode()
                .put(AdaptiveCards.ACTION, press.action())
                .put(AdaptiveCards.ARGUMENT, press.argument())
                .set("msteams", typed(type));
        return styled(typed("Action.Submit").put("title", press.label()).set("data", data), press);
    }

    private static ObjectNode execute(Button.Press press) {
        var data = JsonNodeFactory.instance.objectNode().put("argument", press.argument());
        var action = typed("Action.Execute")
                .put("title", press.label())
                .put("verb", press.action())
                .set("data", data);
        return styled(action, press);
    }

    private static ObjectNode styled(ObjectNode action, Button.Press press) {
        return switch (press.look()) {
            case PLAIN -> action;
            case PRIMARY -> action.put("style", "positive");
            case DANGER -> action.put("style", "destructive");
        };
    }

    private ButtonActions() {}
}
