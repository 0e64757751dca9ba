package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.util.List;

/** What was said to briefs before they were agreed. */
final class Comments {

    /** Older ones are not shown. */
    private static final int MANY = 200;

    private final Documents<Comment> documents;

    Comments(Store store) {
        this.documents = new Documents<>(
                store,
                "brief-comment",
                Comment.class,
                comment ->
                        List.of(Entry.at(comment.at(), "brief", comment.brief().value())));
    }

    /** Latest first. */
    List<Comment> of(OrganizationId organization, BriefId brief) {
        return documents.values(Realms.of(organization), "brief", brief.value(), MANY);
    }

    Write add(Comment comment) {
        return documents.add(comment.id(), comment);
    }

    /** However many there are. */
    List<Write> removeAll(OrganizationId organization, BriefId brief) {
        return documents.removeAll(Realms.of(organization), "brief", brief.value());
    }
}
