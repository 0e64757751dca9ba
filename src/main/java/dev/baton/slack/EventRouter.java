package dev.baton.slack;

import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import java.util.function.Function;

/**
 * Takes each kind of event to who serves it. One that nobody serves is acknowledged too, or Slack would repeat it, as
 * it shall while Baton doesn't know yet what it is in that workspace.
 */
final class EventRouter {

    private final Events events;
    private final Talking talking;
    private final Remarks remarks;
    private final Reactions reactions;
    private final Changes changes;
    private final Installations installations;

    EventRouter(
            Events events,
            Talking talking,
            Remarks remarks,
            Reactions reactions,
            Changes changes,
            Installations installations) {
        this.events = events;
        this.talking = talking;
        this.remarks = remarks;
        this.reactions = reactions;
        this.changes = changes;
        this.installations = installations;
    }

    Response serve(EventRequest request) {
        var payload = Payload.of(request);
        return switch (request.getEventType()) {
            case "app_home_opened" -> onceSure(payload, events::homeOpened);
            case "member_joined_channel" -> onceSure(payload, events::joined);
            case "channel_id_changed" -> onceSure(payload, events::moved);
            case "app_mention" -> onceSure(payload, talking::mention);
            case "message" -> message(payload);
            case "reaction_added" -> onceSure(payload, reactions::added);
            case "app_uninstalled" -> changes.uninstalled(payload);
            case "tokens_revoked" -> changes.revoked(payload);
            case "user_change" -> onceSure(payload, changes::userChanged);
            default -> Stage.rest();
        };
    }

    private Response message(Payload payload) {
        return Remarks.isInChannel(payload) ? remarks.heard(payload) : onceSure(payload, talking::message);
    }

    private Response onceSure(Payload payload, Function<Payload, Response> service) {
        return installations.behind(Origin.ofEvent(payload, "")) instanceof Standing.Unsure
                ? Stage.tryAgain()
                : service.apply(payload);
    }
}
