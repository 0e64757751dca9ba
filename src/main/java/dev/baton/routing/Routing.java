package dev.baton.routing;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Decides who gets a lead: by the organization's rules in order, of which the first that fits takes it. */
public final class Routing {

    private final Desk desk;

    Routing(Desk desk) {
        this.desk = desk;
    }

    /**
     * Decides where a lead goes.
     *
     * @return with what belongs into the lead's commit; empty if there is no pod, or not the wanted one
     */
    public Optional<Decision> route(OrganizationId organization, Request request) {
        var batch = batch(organization);
        return batch.route(request).map(decision -> decision.with(batch.writes()));
    }

    /** The same for a lead whose pod nobody picked; it goes to the given one if no rule takes it. */
    public Optional<Decision> route(OrganizationId organization, Request request, PodId otherwise) {
        var batch = batch(organization);
        return batch.route(request, otherwise).map(decision -> decision.with(batch.writes()));
    }

    /** Whether a rule may take a lead. */
    public boolean hasRule(OrganizationId organization) {
        return desk.books().read(organization).hasRule();
    }

    /**
     * Decides who is next when somebody hasn't answered in time.
     *
     * @param tried who had it before, and doesn't get it again; if nobody else can, it is open to all
     * @return with what belongs into the lead's commit; empty if there is no such pod
     */
    public Optional<Decision> next(OrganizationId organization, Request request, PodId pod, Set<PersonId> tried) {
        var batch = batch(organization);
        return batch.next(request, pod, tried).map(decision -> decision.with(batch.writes()));
    }

    /** For leads that are committed together, such as those of a file. */
    public Batch batch(OrganizationId organization) {
        return new Batch(desk, organization);
    }

    /** Who gets at that moment what would go to whom. */
    public Coverers coverers(OrganizationId organization, Instant now) {
        var lookup = desk.kept().covers();
        var found = desk.kept().read(Realms.of(organization), lookup).all(lookup);
        return desk.coverers(organization, found, now);
    }

    /** The names of the fields that the organization's rules look at. */
    public Set<String> fields(OrganizationId organization) {
        return desk.books().read(organization).fields();
    }
}
