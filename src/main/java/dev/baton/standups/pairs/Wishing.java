package dev.baton.standups.pairs;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Asks whether somebody wants to be paired, and with whom not. */
final class Wishing implements ActionHandler, SubmissionHandler {

    private static final String YES = "yes";
    private static final String NO = "no";

    private static final List<Option> OPTIONS =
            List.of(new Option(YES, "Yes, in my turn"), new Option(NO, "No, leave me out"));

    private final Wishes wishes;
    private final Commits commits;

    Wishing(Wishes wishes, Commits commits) {
        this.wishes = wishes;
        this.commits = commits;
    }

    @Override
    public String action() {
        return PairActions.WISH;
    }

    @Override
    public String form() {
        return PairActions.WISH;
    }

    @Override
    public Role needs() {
        return Role.MEMBER;
    }

    @Override
    public Reply handle(Action action) {
        var wish = wishes.of(action.organization(), action.person());
        return new Reply.Ask(new Form(
                PairActions.WISH,
                "",
                "Pairs and me",
                "Save",
                List.of(
                        new Input.Notice("about", Text.of("This stays between you and Baton.")),
                        new Input.Choice(
                                "part",
                                Caption.required("Do you want to be paired?"),
                                false,
                                OPTIONS,
                                List.of(wish.out() ? NO : YES)),
                        new Input.People(
                                "not",
                                Caption.optional("Whom would you rather not meet?"),
                                wish.not().stream()
                                        .sorted(Comparator.comparing(PersonId::value))
                                        .toList()))));
    }

    @Override
    public Reply handle(Submission submission) {
        var person = submission.person();
        var not = submission.people("not").stream()
                .filter(other -> !other.equals(person))
                .collect(Collectors.toUnmodifiableSet());
        var isOut = submission.value("part").equals(NO);
        var before = wishes.find(submission.organization(), person);
        var said = isOut
                ? "Noted: you are left out from the next round on."
                : "Noted: you are paired in your turn from the next round on.";
        return commits.commit(submission, Reply.onlyYou(said), wishes.put(before, new Wish(person, isOut, not)));
    }
}
