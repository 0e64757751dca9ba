package dev.baton.definitions;

import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What follows from what somebody did to a proposal: who is told, what is remembered, and when leads are reminded. */
final class Consequences {

    private final Books books;
    private final Telling telling;
    private final DriftReport drift;
    private final InstantSource clock;

    Consequences(Books books, Telling telling, DriftReport drift, InstantSource clock) {
        this.books = books;
        this.telling = telling;
        this.drift = drift;
        this.clock = clock;
    }

    /** It was proposed just now: leads are asked, and administrators hear of a side that has none. */
    List<Write> proposed(Found found, Proposal open) {
        var organization = found.by().organization();
        var writes = new ArrayList<Write>();
        writes.add(Reminder.set(found.pod(), open, clock.instant()));
        writes.addAll(
                telling.ask(organization, found.pod(), open, found.leaders().of(open.unsigned())));
        var leadless = found.leaders().without(open.unsigned()).toList();
        writes.addAll(telling.leadless(organization, found.pod(), open, leadless));
        return writes;
    }

    /** A lead has signed, or taken that back. */
    List<Write> signed(Found found, Proposal open) {
        return telling.refresh(found.by().organization(), found.pod(), open);
    }

    /** Leads were asked, and are not any more. */
    List<Write> ended(Found found, Definition after, Proposal before) {
        var writes = new ArrayList<Write>();
        writes.add(Reminder.cancel(after.pod()));
        writes.addAll(telling.refresh(found.by().organization(), found.pod(), before));
        writes.addAll(news(found, after, before));
        return writes;
    }

    private List<Write> news(Found found, Definition after, Proposal before) {
        var by = found.by();
        var open = after.proposal();
        if (open == null) {
            return telling.withdrawn(by.organization(), found.pod(), before, by.person());
        }
        var declined = open.declined();
        return declined == null
                ? telling.changing(by.organization(), found.pod(), before, by.person())
                : telling.declined(by.organization(), found.pod(), after, before, declined);
    }

    /** Both sides have signed. */
    List<Write> holding(Found found, Version version) {
        var organization = found.by().organization();
        var writes = new ArrayList<Write>();
        writes.add(books.add(version));
        writes.add(Reminder.cancel(version.pod()));
        var before = found.definition().proposal();
        if (before != null) {
            writes.addAll(telling.refresh(organization, found.pod(), before));
        }
        writes.addAll(
                telling.holds(organization, found.pod(), found.definition().clauses(), version));
        writes.addAll(drift.begin(organization, found.pod(), clock.instant()));
        return writes;
    }
}
