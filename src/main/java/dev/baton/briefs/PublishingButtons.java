package dev.baton.briefs;

import dev.baton.chat.Button;
import java.util.List;

/** What brings a brief to which sales has agreed out: now, or at a time. */
final class PublishingButtons {

    static List<Button> of(Brief brief) {
        var id = brief.id().value();
        var isScheduled = brief.stage() == Stage.SCHEDULED;
        var now = Button.primary(isScheduled ? "Publish now" : "Publish", BriefActions.PUBLISH, id)
                .opening();
        var later = Button.press(isScheduled ? "Another time" : "Publish at a time", BriefActions.SCHEDULE, id)
                .opening();
        return isScheduled
                ? List.of(now, later, Button.press("Don't publish", BriefActions.DONT_PUBLISH, id))
                : List.of(now, later);
    }

    private PublishingButtons() {}
}
