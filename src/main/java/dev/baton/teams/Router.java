package dev.baton.teams;

import dev.baton.store.StaleWrite;
import dev.baton.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes each kind of activity to who serves it. One that nobody serves is accepted too. */
final class Router implements Incoming {

    private static final Logger LOG = LoggerFactory.getLogger(Router.class);

    private final Noting noting;
    private final Talking talking;
    private final Remarks remarks;
    private final Reactions reactions;
    private final Arriving arriving;
    private final Invokes invokes;

    Router(Noting noting, Talking talking, Remarks remarks, Reactions reactions, Arriving arriving, Invokes invokes) {
        this.noting = noting;
        this.talking = talking;
        this.remarks = remarks;
        this.reactions = reactions;
        this.arriving = arriving;
        this.invokes = invokes;
    }

    @Override
    public Answer serve(Activity activity) {
        try {
            return Origin.of(activity)
                    .map(origin -> Remarks.isOne(activity) ? remarks.heard(origin, activity) : serve(origin, activity))
                    .orElseGet(Answer::nothing);
        } catch (StoreUnavailable | StaleWrite e) {
            LOG.warn("nothing can be noted of Teams: {}", e.getMessage());
            return Answer.later();
        } catch (RuntimeException e) {
            LOG.error("something from Teams could not be served", e);
            return Answer.nothing();
        }
    }

    private Answer serve(Origin origin, Activity activity) {
        noting.note(activity);
        return switch (activity.text("type")) {
            case "message" -> talking.message(origin, activity);
            case "messageReaction" -> reactions.added(origin, activity);
            case "invoke" -> invokes.serve(origin, activity);
            case "installationUpdate" -> arriving.serve(origin, activity);
            default -> Answer.nothing();
        };
    }
}
