package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was asked about briefs. */
final class Questions {

    /** More are not listed; a list says so. */
    static final int MANY = 200;

    private final Store store;
    private final Documents<Question> documents;

    Questions(Store store) {
        this.store = store;
        this.documents = new Documents<>(store, "brief-question", Question.class, Questions::entriesOf);
    }

    private static List<Entry> entriesOf(Question question) {
        var brief = question.brief().value();
        return question.answer() == null
                ? List.of(
                        Entry.at(question.at(), "open", brief),
                        Entry.at(question.at(), "open-in", Posting.idOf(question.brief(), question.pod())))
                : List.of(Entry.at(question.answer().at(), "answered", brief));
    }

    Optional<Versioned<Question>> find(OrganizationId organization, String id) {
        return Question.isId(id) ? documents.find(Realms.of(organization), id) : Optional.empty();
    }

    /**
     * What is open.
     *
     * @param latest asked last; null if there is none
     */
    record Open(int number, @Nullable Question latest) {}

    /** Of all pods. */
    Open allOpen(OrganizationId organization, BriefId brief) {
        return open(organization, "open", brief.value());
    }

    Open openIn(OrganizationId organization, BriefId brief, PodId pod) {
        return open(organization, "open-in", Posting.idOf(brief, pod));
    }

    private Open open(OrganizationId organization, String index, String value) {
        var all = documents.count(index, value);
        var latest = documents.latest(index, value, 1);
        var found = store.read(Realms.of(organization), all, latest);
        return new Open(
                found.count(all), found.first(latest).map(Versioned::value).orElse(null));
    }

    /** Asked last first. */
    List<Question> open(OrganizationId organization, BriefId brief) {
        return latest(organization, "open", brief, MANY);
    }

    /** Answered last first. */
    List<Question> answered(OrganizationId organization, BriefId brief, int limit) {
        return latest(organization, "answered", brief, limit);
    }

    private List<Question> latest(OrganizationId organization, String index, BriefId brief, int limit) {
        return documents.values(Realms.of(organization), index, brief.value(), limit);
    }

    Write add(Question question) {
        return documents.add(question.id(), question);
    }

    Write put(Versioned<Question> before, Question after) {
        return documents.put(before.id(), before.version(), after);
    }

    Write remove(Versioned<Question> question) {
        return documents.remove(question.id(), question.version());
    }
}
