package dev.baton.polls;

import dev.baton.chat.Text;
import dev.baton.pods.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a poll's terms and its result read. */
final class PollWords {

    /** When it closes, in a sentence, as it was understood. */
    static Text closing(Poll poll) {
        var terms = poll.terms();
        return terms.closes() == null && terms.after() == 0
                ? Text.of("It closes when you close it.")
                : until(Text.of("It closes"), terms);
    }

    /** By time, by count or by whatever comes first. */
    private static Text until(Text closes, Terms terms) {
        var byTime = terms.closes() == null ? closes : closes.and(" at ").and(terms.closes());
        var or = terms.closes() == null ? " once " : " or once ";
        return byTime.and(terms.after() == 0 ? "." : or + voters(terms.after(), true) + ".");
    }

    /** What one has to know before one votes. */
    static Text terms(Poll poll) {
        var terms = poll.terms();
        var words = new ArrayList<String>();
        words.add(
                switch (poll.question().kind()) {
                    case ONE -> "Choose one.";
                    case SEVERAL -> most(poll);
                    case SCALE -> "Choose a number from 1 to 5; 5 is best.";
                    case NPS -> "Choose a number from 0, not at all likely, to 10, very likely.";
                });
        words.add(shown(terms));
        var text = Text.of(String.join(" ", words).strip());
        return terms.closes() == null && terms.after() == 0 ? text : until(text.and(" Closes"), terms);
    }

    /** When the result shows, and to whom; nothing if it does so at once and with names. */
    private static String shown(Terms terms) {
        if (!terms.anonymous()) {
            return terms.hidden() ? "The result shows, with names, when the poll closes." : "";
        }
        return terms.hidden()
                ? "Votes are anonymous, and the result shows when the poll closes, if at least " + Standing.FEWEST
                        + " have voted."
                : "Votes are anonymous. Until the poll closes, the result grows by at least " + Sides.FEWEST
                        + " votes at once, and is as many behind.";
    }

    static String most(Poll poll) {
        var most = poll.question().most();
        return most >= poll.question().options().size() ? "Choose as many as you like." : "Choose up to " + most + ".";
    }

    static String votes(int number) {
        return number == 1 ? "1 vote" : number + " votes";
    }

    static String people(int number) {
        return number == 1 ? "1 person" : number + " people";
    }

    /**
     * How many have voted: {@code Nobody has voted yet}, {@code 12 people have voted}.
     *
     * @param isOpen whether more can
     */
    static String voters(int number, boolean isOpen) {
        return switch (number) {
            case 0 -> isOpen ? "Nobody has voted yet" : "Nobody has voted";
            case 1 -> "1 person has voted";
            default -> number + " people have voted";
        };
    }

    /** The same in a sentence that says, too, whether the result is of fewer. */
    static String voters(Standing standing, boolean isOpen) {
        var shown = standing.tally().voters();
        return voters(standing.voters(), isOpen) + "."
                + (standing.isBehind() ? " Shown is how it stood when " + people(shown) + " had voted." : "");
    }

    /**
     * Those who chose an option, below it; nothing if nobody did.
     *
     * @param names the first of them
     * @param all how many there are
     */
    static String who(List<String> names, int all) {
        var more = all - names.size();
        return (names.isEmpty() ? "" : "\n")
                + (more > 0 && !names.isEmpty()
                        ? String.join(", ", names) + " and " + more + " more"
                        : Words.list(names));
    }

    /** Why a closed anonymous poll shows no result. */
    static final String TOO_FEW = "Not shown: fewer than " + Standing.FEWEST + " have voted, and it is anonymous.";

    /** The result in a sentence, or why there is none. */
    static String result(Question question, Standing standing) {
        return standing.isHeldBack() ? TOO_FEW : result(question, standing.tally());
    }

    /** The same of some of the votes. */
    static String result(Question question, Tally tally) {
        if (tally.voters() == 0) {
            return "Nobody has voted.";
        }
        return switch (question.kind()) {
            case SCALE -> "On average " + mean(question, tally) + " of 5.";
            case NPS -> "The net promoter score is " + score(question, tally) + ".";
            case ONE, SEVERAL -> leading(question, tally);
        };
    }

    private static String leading(Question question, Tally tally) {
        var leading = tally.leading(question);
        var share = " with " + tally.share(leading.getFirst()) + " % (" + votes(tally.of(leading.getFirst())) + ").";
        return leading.size() == 1
                ? "“" + leading.getFirst().label() + "” comes first" + share
                : Words.list(
                                leading.stream()
                                        .map(option -> "“" + option.label() + "”")
                                        .toList(),
                                3) + " come first" + share;
    }

    static String mean(Question question, Tally tally) {
        return String.format(Locale.ROOT, "%.1f", tally.mean(question));
    }

    static String score(Question question, Tally tally) {
        var score = tally.score(question);
        return score == 0 ? "0" : String.format(Locale.ROOT, "%+d", score);
    }

    private PollWords() {}
}
