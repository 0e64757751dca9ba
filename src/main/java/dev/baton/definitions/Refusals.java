package dev.baton.definitions;

import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.definitions.Outcome.Why;

/** Why nothing came of something, and what to do next. */
final class Refusals {

    static Reply of(Why why, Found found) {
        var pod = found.pod().name();
        return switch (why) {
            case NONE_OPEN ->
                Reply.onlyYou(Text.of("Nothing is proposed for " + pod + " at the moment. ")
                        .and(new Text.Code("/lead definition"))
                        .and(" begins a proposal."));
            case OPEN_ALREADY -> Reply.onlyYou("There is a proposal already. Please go on with that one.");
            case OTHER_REVISION ->
                Reply.onlyYou(Text.of("It has changed since you saw it. ")
                        .and(new Text.Code("/lead definition"))
                        .and(" shows how it is now."));
            case NOT_ASKED -> Reply.onlyYou("It is a draft at the moment. You are asked once it is proposed.");
            case ASKED_ALREADY -> Reply.onlyYou("It is proposed already. Both sides' leads are asked to sign it.");
            case LEADS_NO_SIDE ->
                Reply.onlyYou("Who leads sales and who leads marketing in " + pod + " sign this. You lead neither.");
            case SIGNED_ALREADY -> Reply.onlyYou("You have signed it already. It waits for the other side.");
            case NOT_SIGNED -> Reply.onlyYou("You haven't signed it, so there is nothing to take back.");
            case TOO_LATE ->
                Reply.onlyYou("That was more than " + Signature.REGRET.toMinutes()
                        + " minutes ago. You can still decline it.");
            case NOT_THE_PROPOSER -> Reply.onlyYou("Whoever proposed it can withdraw it, and so can administrators.");
            case SAME -> Reply.onlyYou("That is what holds already. Please change a clause first, or withdraw it.");
            case EMPTY -> Reply.onlyYou("It has no clauses yet. Please add one first.");
            case FULL ->
                Reply.onlyYou("It has " + Definition.MOST + " clauses, which is the most. Please remove one first.");
            case NO_SUCH_CLAUSE -> Reply.onlyYou("That clause isn't there any more.");
            case TWICE -> Reply.onlyYou("Another clause says the same already.");
            case NOT_THE_CLAUSES -> Reply.onlyYou("Please name each clause once.");
        };
    }

    private Refusals() {}
}
