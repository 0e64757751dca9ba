package dev.baton.leads;

import dev.baton.chat.Text;
import java.util.regex.Pattern;

/** How a step reads. */
final class Steps {

    private static final Pattern ENDED = Pattern.compile("[.!?…]”?\\z");

    /** What was done, without who did it: {@code returned it: Price. “Too dear.”}. */
    static String words(Step step) {
        var words = new StringBuilder(deed(step));
        if (step.reason() != null) {
            words.append(": ").append(step.reason().label());
        }
        if (step.cites() != null) {
            words.append(": ").append(step.cites());
        }
        words.append('.');
        if (step.secret() != null) {
            words.append(' ').append(Secret.STAND_IN);
        }
        if (!step.note().isEmpty()) {
            words.append(" “").append(step.note()).append('”');
        }
        return words.toString();
    }

    /** The same with a full stop, if it has no end of its own, so that a sentence can follow. */
    static String ended(String sentence) {
        return ENDED.matcher(sentence).find() ? sentence : sentence + ".";
    }

    private static String deed(Step step) {
        return switch (step.to()) {
            case OFFERED -> "offered it again";
            case ACCEPTED -> "accepted it";
            case CONTACTED -> "contacted them";
            case MEETING -> "agreed on a meeting";
            case WON -> "won it";
            case LOST -> "lost it";
            case RETURNED -> "returned it";
            case RECYCLED -> recycled(step);
            case MERGED -> "made it part of another lead";
        };
    }

    private static String recycled(Step step) {
        return step.from() == State.RECYCLED ? "put it off" : "recycled it";
    }

    /** The line in the thread. */
    static Text line(Lead lead, Step step) {
        var who = step.by() == null ? Text.of("Baton") : Text.of(step.by());
        return who.and(" ").and(outcome(lead, step));
    }

    /** What was done and what it comes to, without who did it. */
    static Text outcome(Lead lead, Step step) {
        var words = words(step);
        var text = Text.of(words);
        if (step.to() == State.WON && lead.progress().won() != null) {
            text = Text.of(ended(words)).and(" Worth " + lead.progress().won().label() + ".");
        }
        if (step.to() == State.RECYCLED && lead.progress().until() != null) {
            text = Text.of(ended(words))
                    .and(" It comes back ")
                    .and(lead.progress().until())
                    .and(".");
        }
        return text;
    }

    private Steps() {}
}
