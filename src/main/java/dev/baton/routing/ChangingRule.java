package dev.baton.routing;

import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import dev.baton.routing.Editing.Found;
import java.util.LinkedHashMap;
import java.util.List;

/** What is said of a rule: all but its conditions in one form, and its conditions one by one. */
final class ChangingRule {

    private final Editing editing;
    private final Rights rights;
    private final Directory directory;
    private final RuleCards cards;

    ChangingRule(Editing editing, Rights rights, Directory directory, RuleCards cards) {
        this.editing = editing;
        this.rights = rights;
        this.directory = directory;
        this.cards = cards;
    }

    Reply show(Action action) {
        return editing.find(action, action.argument())
                .filter(found -> !found.value().isRemoved())
                .map(found -> reply(action, "", found, found.value()))
                .orElse(Editing.GONE);
    }

    private Reply reply(Interaction by, String said, Found found, Rule rule) {
        var turn = found.latestTurn();
        return cards.reply(by, said, rule, turn, rights.mayChange(by, found.pod()));
    }

    Reply open(Action action) {
        return editing.forKeeper(
                action,
                action.argument(),
                found -> rights.podsOf(action).isEmpty()
                        ? Reply.onlyYou("There is no pod yet. /baton setup makes one.")
                        : new Reply.Ask(form(action, found)));
    }

    private Form form(Interaction by, Found found) {
        return RuleForm.change(found.argument(), rights.podsOf(by), found.value());
    }

    Reply take(Submission submission) {
        return editing.forKeeper(submission, submission.argument(), found -> {
            if (!Editing.isCurrent(submission, found)) {
                return Editing.again(submission, form(submission, found));
            }
            return switch (RuleForm.read(
                    submission,
                    rights.podsOf(submission),
                    found.value(),
                    person -> directory.nameOf(submission.organization(), person))) {
                case RuleForm.Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
                case RuleForm.Reading.Complete(var draft) ->
                    save(submission, found, found.value().with(draft));
            };
        });
    }

    private Reply save(Submission submission, Found found, Rule after) {
        return editing.keep(submission, reply(submission, "Saved.", found, after), found, after, "was changed");
    }

    Reply openCondition(Action action) {
        return editing.forKeeper(
                action, action.argument(), found -> new Reply.Ask(ConditionForm.more(found.argument())));
    }

    /** One more condition is what was meant, whatever others have changed meanwhile. */
    Reply takeCondition(Submission submission) {
        return editing.forKeeper(submission, submission.argument(), found -> {
            var complaints = new LinkedHashMap<String, String>();
            var condition = ConditionForm.read(submission, complaints);
            if (condition.isEmpty() && complaints.isEmpty()) {
                complaints.put(ConditionForm.FIELD, "Please pick a field.");
            }
            if (found.value().conditions().size() >= Rule.MOST_CONDITIONS) {
                complaints.put(
                        ConditionForm.FIELD,
                        "The rule has " + Rule.MOST_CONDITIONS + " conditions, which is the most.");
            }
            return complaints.isEmpty()
                    ? save(submission, found, found.value().with(condition.orElseThrow()))
                    : new Reply.Invalid(complaints);
        });
    }

    Reply openConditions(Action action) {
        return editing.forKeeper(
                action,
                action.argument(),
                found -> found.value().conditions().isEmpty()
                        ? Reply.onlyYou("The rule has no condition.")
                        : new Reply.Ask(ConditionForm.fewer(
                                found.argument(), found.value().conditions())));
    }

    Reply takeConditions(Submission submission) {
        return editing.forKeeper(submission, submission.argument(), found -> {
            var conditions = found.value().conditions();
            if (!Editing.isCurrent(submission, found)) {
                return conditions.isEmpty()
                        ? Reply.onlyYou("Somebody else has removed the conditions already.")
                        : new Reply.Ask(changed(ConditionForm.fewer(found.argument(), conditions)));
            }
            return save(submission, found, found.value().withConditions(ConditionForm.without(submission, conditions)));
        });
    }

    /** Of a list that has changed nothing is picked yet. */
    private static Form changed(Form form) {
        var notice = new Input.Notice("changed", Text.of("Somebody else changed this rule. Please look again."));
        return new Form(
                form.name(),
                form.argument(),
                form.title(),
                form.submit(),
                List.of(notice, form.inputs().getFirst()));
    }
}
