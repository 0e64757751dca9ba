package dev.baton.teams;

import dev.baton.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes each kind of activity to who serves it. One that nobody serves is accepted too. */
final class Router implements Incoming {

    private static final Logger LOG = LoggerFactory.getLogger(Router.class);

    private final Installations installations;
    private final Acquaintances acquaintances;
    private final Talking talking;
    private final Arriving arriving;
    private final Invokes invokes;

    Router(
            Installations installations,
            Acquaintances acquaintances,
            Talking talking,
            Arriving arriving,
            Invokes invokes) {
        this.installations = installations;
        this.acquaintances = acquaintances;
        this.talking = talking;
        this.arriving = arriving;
        this.invokes = invokes;
    }

    @Override
    public Answer serve(Activity activity) {
        try {
            installations.install(activity);
            acquaintances.note(activity);
            return Origin.of(activity).map(origin -> serve(origin, activity)).orElseGet(Answer::nothing);
        } catch (StoreUnavailable e) {
            LOG.warn("nothing can be noted of Teams: {}", e.getMessage());
            return Answer.later();
        } catch (RuntimeException e) {
            LOG.error("something from Teams could not be served", e);
            return Answer.nothing();
        }
    }

    private Answer serve(Origin origin, Activity activity) {
        return switch (activity.text("type")) {
            case "message" -> talking.message(origin, activity);
            case "invoke" -> invokes.serve(origin, activity);
            case "installationUpdate" -> arriving.serve(origin, activity);
            default -> Answer.nothing();
        };
    }
}
