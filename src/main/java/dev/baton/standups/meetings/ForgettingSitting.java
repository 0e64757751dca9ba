package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Calendars;
import dev.baton.people.Calendars.Subject;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import java.time.InstantSource;

/** What came of a date is kept for a year; what is still to be done stays until it is. */
final class ForgettingSitting implements TimerHandler {

    private final Sittings sittings;
    private final ActionItems items;
    private final Calendars calendars;
    private final Store store;
    private final InstantSource clock;

    ForgettingSitting(Sittings sittings, ActionItems items, Calendars calendars, Store store, InstantSource clock) {
        this.sittings = sittings;
        this.items = items;
        this.calendars = calendars;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return MeetingTimers.FORGET;
    }

    /** The date itself goes after all else, so that a crash in between leaves nothing behind. */
    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var id = SittingId.parse(argument).orElseThrow();
        var rsvps = sittings.removalOfSomeRsvps(organization, id);
        while (!rsvps.isEmpty()) {
            store.commitInParts(realm, rsvps);
            rsvps = sittings.removalOfSomeRsvps(organization, id);
        }
        store.commitInParts(realm, items.removalOfDone(organization, id));
        store.commitInParts(realm, calendars.forget(organization, Subject.meeting(argument)));
        store.commitInParts(realm, sittings.removal(organization, id));
        lookAgain(realm, organization, id);
    }

    private void lookAgain(Realm realm, OrganizationId organization, SittingId id) {
        if (!items.of(organization, id).isEmpty()) {
            store.commit(realm, MeetingTimers.forgetRest(id, clock.instant()));
        }
    }
}
