package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.leads.Placing.Place;
import dev.baton.people.Directory;
import dev.baton.people.PodId;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Makes leads of what a file tells. */
final class FilingLeads {

    /** What was recycled until longer ago has come back where it was before. */
    private static final Duration ELSEWHERE = Duration.ofDays(1);

    private final Leads leads;
    private final Placing placing;
    private final Checking checking;
    private final LeadWrites writing;
    private final Directory directory;
    private final InstantSource clock;

    FilingLeads(
            Leads leads,
            Placing placing,
            Checking checking,
            LeadWrites writing,
            Directory directory,
            InstantSource clock) {
        this.leads = leads;
        this.placing = placing;
        this.checking = checking;
        this.writing = writing;
        this.directory = directory;
        this.clock = clock;
    }

    /** Leads, and all that is written with them. */
    record Filed(List<Lead> leads, List<Write> writes) {

        /** Whether somebody in sales has more to do, so that where others go may depend on them. */
        boolean reachesSomebody() {
            return leads.stream().anyMatch(lead -> lead.assignment() != null || lead.owner() != null);
        }
    }

    /** Empty if the pod is gone. Whom a lead of the past goes to takes nobody's turn. */
    Optional<Filed> file(OrganizationId organization, LeadImport of, List<FiledLead> piece) {
        var now = clock.instant();
        var fresh = placing.together(organization);
        var past = placing.together(organization);
        var agreed = checking.together(organization);
        var filed = new ArrayList<Lead>(piece.size());
        var quietly = new ArrayList<Lead>();
        var writes = new ArrayList<Write>();
        var account = directory.accountOf(organization, of.by()).orElse(null);
        var wanted = wanted(organization, of, piece);
        for (var each : wanted) {
            var place = (each.past() == null ? fresh : past).place(of.pod(), each.particulars(), now);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            var offer = offer(of, each, place.get(), agreed, now);
            var handsOver = each.past() == null && of.handsOver();
            var lead = handsOver
                    ? Lead.offered(
                            place.get().pod(),
                            offer,
                            place.get().routed(),
                            place.get().clock())
                    : quiet(place.get(), offer, each);
            filed.add(lead);
            if (handsOver) {
                writes.addAll(writing.add(organization, lead, account));
            } else {
                quietly.add(lead);
            }
        }
        writes.addAll(writing.addQuietly(quietly, of.at().minus(ELSEWHERE)));
        writes.addAll(fresh.writes());
        if (!of.twins()) {
            writes.addAll(leads.without(emails(wanted)));
        }
        return Optional.of(new Filed(filed, writes));
    }

    /** Some may have come since the file was looked at. */
    private List<FiledLead> wanted(OrganizationId organization, LeadImport of, List<FiledLead> piece) {
        if (of.twins()) {
            return piece;
        }
        var there = leads.emailsThere(organization, emails(piece));
        return piece.stream()
                .filter(each ->
                        !each.twin() && !there.contains(each.particulars().email()))
                .toList();
    }

    private static Set<String> emails(List<FiledLead> piece) {
        return piece.stream()
                .map(each -> each.particulars().email())
                .filter(email -> !email.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Offer offer(
            LeadImport of,
            FiledLead filed,
            Place place,
            BiFunction<PodId, Particulars, Readiness> agreed,
            Instant now) {
        var particulars = filed.particulars();
        var past = filed.past();
        return past == null
                ? Offer.by(of.by(), particulars, agreed.apply(place.pod().id(), particulars), now)
                : Offer.by(of.by(), particulars, Readiness.NOTHING_AGREED, past.offered());
    }

    private static Lead quiet(Place place, Offer offer, FiledLead filed) {
        var assignment = place.routed().assignment();
        var routed = assignment == null
                ? place.routed()
                : new Routed(
                        new Assignment(assignment.person(), assignment.insteadOf(), assignment.at(), List.of()),
                        place.routed().why(),
                        List.of());
        return Lead.imported(place.pod(), offer, routed, place.clock(), filed.past());
    }
}
