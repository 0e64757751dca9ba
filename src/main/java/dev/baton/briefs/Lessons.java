package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people learned from campaigns. */
final class Lessons {

    private static final Logger LOG = LoggerFactory.getLogger(Lessons.class);

    /** More are not read. */
    private static final int MANY = 20_000;

    private final Documents<Lesson> documents;

    Lessons(Store store) {
        this.documents = new Documents<>(
                store,
                "brief-lesson",
                Lesson.class,
                lesson -> List.of(
                        Entry.at(momentOf(lesson), "brief", lesson.brief().value()),
                        Entry.at(momentOf(lesson), "person", lesson.person().value())));
    }

    private static Instant momentOf(Lesson lesson) {
        return lesson.words() == null ? Instant.EPOCH : lesson.words().at();
    }

    Optional<Versioned<Lesson>> find(OrganizationId organization, BriefId brief, PersonId person) {
        return documents.find(Realms.of(organization), Lesson.idOf(brief, person));
    }

    /** Said last first; then those who were asked only. */
    List<Lesson> of(OrganizationId organization, BriefId brief) {
        var found = documents.values(Realms.of(organization), "brief", brief.value(), MANY);
        if (found.size() == MANY) {
            LOG.warn("more than {} people say something of brief {}; what was said first is not read", MANY, brief);
        }
        return found;
    }

    Write put(Optional<Versioned<Lesson>> before, Lesson after) {
        return documents.put(before, after.id(), after);
    }
}
