package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.people.PodId;
import dev.baton.pods.Campaign;
import dev.baton.pods.CampaignFigures;
import dev.baton.store.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Counts the leads of a campaign by their index entries, which are written with each lead. */
final class LeadsOfCampaign implements CampaignFigures {

    /** Stands for all pods; no pod is called so. */
    private static final String EVERYWHERE = "*";

    /** A figure; its name is stored. */
    private enum Figure {
        OFFERED(lead -> true),
        ACCEPTED(lead -> hasBeen(lead, State.ACCEPTED)),
        WON(lead -> lead.state() == State.WON),
        LOST(lead -> lead.state() == State.LOST),
        RETURNED(lead -> hasBeen(lead, State.RETURNED));

        private final Predicate<Lead> counts;

        Figure(Predicate<Lead> counts) {
            this.counts = counts;
        }

        private static boolean hasBeen(Lead lead, State state) {
            return lead.progress().history().stream().anyMatch(step -> step.to() == state);
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
        var campaign = Campaign.key(lead.particulars().campaign());
        var entries = new ArrayList<Entry>();
        if (campaign.isEmpty()) {
            return entries;
        }
        for (var figure : Figure.values()) {
            if (figure.counts.test(lead)) {
                entries.add(Entry.at(at, figure.index(), EVERYWHERE + ":" + campaign));
                entries.add(Entry.at(at, figure.index(), lead.pod().value() + ":" + campaign));
            }
        }
        return entries;
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
        var indexes = List.of(Figure.values()).stream().map(Figure::index).toList();
        var counted = leads.count(organization, indexes, values);
        return new Figures(
                counted.get(Figure.OFFERED.ordinal()),
                counted.get(Figure.ACCEPTED.ordinal()),
                counted.get(Figure.WON.ordinal()),
                counted.get(Figure.LOST.ordinal()),
                counted.get(Figure.RETURNED.ordinal()));
    }
}
