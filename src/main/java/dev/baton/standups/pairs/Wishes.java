package dev.baton.standups.pairs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who doesn't want to be paired, or not with somebody. */
final class Wishes {

    private final InstantSource clock;
    private final Documents<Wish> documents;

    Wishes(Store store, InstantSource clock) {
        this.clock = clock;
        this.documents = new Documents<>(
                store,
                "pair-wish",
                Wish.class,
                wish -> List.of(Entry.at(Instant.EPOCH, "person", wish.person().value())));
    }

    Optional<Versioned<Wish>> find(OrganizationId organization, PersonId person) {
        return documents.find(Realms.of(organization), person.value());
    }

    Wish of(OrganizationId organization, PersonId person) {
        return find(organization, person).map(Versioned::value).orElseGet(() -> Wish.none(person));
    }

    /** What some people want together. */
    Wanted of(OrganizationId organization, Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toList();
        return new Wanted(documents.findAll(Realms.of(organization), ids).stream()
                .map(Versioned::value)
                .collect(Collectors.toUnmodifiableMap(Wish::person, Function.identity())));
    }

    /** @param wishes of those who have any */
    record Wanted(Map<PersonId, Wish> wishes) {

        boolean takesPart(PersonId person) {
            var wish = wishes.get(person);
            return wish == null || !wish.out();
        }

        boolean allows(PersonId one, PersonId other) {
            return !refuses(one, other) && !refuses(other, one);
        }

        private boolean refuses(PersonId one, PersonId other) {
            var wish = wishes.get(one);
            return wish != null && wish.not().contains(other);
        }
    }

    /** Who wishes nothing any more is not remembered. */
    List<Write> put(Optional<Versioned<Wish>> before, Wish after) {
        return after.isNothing() && before.isPresent()
                ? List.of(remove(before.get()))
                : List.of(
                        documents.put(before, after.person().value(), after),
                        PairsSchedule.lookAfterWish(after.person(), clock.instant()));
    }

    Write remove(Versioned<Wish> wish) {
        return documents.remove(wish.id(), wish.version());
    }
}
