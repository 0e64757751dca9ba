package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What goes with all that happens to leads: it is noted, other systems hear of it, and so does whom it concerns. */
final class Happenings {

    private final Noting noting;
    private final AnnouncingLeads announcing;
    private final Arriving arriving;
    private final InstantSource clock;

    Happenings(Noting noting, AnnouncingLeads announcing, Arriving arriving, InstantSource clock) {
        this.noting = noting;
        this.announcing = announcing;
        this.arriving = arriving;
        this.clock = clock;
    }

    List<Write> ofNew(OrganizationId organization, Lead lead) {
        return Stream.concat(
                        of(organization, null, lead, LeadEvent.ofNew(lead)),
                        arriving.ofNew(organization, lead, clock.instant()).stream())
                .toList();
    }

    /** Of many that come in together, of which nobody is told. */
    List<Write> ofMany(List<Lead> together) {
        return noting.of(together);
    }

    /** That they never came. */
    List<Write> undone(OrganizationId organization, List<Lead> gone) {
        return Stream.concat(
                        noting.without(organization, gone).stream(),
                        gone.stream()
                                .filter(lead -> !lead.channels().isEmpty())
                                .flatMap(lead -> arriving.between(organization, lead, lead).stream()))
                .toList();
    }

    List<Write> between(OrganizationId organization, Lead before, Lead after) {
        var now = clock.instant();
        var events = LeadEvent.between(before, after, now);
        return Stream.of(
                        noting.withoutHelp(before, after, now).stream(),
                        of(organization, before, after, events),
                        arriving.between(organization, before, after).stream(),
                        isOffered(events) ? arriving.ofAgain(organization, after, now).stream() : Stream.<Write>empty())
                .flatMap(each -> each)
                .toList();
    }

    private static boolean isOffered(List<LeadEvent> events) {
        return events.stream().anyMatch(event -> event.kind() == LeadEvent.Kind.OFFERED);
    }

    private Stream<Write> of(OrganizationId organization, @Nullable Lead before, Lead lead, List<LeadEvent> events) {
        return events.stream()
                .flatMap(event -> Stream.concat(
                        Stream.of(noting.of(organization, before, lead, event)),
                        announcing.of(organization, lead, event).stream()));
    }
}
