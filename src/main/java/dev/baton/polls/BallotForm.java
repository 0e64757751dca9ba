package dev.baton.polls;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;

/** The form in which one votes where there isn't a button for each option. */
final class BallotForm {

    static final String CHOICE = "choice";
    static final String CODE = "code";

    private static final int LONGEST_CODE = 60;

    /**
     * Asks.
     *
     * @param argument the poll's id, and behind it the code of a secret ballot that is to be changed
     * @param chosen what was chosen before
     */
    static Form of(Poll poll, String argument, List<Integer> chosen) {
        var question = poll.question();
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Notice("question", Text.of("").and(new Text.Strong(question.words()))));
        inputs.add(new Input.Choice(
                CHOICE,
                Caption.required("Your vote").hint(question.kind() == Kind.SEVERAL ? PollWords.most(poll) : ""),
                question.kind() == Kind.SEVERAL,
                question.options().stream()
                        .map(option -> new Input.Option(Integer.toString(option.number()), option.label()))
                        .toList(),
                chosen.stream().map(String::valueOf).toList()));
        if (poll.terms().anonymous()) {
            inputs.add(new Input.Notice("stored", Text.of(STORED + (poll.terms().hidden() ? "" : "\n" + STEPS))));
        }
        return new Form(PollActions.BALLOT, argument, "Vote", "Vote", inputs);
    }

    /** Asks who has voted secretly for the code, which opens the ballot once more. */
    static Form code(Poll poll) {
        return new Form(
                PollActions.CODE,
                poll.id().value(),
                "Change your vote",
                "Go on",
                List.of(
                        new Input.Notice(
                                "voted",
                                Text.of(
                                        "You have voted. To change it, paste the code that you got. Without it your vote"
                                                + " stays as it is: nobody can look the code up.")),
                        new Input.Line(CODE, Caption.required("Code"), false, LONGEST_CODE, "")));
    }

    private static final String STORED = "This is what Baton stores: that you have voted, so that only those who"
            + " haven't are reminded; and, apart from that, a sealed ballot with your choice and whether you are in"
            + " sales or marketing, without your name and without a time. Baton keeps nothing that joins the two: only"
            + " whoever runs its server, has its key and keeps its log could tell whose ballot is which."
            + " A result of fewer than " + Standing.FEWEST
            + " votes isn't shown, and sides are shown only if each has at least " + Sides.FEWEST
            + " ballots. To change your vote you need the code that you"
            + " get for it.";

    private static final String STEPS = "Until the poll closes, Baton stores and shows the result in steps of at least "
            + Sides.FEWEST + " votes, and the last " + Sides.FEWEST
            + " are never in it. So nobody can read your vote off two results, the final one included.";

    static List<Integer> chosen(Submission submission) {
        return submission.all(CHOICE).stream()
                .filter(number -> number.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .toList();
    }

    private BallotForm() {}
}
