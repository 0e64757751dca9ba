package dev.baton.definitions;

import dev.baton.chat.Action;
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

/** The leads sign, take that back while it is fresh, or decline. */
final class Signing {
    private static final String UNDO = " shows how it stands. Until both have, you can undo your signature there for "
            + Signature.REGRET.toMinutes() + " minutes.";

    private final Finding finding;
    private final Settling settling;
    private final InstantSource clock;

    Signing(Finding finding, Settling settling, InstantSource clock) {
        this.finding = finding;
        this.settling = settling;
        this.clock = clock;
    }

    Reply sign(Action action) {
        return finding.toLook(action, action.argument(), (found, target) -> {
            var outcome = found.definition().sign(target.revision(), action.person(), found.leaders(), clock.instant());
            return settling.settle(
                    found,
                    outcome,
                    "was signed by a lead",
                    after -> Reply.onlyYou(Text.of("Signed. It holds once both sides have signed. ")
                            .and(DefinitionCards.SHOW_CODE)
                            .and(UNDO)));
        });
    }

    Reply takeBack(Action action) {
        return finding.toLook(
                action,
                action.argument(),
                (found, target) -> settling.settle(
                        found,
                        found.definition().takeBack(target.revision(), action.person(), clock.instant()),
                        "lost a lead's signature, who took it back",
                        after -> Reply.onlyYou(Text.of("Your signature is taken back. ")
                                .and(DefinitionCards.SHOW_CODE)
                                .and(" shows the proposal. You can sign it there, or decline."))));
    }

    Reply askWhyNot(Action action) {
        return finding.toLook(action, action.argument(), (found, target) -> {
            var outcome = found.definition()
                    .decline(target.revision(), action.person(), found.leaders(), "", clock.instant());
            return outcome instanceof Outcome.Not(Why why)
                    ? Refusals.of(why, found)
                    : new Reply.Ask(new Form(
                            DefinitionActions.DECLINE, target.toString(), "Decline", "Decline", List.of(reason())));
        });
    }

    private static Input.Line reason() {
        var caption = Caption.required("Why not?").hint("Whoever proposed it reads this and can change it");
        return new Input.Line(Proposing.REASON, caption, true, Proposing.LONGEST, "");
    }

    Reply decline(Submission submission) {
        var reason = submission.value(Proposing.REASON);
        var complaints = Lines.check(reason(), reason);
        if (!complaints.isEmpty()) {
            return new Reply.Invalid(complaints);
        }
        return finding.toLook(submission, submission.argument(), (found, target) -> {
            var outcome = found.definition()
                    .decline(target.revision(), submission.person(), found.leaders(), reason, clock.instant());
            return settling.settle(
                    found,
                    outcome,
                    "was declined by a lead",
                    after -> Reply.onlyYou("Declined. It is a draft again; whoever proposed it hears why."));
        });
    }
}
