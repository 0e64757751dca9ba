package dev.baton.feedback;

import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.people.Commits;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Documents;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is no item yet: messages that somebody noted, and those whose author is asked. Forgotten after two weeks. */
final class Drafts implements TimerHandler {

    private static final String FORGET = "feedback.forget";
    private static final Duration KEPT = Duration.ofDays(14);

    private final Store store;
    private final Commits commits;
    private final Documents<Request> requests;
    private final Documents<Noted> noted;

    Drafts(Store store, Commits commits) {
        this.store = store;
        this.commits = commits;
        this.requests = new Documents<>(store, "feedback-request", Request.class, request -> List.of());
        this.noted = new Documents<>(store, "feedback-noted", Noted.class, each -> List.of());
    }

    /** The one that an interaction is about. */
    Optional<Versioned<Request>> request(Interaction by, String id) {
        var lookup = requests.byId(id);
        return ItemId.isValid(id) ? commits.read(by, lookup).first(lookup) : Optional.empty();
    }

    Optional<Versioned<Request>> request(OrganizationId organization, String id) {
        return ItemId.isValid(id) ? requests.find(Realms.of(organization), id) : Optional.empty();
    }

    Optional<Noted> noted(OrganizationId organization, String id) {
        return noted.find(Realms.of(organization), id).map(Versioned::value);
    }

    /** Forgets the words that somebody put a reaction on and now passes on; nothing if he did not. */
    List<Write> passedOn(Interaction by, Origin origin) {
        return Optional.ofNullable(origin.noted()).flatMap(id -> noted.find(Realms.of(by.organization()), id)).stream()
                .filter(found -> found.value().by().equals(by.person()))
                .map(found ->
                        noted.put(found.id(), found.version(), found.value().passedOn()))
                .toList();
    }

    List<Write> add(Request request, Instant now) {
        return List.of(requests.add(request.id(), request), forget("request " + request.id(), now));
    }

    List<Write> add(Noted each, Instant now) {
        return List.of(noted.add(each.id(), each), forget("noted " + each.id(), now));
    }

    Write remove(Versioned<Request> request) {
        return requests.remove(request.id(), request.version());
    }

    private static Write forget(String what, Instant now) {
        return Timers.set("feedback-forget:" + what, now.plus(KEPT), FORGET, what);
    }

    @Override
    public String name() {
        return FORGET;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var words = argument.split(" ", 2);
        var documents = words[0].equals("request") ? requests : noted;
        documents
                .find(realm, words[1])
                .ifPresent(found -> store.commit(
                        realm, Operation.anonymous(), List.of(documents.remove(found.id(), found.version()))));
    }
}
