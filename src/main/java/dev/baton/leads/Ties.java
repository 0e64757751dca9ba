package dev.baton.leads;

import dev.baton.chat.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What turned out to be the same lead.
 *
 * @param joined other handings over of it, earliest first, each at a millisecond of its own
 * @param merged leads that have become part of it
 * @param into the lead of which it has become part; null if it is one of its own
 * @param former who had handed it over before others offered it again, earliest first
 */
record Ties(
        List<Joined> joined,
        List<Absorbed> merged,
        @Nullable LeadId into,
        List<PersonId> former) {

    static final Ties NONE = new Ties(List.of(), List.of(), null, List.of());

    /**
     * More aren't kept. Of whom and of what more was told since is forgotten first, then what machines told: a person
     * wants to hear of outcomes.
     */
    static final int MOST = 20;

    /** More leads don't become part of one. */
    static final int MOST_MERGED = 10;

    /** An older Baton has not kept who had handed it over before. */
    Ties {
        joined = List.copyOf(joined);
        merged = List.copyOf(merged);
        former = List.copyOf(Objects.requireNonNullElse(former, List.of()));
    }

    Ties and(Joined another) {
        var latest = joined.isEmpty() ? another : another.after(joined.getLast());
        var all = new ArrayList<>(joined);
        all.add(latest);
        if (all.size() > MOST) {
            joined.stream()
                    .min(Comparator.comparingInt(each -> worth(each, all)))
                    .ifPresent(all::remove);
        }
        return new Ties(all, merged, into, former);
    }

    /** A contact is kept longer than what was told of the same without one. */
    private static int worth(Joined each, List<Joined> all) {
        if (each.isFollowed(all)) {
            return each.email().isEmpty() ? 0 : 1;
        }
        return each.by() == null ? 2 : 3;
    }

    /** Of each person, and of each record of a machine, the latest. */
    Stream<Joined> latest() {
        return joined.stream().filter(each -> !each.isFollowed(joined));
    }

    /** All of them, and those of leads that have become part of it. */
    Stream<Joined> allJoined() {
        return Stream.concat(joined.stream(), all().flatMap(each -> each.ties().joined().stream()));
    }

    /** Somebody else offers it again; who had handed it over still hears of each outcome. */
    Ties after(@Nullable PersonId earlier) {
        if (earlier == null) {
            return this;
        }
        var all = Stream.concat(former.stream(), Stream.of(earlier)).distinct().toList();
        return new Ties(joined, merged, into, all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    Ties with(Absorbed another) {
        return new Ties(
                joined, Stream.concat(merged.stream(), Stream.of(another)).toList(), into, former);
    }

    Ties without(LeadId other) {
        return new Ties(
                joined, merged.stream().filter(each -> !each.id().equals(other)).toList(), into, former);
    }

    Ties into(@Nullable LeadId other) {
        return new Ties(joined, merged, other, former);
    }

    /** All leads that have become part of it, and those that had become part of these. */
    Stream<Absorbed> all() {
        return merged.stream()
                .flatMap(each -> Stream.concat(Stream.of(each), each.ties().all()));
    }

    Ties erased() {
        return new Ties(
                joined.stream().map(Joined::erased).toList(),
                merged.stream().map(Absorbed::erased).toList(),
                into,
                former);
    }

    /** All e-mail addresses of contacts that came with it. */
    Stream<String> emails() {
        return Stream.concat(
                        joined.stream().map(Joined::email),
                        merged.stream()
                                .flatMap(each -> Stream.concat(
                                        Stream.of(each.offer().particulars().email()),
                                        each.ties().emails())))
                .filter(email -> !email.isEmpty());
    }

    /** All records of machines that told of it. */
    Stream<String> records() {
        return Stream.concat(
                joined.stream().map(Joined::record),
                merged.stream()
                        .flatMap(each -> Stream.concat(
                                Stream.of(each.offer().record()), each.ties().records())));
    }

    Ties without(Whom whom) {
        return new Ties(
                joined.stream()
                        .map(each -> whom.isIn(each) ? each.erased() : each)
                        .toList(),
                merged.stream().map(each -> each.without(whom)).toList(),
                into,
                former);
    }

    /** Who handed it over, too. */
    Stream<PersonId> people() {
        var ofMerged = merged.stream()
                .flatMap(each -> Stream.concat(
                        Stream.ofNullable(each.offer().by()), each.ties().people()));
        var own = joined.stream().map(Joined::by).filter(Objects::nonNull);
        return Stream.of(former.stream(), own, ofMerged).flatMap(people -> people);
    }
}
