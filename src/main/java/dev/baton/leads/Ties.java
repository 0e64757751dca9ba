package dev.baton.leads;

import dev.baton.chat.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What turned out to be the same lead.
 *
 * @param joined other handings over of it, earliest first; of each person and each machine the latest
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

    /** More aren't kept. Those of machines are forgotten first, since a person wants to hear of outcomes. */
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
        var others = joined.stream().filter(each -> !each.isOfSame(another));
        var all = Stream.concat(others, Stream.of(another)).toList();
        if (all.size() <= MOST) {
            return new Ties(all, merged, into, former);
        }
        var forgotten = all.stream()
                .filter(each -> each.by() == null && !each.equals(another))
                .findFirst()
                .orElse(all.getFirst());
        return new Ties(all.stream().filter(each -> !each.equals(forgotten)).toList(), merged, into, former);
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

    Ties without(String email) {
        return new Ties(
                joined.stream()
                        .map(each -> each.email().equals(email) ? each.erased() : each)
                        .toList(),
                merged.stream().map(each -> each.without(email)).toList(),
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
