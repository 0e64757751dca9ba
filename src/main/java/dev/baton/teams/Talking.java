package dev.baton.teams;

import dev.baton.chat.Command;
import dev.baton.chat.Interactions;
import dev.baton.chat.Reply;
import dev.baton.people.Once;

/** What people say to Baton: with a mention, by a slash trigger, or to Baton alone. It reads like a command. */
final class Talking {

    private final Desk desk;
    private final Stages stages;
    private final Interactions interactions;
    private final Once once;

    Talking(Desk desk, Stages stages, Interactions interactions, Once once) {
        this.desk = desk;
        this.stages = stages;
        this.interactions = interactions;
        this.once = once;
    }

    Incoming.Answer message(Origin origin, Activity activity) {
        var said = new Said(activity);
        if (said.isByBot() || !(origin.isPrivate() || said.isToBaton())) {
            return Incoming.Answer.nothing();
        }
        var line = said.line();
        var stage = stages.talk(origin, line);
        return desk.serve(origin, stage::decline, caller -> stage.show(caller, answer(activity, line, caller)));
    }

    /** What is delivered again is handled again, to no further effect, but not answered again. */
    private Reply answer(Activity activity, String line, Caller.Known caller) {
        var id = Ids.of(activity);
        var reply = interactions.handle(new Command(caller.context(id), line));
        return once.isFirst(caller.organization(), id) ? reply : Reply.nothing();
    }
}
