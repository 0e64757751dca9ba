package dev.baton.definitions;

import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.definitions.Clause.Demand;
import dev.baton.definitions.Clause.Statement;
import dev.baton.definitions.Outcome.Not;
import dev.baton.definitions.Outcome.Why;
import dev.baton.pods.Notices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A draft is begun, and its clauses are added, changed, removed and put in order by people of the pod. */
final class Editing {

    private static final String CODES = "codes";
    private static final int LONGEST_CODES = 200;

    private final Finding finding;
    private final Settling settling;

    Editing(Finding finding, Settling settling) {
        this.finding = finding;
        this.settling = settling;
    }

    Reply begin(Action action) {
        return begin(
                action, UsualClauses.all(), "These are the clauses that most teams begin with. Change what differs.");
    }

    Reply beginEmpty(Action action) {
        return begin(action, List.of(), "Add the first clause.");
    }

    private Reply begin(Action action, List<Demand> usual, String news) {
        return finding.toChange(action, action.argument(), (found, target) -> {
            var said = found.definition().current() == null ? news : "Change what is to be agreed, then propose it.";
            return settling.settle(
                    found,
                    found.definition().begin(action.person(), usual),
                    "got a draft of a proposal",
                    after -> clauses(after, 1, said));
        });
    }

    Reply show(Action action) {
        return finding.toChange(
                action,
                action.argument(),
                (found, target) -> found.definition().proposal() == null
                        ? Refusals.gone(found, target)
                        : clauses(found, target.number(), ""));
    }

    private static Reply clauses(Found found, int page, String news) {
        return ifOpen(found, open -> new Reply.OnlyYou(ProposalCards.clauses(found, open, page, news)));
    }

    private static Reply ifOpen(Found found, Function<Proposal, Reply> deed) {
        var open = found.definition().proposal();
        return open == null ? Refusals.of(Why.NONE_OPEN, found) : deed.apply(open);
    }

    Reply openFields(Action action) {
        return open(action, false);
    }

    Reply openStatement(Action action) {
        return open(action, true);
    }

    /** With a number, the form of what that clause is. */
    private Reply open(Action action, boolean isStatement) {
        return finding.toChange(
                action,
                action.argument(),
                (found, target) -> ifOpen(found, open -> {
                    var now = Target.of(found.definition(), target.number());
                    if (target.number() == 0) {
                        return new Reply.Ask(ClauseForm.of(now, null, isStatement, ""));
                    }
                    return open.clause(target.number())
                            .<Reply>map(clause ->
                                    new Reply.Ask(ClauseForm.of(now, clause.demand(), isAStatement(clause), "")))
                            .orElseGet(() -> Refusals.of(Why.NO_SUCH_CLAUSE, found));
                }));
    }

    private static boolean isAStatement(Clause clause) {
        return clause.demand() instanceof Statement;
    }

    Reply takeFields(Submission submission) {
        return take(submission, ClauseForm.readFields(submission));
    }

    Reply takeStatement(Submission submission) {
        return take(submission, ClauseForm.readStatement(submission));
    }

    private Reply take(Submission submission, ClauseForm.Reading reading) {
        return switch (reading) {
            case ClauseForm.Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            case ClauseForm.Reading.Complete(var demand) ->
                finding.toChange(submission, submission.argument(), (found, target) -> take(found, target, demand));
        };
    }

    private Reply take(Found found, Target target, Demand demand) {
        var isNew = target.number() == 0;
        var outcome = found.definition()
                .edit(isNew ? new Edit.Add(demand) : new Edit.Change(target.revision(), target.number(), demand));
        if (outcome instanceof Not(var why) && why == Why.OTHER_REVISION) {
            return askAgain(found, target, demand);
        }
        if (isNew) {
            return settling.settle(
                    found,
                    outcome,
                    "got a clause more in its proposal",
                    after -> edited(after, lastOf(after), "Added."));
        }
        return settling.settle(
                found,
                outcome,
                "got another clause in its proposal",
                after -> edited(after, target.number(), "Saved."));
    }

    private static int lastOf(Found found) {
        return found.definition().numbers();
    }

    private static Reply edited(Found found, int number, String news) {
        return ifOpen(found, open -> clauses(found, ProposalCards.pageOf(open, number), news));
    }

    /** Somebody else was faster: what the clause is now is shown above what was typed. */
    private static Reply askAgain(Found found, Target target, Demand demand) {
        var open = found.definition().proposal();
        var now = open == null
                ? ""
                : open.clause(target.number()).map(Editing::reads).orElse("");
        return new Reply.Ask(ClauseForm.of(
                Target.of(found.definition(), target.number()),
                demand,
                demand instanceof Statement,
                "Somebody else has changed the proposal meanwhile. " + now + " Save takes yours."));
    }

    private static String reads(Clause clause) {
        return clause.code() + " reads: " + clause.words() + ".";
    }

    Reply remove(Action action) {
        return finding.toChange(action, action.argument(), (found, target) -> {
            var page = found.definition().proposal() == null
                    ? 1
                    : ProposalCards.pageOf(found.definition().proposal(), target.number());
            return settling.settle(
                    found,
                    found.definition().edit(new Edit.Remove(target.number())),
                    "lost a clause in its proposal",
                    after -> clauses(after, page, "Removed: C" + target.number() + "."));
        });
    }

    Reply openOrder(Action action) {
        return finding.toChange(
                action, action.argument(), (found, target) -> ifOpen(found, open -> ask(found, open, "")));
    }

    private static Reply ask(Found found, Proposal open, String news) {
        var codes = open.clauses().stream().map(Clause::code).collect(Collectors.joining(" "));
        var lines = Stream.concat(
                        Stream.of(news).filter(line -> !line.isEmpty()),
                        open.clauses().stream().map(clause -> clause.code() + "  " + clause.words()))
                .toList();
        var inputs = new ArrayList<Input>(Notices.of("clauses", lines));
        inputs.add(codes(codes));
        return new Reply.Ask(new Form(
                DefinitionActions.ORDER,
                Target.of(found.definition(), 0).toString(),
                "The order of clauses",
                "Save",
                inputs));
    }

    private static Input.Line codes(String initial) {
        var caption = Caption.required("In which order?").hint("Each code once, such as C3 C1 C2");
        return new Input.Line(CODES, caption, false, LONGEST_CODES, initial);
    }

    Reply takeOrder(Submission submission) {
        var words = submission.value(CODES).toUpperCase(Locale.ROOT).split("[\\s,;]+", -1);
        if (Arrays.stream(words).anyMatch(word -> !word.matches("C\\d{1,8}"))) {
            return new Reply.Invalid(Map.of(CODES, "Please use the codes of the clauses, such as C3 C1 C2."));
        }
        var numbers = Arrays.stream(words)
                .map(word -> Integer.valueOf(word.substring(1)))
                .toList();
        return finding.toChange(submission, submission.argument(), (found, target) -> {
            var outcome = found.definition().edit(new Edit.Order(target.revision(), numbers));
            if (outcome instanceof Not(var why)) {
                return notOrdered(found, why);
            }
            return settling.settle(
                    found, outcome, "got another order of its proposal", after -> clauses(after, 1, "Saved."));
        });
    }

    private static Reply notOrdered(Found found, Why why) {
        return switch (why) {
            case NOT_THE_CLAUSES -> new Reply.Invalid(Map.of(CODES, "Please name each clause once."));
            case OTHER_REVISION ->
                ifOpen(found, open -> ask(found, open, "Somebody else has changed the proposal meanwhile."));
            default -> Refusals.of(why, found);
        };
    }
}
