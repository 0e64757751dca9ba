package dev.baton.web;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.delivery.DeliveryDesk;
import dev.baton.people.Commits;

/** Sends again all that surely was not posted; the rest needs a look each. */
final class SendingAllAgain implements ActionHandler {

    static final String NAME = "delivery.all-again";

    /** As many as one commit takes in its stride. */
    static final int MANY = 200;

    private final DeliveryDesk desk;
    private final Commits commits;

    SendingAllAgain(DeliveryDesk desk, Commits commits) {
        this.desk = desk;
        this.commits = commits;
    }

    @Override
    public String action() {
        return NAME;
    }

    @Override
    public Role needs() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public Reply handle(Action action) {
        var _ = commits.read(action);
        var unsent = desk.unsent(action.organization(), MANY + 1);
        var now = unsent.stream().limit(MANY).map(desk::sendAgain).toList();
        return now.isEmpty()
                ? DecidingDelivery.withTheRest("There is nothing left that surely was not posted.")
                : commits.commit(action, DecidingDelivery.withTheRest(answer(unsent.size())), now);
    }

    private static String answer(int found) {
        return found > MANY
                ? "The oldest " + MANY + " are sent again. There are more: please press the button once more."
                : "All that surely was not posted is sent again.";
    }
}
