package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.people.PodId;
import dev.baton.pods.Campaign;
import dev.baton.pods.CampaignPages;
import dev.baton.store.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The briefs that are out, by the campaign that leads carry. */
final class CampaignBriefs implements CampaignPages {

    static final String INDEX = "campaign";

    /** Stands for all pods; no pod is called so. */
    private static final String EVERYWHERE = "*";

    private final Briefs briefs;

    CampaignBriefs(Briefs briefs) {
        this.briefs = briefs;
    }

    /** By which it is found; none if it isn't out, or doesn't hold any more. */
    static List<Entry> entriesOf(Brief brief) {
        var edition = brief.edition();
        if (edition == null || !brief.stage().holds()) {
            return List.of();
        }
        var aim = edition.content().aim();
        var key = Campaign.key(aim.title());
        return placesOf(aim)
                .map(place -> Entry.at(edition.at(), INDEX, place + ":" + key))
                .toList();
    }

    /** The pods that it concerns, by what stands for them in an index. */
    static Stream<String> placesOf(Content.Aim aim) {
        var places =
                aim.isEverywhere() ? Stream.of(EVERYWHERE) : aim.pods().stream().map(PodId::value);
        return places.distinct();
    }

    /** What stands in an index for whatever concerns a pod. */
    static List<String> placesOf(PodId pod) {
        return List.of(EVERYWHERE, pod.value());
    }

    /** What a brief for that pod is found by. */
    static List<String> valuesFor(PodId pod, String key) {
        return List.of(EVERYWHERE + ":" + key, pod.value() + ":" + key);
    }

    @Override
    public Optional<Page> of(OrganizationId organization, PodId pod, String campaign) {
        return briefs.ofCampaign(organization, pod, Campaign.key(campaign))
                .map(brief ->
                        new Page(brief.current().aim().title(), brief.answerer(), BriefButtons.readAndSay(brief)));
    }
}
