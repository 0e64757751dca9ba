package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.people.PodId;
import dev.baton.pods.Campaign;
import dev.baton.pods.CampaignFigures;
import dev.baton.store.Entry;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Counts the leads of a campaign by their index entries, which are written with each lead. */
final class LeadsOfCampaign implements CampaignFigures {

    /** Stands for all pods; no pod is called so. */
    private static final String EVERYWHERE = "*";

    /** A figure; its name is stored. */
    private enum Figure {
        OFFERED,
        ACCEPTED,
        WON,
        LOST,
        RETURNED;

        boolean counts(Lead lead) {
            return switch (this) {
                case OFFERED -> true;
                case ACCEPTED -> hasBeen(lead, State.ACCEPTED);
                case WON -> lead.state() == State.WON;
                case LOST -> lead.state() == State.LOST;
                case RETURNED -> wasReturned(lead);
            };
        }

        private static boolean hasBeen(Lead lead, State state) {
            return lead.progress().history().stream().anyMatch(step -> step.to() == state);
        }

        /** A return that didn't stand never was. */
        private static boolean wasReturned(Lead lead) {
            var steps = lead.progress().history().stream();
            return steps.mapToInt(step -> {
                                if (step.reason() == Reason.OVERTURNED) {
                                    return -1;
                                }
                                return step.to() == State.RETURNED ? 1 : 0;
                            })
                            .sum()
                    > 0;
        }

        String index() {
            return "campaign-" + name();
        }
    }

    private final Leads leads;

    LeadsOfCampaign(Leads leads) {
        this.leads = leads;
    }

    /** By which a lead is counted; none if it carries no campaign. */
    static List<Entry> entriesOf(Lead lead, Instant at) {
        return lead.known()
                .map(known -> Campaign.key(known.campaign()))
                .filter(campaign -> !campaign.isEmpty())
                .distinct()
                .flatMap(campaign -> entriesOf(lead, at, campaign))
                .toList();
    }

    private static Stream<Entry> entriesOf(Lead lead, Instant at, String campaign) {
        return Stream.of(Figure.values())
                .filter(figure -> figure.counts(lead))
                .flatMap(figure -> Stream.of(EVERYWHERE, lead.pod().value())
                        .map(pod -> Entry.at(at, figure.index(), pod + ":" + campaign)));
    }

    @Override
    public Figures of(OrganizationId organization, Collection<PodId> pods, Collection<String> names) {
        var places = pods.isEmpty()
                ? List.of(EVERYWHERE)
                : pods.stream().map(PodId::value).distinct().toList();
        var values = names.stream()
                .map(Campaign::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .flatMap(key -> places.stream().map(place -> place + ":" + key))
                .toList();
        if (values.isEmpty()) {
            return Figures.NONE;
        }
        var indexes = Stream.of(Figure.values()).map(Figure::index).toList();
        var counted = leads.count(organization, indexes, values);
        ToIntFunction<Figure> number = figure -> counted.getOrDefault(figure.index(), 0);
        return new Figures(
                number.applyAsInt(Figure.OFFERED),
                number.applyAsInt(Figure.ACCEPTED),
                number.applyAsInt(Figure.WON),
                number.applyAsInt(Figure.LOST),
                number.applyAsInt(Figure.RETURNED));
    }
}
