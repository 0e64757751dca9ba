package dev.baton.routing;

import dev.baton.chat.PersonId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Why a lead went where it went. It can be kept with the lead.
 *
 * @param rule which rule took it; null if none did
 * @param whose whose turn, lead or account it was; null if it is open to all
 * @param cover who gets it in that person's place; null if nobody does
 * @param skipped who would have been asked, and why they weren't
 */
public record Why(
        @Nullable Took rule,
        Way way,
        @Nullable PersonId whose,
        @Nullable PersonId cover,
        List<Skip> skipped) {

    /** So many of those who couldn't take it are kept with a lead. */
    private static final int KEPT = 3;

    /** A rule as it was then; {@code number} is its place in the order, from 1. */
    public record Took(int number, String name) {}

    /** What decided. */
    public enum Way {
        TURN("", "’s turn"),
        SET_AS_NEXT("", " was set as next"),
        NAMED("always ", ""),
        OWNER("", " owns the account"),
        OPEN("open to the first who accepts", ""),
        NOBODY_THERE("nobody can take it now, so it is open to the first who accepts", ""),
        NO_OWNER("the account has no owner, so it is open to the first who accepts", ""),
        PICKED_POD("There is no rule for the pod, so it is open to the first who accepts", ""),
        NO_RULE("No rule took it, so it is open to the first who accepts", ""),
        DEFAULT_POD("No rule took it, so it came to the default pod", ""),
        ONLY_POD("There is no rule yet, so it came to the only pod", ""),
        FIRST_POD("No rule took it and no default pod is chosen, so it came to the first pod", "");

        private final String before;
        private final String after;

        /** What is said before and after a name, if there is one. */
        Way(String before, String after) {
            this.before = before;
            this.after = after;
        }

        private String words(String name) {
            return before + name + after;
        }
    }

    public Why {
        skipped = List.copyOf(skipped);
    }

    /** Without who was skipped, for who keeps many; but for some if nobody got it for that. */
    public Why brief() {
        var kept = way == Way.NOBODY_THERE ? skipped.stream().limit(KEPT).toList() : List.<Skip>of();
        return new Why(rule, way, whose, cover, kept);
    }

    /** Another, or nobody, covers by now whose it was. */
    public Why withCover(@Nullable PersonId other) {
        return new Why(rule, way, whose, other, skipped);
    }

    /** There was no rule that could have taken it. */
    public boolean isWithoutRules() {
        return way == Way.PICKED_POD || way == Way.ONLY_POD;
    }

    /** All in a line for a card, such as {@code Rule 2 “DACH enterprise”: Ann’s turn}. */
    public String line(Function<PersonId, String> names) {
        var name = whose == null ? "" : names.apply(whose);
        var words = way.words(name) + (cover == null ? "" : "; " + names.apply(cover) + " covers");
        return rule == null ? words : "Rule " + rule.number() + " “" + rule.name() + "”: " + words;
    }

    /**
     * The same in sentences, with the pod if no rule took it, and why nobody got it.
     *
     * @param pod what it is called
     */
    public String sentences(Function<PersonId, String> names, String pod) {
        var words = new StringBuilder(line(names));
        if (rule == null) {
            words.append(way == Way.NO_RULE || way == Way.PICKED_POD ? " in " : ", ")
                    .append(pod);
        }
        words.append('.');
        if (way == Way.NOBODY_THERE) {
            skips(names).forEach(skip -> words.append(' ').append(skip).append('.'));
        }
        return words.toString();
    }

    /** A sentence for each who was skipped. */
    public List<String> skips(Function<PersonId, String> names) {
        return skipped.stream().map(skip -> skip.words(names)).toList();
    }
}
