package dev.baton.chat;

import java.net.URI;
import java.util.Collection;
import java.util.Set;

/**
 * The smaller of the platforms' limits, in characters or pieces. Slack: docs.slack.dev, reference of Block Kit and of
 * chat.postMessage; Teams: 80 KB for a whole message.
 */
public final class Limits {

    /** A stretch of text; Slack takes 3,000 in a section, escapes included. */
    public static final int TEXT = 2_800;

    /** A heading; Slack takes 150. */
    public static final int HEADING = 150;

    /** A button's label; Slack takes 75. */
    public static final int LABEL = 75;

    /** A form's title and its buttons; Slack takes 24. */
    public static final int TITLE = 24;

    /** The value of a fact; Slack takes 2,000 in a field, label and escapes included. */
    public static final int FACT = 900;

    /** What a button carries; Slack takes 2,000. */
    public static final int ARGUMENT = 1_000;

    /** Slack recommends 5 and allows 25; Teams shows 6 in a row. */
    public static final int BUTTONS = 5;

    /** Slack takes 50 blocks in a message, of which facts may need several. */
    public static final int PARTS = 30;

    /** A chart's title; Slack takes 50. */
    public static final int CHART = 50;

    /** Bars of a chart; Slack takes 20, but nobody compares that many. */
    public static final int BARS = 12;

    /** What there is to see in a picture; Slack takes 2,000. */
    public static final int ALT = 1_800;

    /** Slack takes 100 blocks in a modal. */
    public static final int INPUTS = 50;

    /** The most characters that are typed into one input; Slack takes 3,000. */
    public static final int LINE = 3_000;

    /** The most people or options that are picked at one input. */
    public static final int VALUES = 500;

    /** Slack takes 100 options in a list. */
    public static final int OPTIONS = 100;

    /** An input's label; Slack takes 2,000, but nobody reads that. */
    public static final int INPUT_LABEL = 150;

    /** A platform's or Baton's own id of a person; the longest known, of Teams, has some 100. */
    public static final int ID = 255;

    /** A name of an action, a form or an input; Slack takes 255. */
    public static final int NAME = 80;

    /** A web address; Slack takes 3,000 behind a button and in a section. */
    public static final int ADDRESS = 2_000;

    private static final Set<String> WEB_SCHEMES = Set.of("http", "https", "mailto");

    static void require(boolean condition, String complaint) {
        if (!condition) {
            throw new IllegalArgumentException(complaint);
        }
    }

    static void requireName(String name) {
        require(!name.isBlank() && name.length() <= NAME, "a name has 1 to " + NAME + " characters: " + name);
    }

    static void requireLength(String what, String text, int max) {
        require(!text.isBlank() && text.length() <= max, what + " has 1 to " + max + " characters: " + text);
    }

    static void requireSize(String what, Collection<?> pieces, int max) {
        require(pieces.size() <= max, "at most " + max + " " + what + ", not " + pieces.size());
    }

    static void requireWebAddress(URI target) {
        require(
                target.getScheme() != null && WEB_SCHEMES.contains(target.getScheme()),
                "not a web or mail address: " + target);
        require(target.toASCIIString().length() <= ADDRESS, "too long an address: " + target);
    }

    private Limits() {}
}
