package dev.baton.chat;

import java.util.Set;

/**
 * A command's verb.
 *
 * @param words what is typed, such as {@code lead list}
 * @param arguments what may follow, such as {@code [mine]}; may be empty
 * @param summary what it does, in a few words for the help
 * @param needs the least role that may use it
 * @param changesAtOnce whether it changes something without asking first, so that it runs only on exactly its words
 */
public record Verb(String words, String arguments, String summary, Role needs, boolean changesAtOnce) {

    /** The features, whose names are commands of their own. */
    private static final Set<String> SHORT = Set.of("lead", "brief", "standup", "feedback", "poll");

    public Verb {
        Limits.requireName(words);
        Limits.requireLength("a verb's summary", summary, Limits.INPUT_LABEL);
    }

    /** How it is typed, with {@code /lead} and the like in place of {@code /baton lead}, and what may follow. */
    public String typed() {
        return (spelled() + " " + arguments).strip();
    }

    /** How it is typed when nothing follows. */
    public String spelled() {
        return (SHORT.contains(topic()) ? "/" : "/baton ") + words;
    }

    /** The first word. */
    public String topic() {
        return words.split(" ", -1)[0];
    }

    /** A verb that everybody may use, guests included: what it shows is no secret to people of other companies. */
    public static Verb look(String words, String arguments, String summary) {
        return new Verb(words, arguments, summary, Role.GUEST, false);
    }

    /** A verb that shows what only members may see. */
    public static Verb lookInside(String words, String arguments, String summary) {
        return act(words, arguments, summary);
    }

    public static Verb act(String words, String arguments, String summary) {
        return new Verb(words, arguments, summary, Role.MEMBER, false);
    }

    /** A verb that changes something at once, without a form. */
    public static Verb actAtOnce(String words, String summary) {
        return new Verb(words, "", summary, Role.MEMBER, true);
    }

    public static Verb administer(String words, String arguments, String summary) {
        return new Verb(words, arguments, summary, Role.ADMINISTRATOR, false);
    }
}
