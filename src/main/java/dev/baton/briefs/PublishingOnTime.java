package dev.baton.briefs;

import dev.baton.briefs.Brief.Appointment;
import dev.baton.briefs.Brief.Outcome;
import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Publishes a brief at the time that somebody has given it, if nothing stands in the way by then. Else those who make
 * it are told what to do, and it stays agreed to.
 */
final class PublishingOnTime implements TimerHandler {

    private final Briefs briefs;
    private final Publication publication;
    private final Obstacles obstacles;
    private final Appointments appointments;
    private final Store store;
    private final InstantSource clock;

    PublishingOnTime(
            Briefs briefs,
            Publication publication,
            Obstacles obstacles,
            Appointments appointments,
            Store store,
            InstantSource clock) {
        this.briefs = briefs;
        this.publication = publication;
        this.obstacles = obstacles;
        this.appointments = appointments;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return BriefTimers.PUBLISH;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        briefs.find(organization, argument).ifPresent(found -> {
            var appointment = found.value().appointment();
            if (appointment != null && !appointment.at().isAfter(clock.instant())) {
                store.commit(realm, Operation.anonymous(), writes(organization, found, appointment));
            }
        });
    }

    private List<Write> writes(OrganizationId organization, Versioned<Brief> found, Appointment appointment) {
        var now = clock.instant();
        var brief = found.value();
        var why = obstacles.anew(organization, brief.content(), now);
        var writes = new ArrayList<Write>();
        if (why.isEmpty() && brief.publish(appointment.by(), now) instanceof Outcome.Changed(var after)) {
            writes.addAll(publication.onTime(organization, found, after));
        } else if (brief.dontPublish(now) instanceof Outcome.Changed(var after)) {
            writes.add(briefs.put(found, after));
            writes.addAll(appointments.failed(organization, after, appointment, why));
        }
        return writes;
    }
}
