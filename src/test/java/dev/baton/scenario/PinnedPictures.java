package dev.baton.scenario;

import dev.baton.chat.OrganizationId;
import dev.baton.people.PictureSource;
import dev.baton.people.Timeline;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Pictures that tests pin up. */
final class PinnedPictures implements PictureSource {

    private final Map<String, Timeline> timelines = new ConcurrentHashMap<>();

    void pin(OrganizationId organization, String id, Timeline timeline) {
        timelines.put(organization + " " + id, timeline);
    }

    void takeDown(OrganizationId organization, String id) {
        timelines.remove(organization + " " + id);
    }

    @Override
    public String kind() {
        return "pinned";
    }

    @Override
    public Optional<Timeline> timeline(OrganizationId organization, String id) {
        return Optional.ofNullable(timelines.get(organization + " " + id));
    }
}
