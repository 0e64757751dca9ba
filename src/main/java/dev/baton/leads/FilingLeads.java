package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.leads.Placing.Place;
import dev.baton.people.Directory;
import dev.baton.people.PodId;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Makes leads of what a file tells. */
final class FilingLeads {

    private final Placing placing;
    private final Checking checking;
    private final LeadWrites writing;
    private final Directory directory;
    private final InstantSource clock;

    FilingLeads(Placing placing, Checking checking, LeadWrites writing, Directory directory, InstantSource clock) {
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
        var leads = new ArrayList<Lead>(piece.size());
        var quietly = new ArrayList<Lead>();
        var writes = new ArrayList<Write>();
        var account = directory.accountOf(organization, of.by()).orElse(null);
        for (var filed : wanted(of, piece)) {
            var place = (filed.past() == null ? fresh : past).place(of.pod(), filed.particulars(), now);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            var offer = offer(of, filed, place.get(), agreed, now);
            var handsOver = filed.past() == null && of.handsOver();
            var lead = handsOver
                    ? Lead.offered(
                            place.get().pod(),
                            offer,
                            place.get().routed(),
                            place.get().clock())
                    : quiet(place.get(), offer, filed);
            leads.add(lead);
            if (handsOver) {
                writes.addAll(writing.add(organization, lead, account));
            } else {
                quietly.add(lead);
            }
        }
        writes.addAll(writing.addQuietly(quietly));
        writes.addAll(fresh.writes());
        return Optional.of(new Filed(leads, writes));
    }

    private static List<FiledLead> wanted(LeadImport of, List<FiledLead> piece) {
        return piece.stream().filter(filed -> of.twins() || !filed.twin()).toList();
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
