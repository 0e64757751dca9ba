package dev.baton.leads;

import dev.baton.chat.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What turned out to be the same lead.
 *
 * @param joined other handings over of it, earliest first; of each person and each machine the latest
 */
record Ties(List<Joined> joined) {

    static final Ties NONE = new Ties(List.of());

    /** More aren't kept. Those of machines are forgotten first, since a person wants to hear of outcomes. */
    static final int MOST = 20;

    Ties {
        joined = List.copyOf(joined);
    }

    Ties and(Joined another) {
        var others = joined.stream().filter(each -> !each.isOfSame(another));
        var all = Stream.concat(others, Stream.of(another)).toList();
        if (all.size() <= MOST) {
            return new Ties(all);
        }
        var forgotten = all.stream()
                .filter(each -> each.by() == null && each != another)
                .findFirst()
                .orElse(all.getFirst());
        return new Ties(all.stream().filter(each -> each != forgotten).toList());
    }

    Ties erased() {
        return new Ties(joined.stream().map(Joined::erased).toList());
    }

    Ties without(String email) {
        return new Ties(joined.stream()
                .map(each -> each.email().equals(email) ? each.erased() : each)
                .toList());
    }

    /** Who handed it over, too. */
    Stream<PersonId> people() {
        return joined.stream().map(Joined::by).filter(Objects::nonNull);
    }
}
