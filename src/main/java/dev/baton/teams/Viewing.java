package dev.baton.teams;

import dev.baton.chat.Card;

/** A person's client asks for that person's view of a card; see {@link SharedCards}. */
final class Viewing {

    private final Desk desk;
    private final Stages stages;

    Viewing(Desk desk, Stages stages) {
        this.desk = desk;
        this.stages = stages;
    }

    Incoming.Answer view(Origin origin, Activity activity) {
        return SharedCards.whole(activity.node("value", "action", "data"))
                .map(card -> desk.serve(origin, CardAnswers::failed, caller -> shown(caller, card)))
                .orElseGet(() -> CardAnswers.failed("That card is from another version of Baton."));
    }

    /** Nothing in it makes the client ask again: until the message changes, there is nothing new to see. */
    private Incoming.Answer shown(Caller.Known caller, Card card) {
        return CardAnswers.card(stages.drawing(caller).card(card));
    }
}
