package dev.baton.definitions;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.definitions.Outcome.Why;
import dev.baton.pods.Lines;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/** A proposal is shown, proposed and withdrawn. */
final class Proposing {

    static final String REASON = "reason";
    static final int LONGEST = 500;

    private final Finding finding;
    private final Settling settling;
    private final InstantSource clock;

    Proposing(Finding finding, Settling settling, InstantSource clock) {
        this.finding = finding;
        this.settling = settling;
        this.clock = clock;
    }

    Reply show(Action action) {
        return finding.toLook(
                action,
                action.argument(),
                (found, target) -> ifOpen(found, target, open -> shown(found, open, target)));
    }

    private Reply shown(Found found, Proposal open, Target seen) {
        var isOther = seen.revision() != open.revision();
        var news = isOther && seen.number() > 1 ? "It has changed since you saw it, so it begins anew." : "";
        var page = isOther ? 1 : seen.number();
        return new Reply.OnlyYou(ProposalCards.open(found, open, page, clock.instant(), news));
    }

    private static Reply ifOpen(Found found, Target seen, Function<Proposal, Reply> deed) {
        var open = found.definition().proposal();
        return open == null ? Refusals.gone(found, seen) : deed.apply(open);
    }

    Reply askWhy(Action action) {
        return finding.toChange(
                action,
                action.argument(),
                (found, target) -> ifOpen(
                        found,
                        target,
                        open -> open.isAsked()
                                ? Refusals.of(Why.ASKED_ALREADY, found)
                                : new Reply.Ask(new Form(
                                        DefinitionActions.PROPOSE,
                                        Target.of(found.definition(), 0).toString(),
                                        "Propose it",
                                        "Propose",
                                        List.of(new Input.Notice("who", whoSigns(found)), reason(open.reason()))))));
    }

    private static Text whoSigns(Found found) {
        var own = found.leaders().sidesOf(found.by().person());
        return switch (own.size()) {
            case 0 -> Text.of("Both sides' leads are asked to sign it. It holds once both have.");
            case 1 ->
                Text.of("You lead " + ProposalCards.sides(own)
                        + ", so you sign it by that. It holds once the other side's lead has signed, too.");
            default -> Text.of("You lead both sides, so your signature counts for both and it holds at once.");
        };
    }

    private static Input.Line reason(String initial) {
        var caption = Caption.required("Why?").hint("Both sides read it, now and later");
        return new Input.Line(REASON, caption, true, LONGEST, initial);
    }

    Reply propose(Submission submission) {
        var reason = submission.value(REASON);
        var complaints = Lines.check(reason(""), reason);
        if (!complaints.isEmpty()) {
            return new Reply.Invalid(complaints);
        }
        return finding.toChange(submission, submission.argument(), (found, target) -> {
            var outcome = found.definition()
                    .propose(target.revision(), submission.person(), reason, found.leaders(), clock.instant());
            return settling.settle(found, outcome, "was proposed in a new version", this::proposed);
        });
    }

    private Reply proposed(Found found) {
        return ifOpen(found, Target.of(found.definition(), 0), open -> new Reply.OnlyYou(card(found, open)));
    }

    private Card card(Found found, Proposal open) {
        var leadless = found.leaders().without(open.unsigned()).toList();
        var news = leadless.isEmpty()
                ? "Proposed. Who hasn't signed is asked in private."
                : "Proposed. Nobody leads " + ProposalCards.sides(leadless)
                        + " yet; an administrator hears how to name a lead.";
        return ProposalCards.open(found, open, Integer.MAX_VALUE, clock.instant(), news);
    }

    Reply askWhetherToWithdraw(Action action) {
        return finding.toLook(
                action,
                action.argument(),
                (found, target) -> ifOpen(found, target, ignored -> {
                    var outcome = found.definition().withdraw(action.person(), found.mayWithdrawAnyway());
                    return outcome instanceof Outcome.Not(var why)
                            ? Refusals.of(why, found)
                            : new Reply.Ask(new Form(
                                    DefinitionActions.WITHDRAW,
                                    Target.of(found.definition(), 0).toString(),
                                    "Withdraw it",
                                    "Withdraw",
                                    List.of(new Input.Notice(
                                            "gone",
                                            Text.of("The proposal is gone then. What holds stays as it is.")))));
                }));
    }

    Reply withdraw(Submission submission) {
        return finding.toLook(submission, submission.argument(), (found, target) -> {
            var open = found.definition().proposal();
            if (open == null || open.revision() != target.revision()) {
                return Refusals.gone(found, target);
            }
            return settling.settle(
                    found,
                    found.definition().withdraw(submission.person(), found.mayWithdrawAnyway()),
                    "lost its proposal, which was withdrawn",
                    after -> Reply.onlyYou("Withdrawn."));
        });
    }
}
