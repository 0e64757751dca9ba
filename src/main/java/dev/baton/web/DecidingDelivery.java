package dev.baton.web;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Text;
import dev.baton.delivery.DeliveryDesk;
import dev.baton.delivery.Undelivered;
import dev.baton.people.Commits;
import dev.baton.store.Write;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** An administrator's decision about a message that could not be delivered. */
final class DecidingDelivery implements ActionHandler {

    static final String AGAIN = "delivery.again";
    static final String SENT = "delivery.sent";
    static final String DROP = "delivery.drop";

    private final String name;
    private final Function<Undelivered, String> answer;
    private final BiFunction<DeliveryDesk, String, Write> decision;
    private final DeliveryDesk desk;
    private final Commits commits;

    private DecidingDelivery(
            String name,
            Function<Undelivered, String> answer,
            BiFunction<DeliveryDesk, String, Write> decision,
            DeliveryDesk desk,
            Commits commits) {
        this.name = name;
        this.answer = answer;
        this.decision = decision;
        this.desk = desk;
        this.commits = commits;
    }

    static DecidingDelivery again(DeliveryDesk desk, Commits commits) {
        return new DecidingDelivery(AGAIN, message -> "It is sent again.", DeliveryDesk::sendAgain, desk, commits);
    }

    static DecidingDelivery sent(DeliveryDesk desk, Commits commits) {
        return new DecidingDelivery(SENT, DecidingDelivery::sentAnswer, DeliveryDesk::itWasSent, desk, commits);
    }

    private static String sentAnswer(Undelivered message) {
        return message.isKept()
                ? "Thank you. Baton looks for it once more, so that it can keep it up to date. "
                        + "If Baton can't find it, it is listed here again."
                : "Noted: it was sent.";
    }

    static DecidingDelivery drop(DeliveryDesk desk, Commits commits) {
        return new DecidingDelivery(DROP, message -> "It is dropped.", DeliveryDesk::drop, desk, commits);
    }

    @Override
    public String action() {
        return name;
    }

    @Override
    public Role needs() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public Reply handle(Action action) {
        var _ = commits.read(action);
        return desk.find(action.organization(), action.argument())
                .map(message -> commits.commit(
                        action, withTheRest(answer.apply(message)), List.of(decision.apply(desk, message.id()))))
                .orElseGet(() -> withTheRest("Somebody has decided that already."));
    }

    static Reply withTheRest(String words) {
        return new Reply.OnlyYou(
                Card.of(Text.of(words)).and(Part.Buttons.of(Button.run("Show what is left", "admin delivery"))));
    }
}
