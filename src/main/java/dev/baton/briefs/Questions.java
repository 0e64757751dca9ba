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

/** What was asked about briefs. */
final class Questions {

    /** More open ones count as that many. */
    private static final int MANY = 200;

    private final Documents<Question> documents;

    Questions(Store store) {
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

    /** Asked last first. */
    List<Question> open(OrganizationId organization, BriefId brief) {
        return latest(organization, "open", brief.value());
    }

    List<Question> openIn(OrganizationId organization, BriefId brief, PodId pod) {
        return latest(organization, "open-in", Posting.idOf(brief, pod));
    }

    /** Answered last first. */
    List<Question> answered(OrganizationId organization, BriefId brief) {
        return latest(organization, "answered", brief.value());
    }

    private List<Question> latest(OrganizationId organization, String index, String value) {
        return documents.findLatest(Realms.of(organization), index, value, MANY).stream()
                .map(Versioned::value)
                .toList();
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
