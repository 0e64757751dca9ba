package dev.baton.audit;

import com.google.common.base.CharMatcher;
import dev.baton.chat.OrganizationId;
import dev.baton.people.Audited;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What things are called, and which are meant by what was typed. */
final class Names {

    private final List<Audited> kinds;

    Names(List<Audited> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** What people call a thing; empty if it is gone. */
    Optional<String> nameOf(OrganizationId organization, String thing, String id) {
        return kinds.stream()
                .filter(each -> each.thing().equals(thing))
                .findFirst()
                .flatMap(each -> each.nameOf(organization, id));
    }

    /** The words for kinds that can be typed. */
    List<String> things() {
        return kinds.stream().map(Audited::thing).sorted().toList();
    }

    /** Everything if nothing was typed; else things of that kind, or all that are called so. */
    List<Wanted> wanted(OrganizationId organization, String typed) {
        var name = CharMatcher.is('@').trimLeadingFrom(typed.strip());
        if (name.isEmpty()) {
            return List.of(new Wanted.All());
        }
        return kinds.stream()
                .map(Audited::thing)
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .map(thing -> List.<Wanted>of(new Wanted.Kind(thing)))
                .orElseGet(() -> kinds.stream()
                        .flatMap(each -> called(organization, each, name))
                        .toList());
    }

    private static Stream<Wanted> called(OrganizationId organization, Audited kind, String name) {
        return kind.called(organization, name).stream().map(id -> new Wanted.One(kind.thing(), id));
    }
}
