package dev.baton.teams;

import dev.baton.chat.Interactions;

/** Buttons on cards that do something, and that open something. */
final class Buttons {

    private final Desk desk;
    private final Stages stages;
    private final Interactions interactions;

    Buttons(Desk desk, Stages stages, Interactions interactions) {
        this.desk = desk;
        this.stages = stages;
        this.interactions = interactions;
    }

    Incoming.Answer execute(Origin origin, Activity activity) {
        var pressed = Pressed.executed(activity);
        return serve(origin, activity, pressed, stages.card(origin, pressed));
    }

    Incoming.Answer open(Origin origin, Activity activity) {
        return serve(origin, activity, Pressed.submitted(activity), stages.dialog());
    }

    private Incoming.Answer serve(Origin origin, Activity activity, Pressed pressed, Stage stage) {
        return desk.serve(
                origin,
                stage::decline,
                caller -> stage.show(
                        caller, interactions.handle(pressed.in(caller.context(Ids.of(activity)), activity.at()))));
    }
}
