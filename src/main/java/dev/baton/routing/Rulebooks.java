package dev.baton.routing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Versioned;
import java.util.Optional;

/**
 * The rules of organizations, made ready once for each version. Which version counts is read each time; so what is
 * remembered is never out of date.
 */
final class Rulebooks {

    private static final int ORGANIZATIONS = 1_000;

    private final RoutingStore kept;
    private final Cache<OrganizationId, Rulebook> ready =
            Caffeine.newBuilder().maximumSize(ORGANIZATIONS).build();

    Rulebooks(RoutingStore kept) {
        this.kept = kept;
    }

    Rulebook read(OrganizationId organization) {
        var lookup = kept.book();
        return of(organization, kept.read(Realms.of(organization), lookup).first(lookup));
    }

    /** @param book as it was just read */
    Rulebook of(OrganizationId organization, Optional<Versioned<Book>> book) {
        if (book.isEmpty()) {
            return Rulebook.EMPTY;
        }
        var remembered = ready.getIfPresent(organization);
        if (remembered != null && remembered.version() == book.get().version()) {
            return remembered;
        }
        var fresh = load(organization);
        ready.put(organization, fresh);
        return fresh;
    }

    private Rulebook load(OrganizationId organization) {
        var book = kept.book();
        var rules = kept.rules();
        var found = kept.read(Realms.of(organization), book, rules);
        return new Rulebook(
                found.first(book).map(Versioned::version).orElse(0L),
                found.first(book).map(Versioned::value).orElse(Book.EMPTY),
                found.all(rules).stream().map(Versioned::value).toList());
    }
}
