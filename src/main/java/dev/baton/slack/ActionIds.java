package dev.baton.slack;

/**
 * Numbers the buttons of one message or page. Slack wants each {@code action_id} once, while a card may offer the same
 * action several times: an id is the action's name, {@code #} and the button's number, such as {@code lead.accept#2}.
 */
final class ActionIds {

    /** The action of a button that only leads to a page. Slack reports it all the same; there is nothing to do then. */
    static final String VISIT = "baton.visit";

    private int last;

    String next(String action) {
        last++;
        return action + "#" + last;
    }

    /** The name of the action that {@link #next} made the id of. */
    static String actionOf(String id) {
        var end = id.lastIndexOf('#');
        return end < 0 ? id : id.substring(0, end);
    }
}
