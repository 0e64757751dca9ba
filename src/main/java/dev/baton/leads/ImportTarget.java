package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Role;
import dev.baton.delivery.Outgoing;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.leads.LeadImport.Stage;
import dev.baton.leads.LeadImports.Complaints;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.people.UploadTarget;
import dev.baton.pods.Sheet;
import dev.baton.store.Operation;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Takes files of leads: looks at all that is in one, and tells whoever sent it in chat. No lead comes in yet. */
final class ImportTarget implements UploadTarget {

    static final String KIND = "leads";

    static final int MOST = 100_000;

    private final LeadImports imports;
    private final Leads leads;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    ImportTarget(LeadImports imports, Leads leads, Directory directory, Store store, InstantSource clock) {
        this.imports = imports;
        this.leads = leads;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Where somebody may import leads: into the pods where he is in marketing, administrators into all. */
    static List<Pod> podsOf(Directory directory, OrganizationId organization, PersonId person) {
        var every = directory.administers(organization, person);
        return directory.pods(organization).stream()
                .filter(pod -> every || pod.markets(person))
                .toList();
    }

    @Override
    public Optional<Ask> ask(OrganizationId organization, String id, PersonId sender) {
        return podsOf(directory, organization, sender).stream()
                .filter(pod -> Placing.isByRules(id) || pod.id().value().equals(id))
                .findFirst()
                .map(pod -> new Ask(
                        "Import leads",
                        "Baton looks at the whole file first, and writes to you in chat what it found. Then you decide"
                                + (Placing.isByRules(id) ? "." : " whether the leads go to " + pod.name() + "."),
                        MOST));
    }

    /** If the store fails, nobody knows whether the last commit is done; what was kept is forgotten at its time. */
    @Override
    public Outcome take(OrganizationId organization, String id, PersonId sender, InputStream file) throws IOException {
        var pod = Placing.isByRules(id) ? null : new PodId(id);
        var coming = LeadImport.coming(sender, pod, clock.instant());
        store.commit(Realms.of(organization), Operation.anonymous(), imports.begin(coming));
        var begun = imports.find(organization, coming.id()).orElseThrow();
        try {
            var outcome = read(organization, begun, file);
            if (outcome instanceof Outcome.Refused) {
                imports.forget(organization, begun);
            }
            return outcome;
        } catch (IOException e) {
            imports.forget(organization, begun);
            throw e;
        }
    }

    private Outcome read(OrganizationId organization, Versioned<LeadImport> begun, InputStream file)
            throws IOException {
        var pieces = new AtomicInteger();
        var now = clock.instant();
        var of = begun.value();
        try (var reading = new ReadingLeadFile(
                header -> new LeadRows(header, now, zone(organization, of), owners(organization, of)),
                emails -> leads.emailsThere(organization, emails),
                piece -> store.commit(
                        Realms.of(organization), imports.keep(organization, of, pieces.getAndIncrement(), piece)))) {
            return switch (Sheet.read(file, MOST, reading)) {
                case Sheet.Outcome.Refused(var reason) -> new Outcome.Refused("Nothing is imported. " + reason);
                case Sheet.Outcome.Read(var rows)
                when rows == 0 ->
                    new Outcome.Refused(
                            "Nothing is imported. There is no lead in the file, only the names of columns.");
                case Sheet.Outcome.Read ignored -> end(organization, begun, reading, pieces);
            };
        }
    }

    /** Of the pod; of whoever sent the file if that is left to the rules. */
    private ZoneId zone(OrganizationId organization, LeadImport of) {
        return Optional.ofNullable(of.pod())
                .flatMap(pod -> directory.pod(organization, pod))
                .map(pod -> pod.policy().zone())
                .orElseGet(() -> directory.zoneOf(organization, of.by()));
    }

    /** By their e-mail addresses; whoever sells in the pod, in any if that is left to the rules, can go on with it. */
    private Function<String, Optional<LeadRows.Owner>> owners(OrganizationId organization, LeadImport of) {
        var pods = directory.pods(organization).stream()
                .filter(pod -> of.pod() == null || pod.id().equals(of.pod()))
                .toList();
        return email -> directory
                .withEmail(organization, email)
                .map(person -> new LeadRows.Owner(
                        person.id(),
                        person.role().covers(Role.MEMBER)
                                && person.address().isPresent()
                                && pods.stream().anyMatch(pod -> pod.sells(person.id()))));
    }

    private Outcome end(
            OrganizationId organization, Versioned<LeadImport> begun, ReadingLeadFile reading, AtomicInteger pieces) {
        var found = reading.end();
        var after = begun.value().come(found, pieces.get());
        var writes = new ArrayList<Write>();
        writes.add(imports.put(begun, after));
        if (after.stage() == Stage.WRONG) {
            imports.letGo(organization, after);
            writes.add(imports.keep(organization, after, new Complaints(reading.complaints())));
        } else if (found.twins() > 0) {
            writes.add(imports.keep(organization, after, new Complaints(reading.twins())));
        }
        directory
                .accountOf(organization, after.by())
                .map(account -> new PrivateHeadline(ImportCards.KIND, after.id(), account))
                .ifPresent(card -> writes.add(Outgoing.headline(card).add(organization)));
        store.commit(Realms.of(organization), Operation.anonymous(), writes);
        return new Outcome.Taken(
                "Baton has read the file, and writes to you in chat what it found. You can close this" + " page.");
    }
}
