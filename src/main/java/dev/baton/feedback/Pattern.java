package dev.baton.feedback;

import dev.baton.chat.OrganizationId;
import dev.baton.people.PodId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * What a pod's feedback of some time has in common.
 *
 * @param often what most people said, most first
 * @param quotes of customers who let them be used in that time, the latest first
 * @param answered how many were answered in that time
 * @param speed how long half of them waited for the first answer at most
 */
record Pattern(
        int said, List<Theme> themes, List<Item> often, List<Item> quotes, int answered, Optional<Duration> speed) {

    private static final int SHOWN = 5;

    /** Answers and quotes are looked for among items that are not older. */
    private static final Duration LOOKED_BACK = Duration.ofDays(56);

    /**
     * Reads them all.
     *
     * @param until itself is not part of it any more
     * @param zone whose day counts for what may be used
     */
    static Pattern of(
            Items items, OrganizationId organization, List<PodId> pods, Instant from, Instant until, ZoneId zone) {
        var counting = new Counting(from, until, zone);
        var length = Duration.between(from, until);
        var begin =
                from.minus(length).isBefore(until.minus(LOOKED_BACK)) ? from.minus(length) : until.minus(LOOKED_BACK);
        pods.forEach(pod -> items.since(organization, pod, begin, counting::look));
        return counting.pattern();
    }

    boolean isEmpty() {
        return said == 0 && answered == 0 && quotes.isEmpty();
    }

    /** Looks at one item after the other. */
    static final class Counting {

        private final Instant from;
        private final Instant until;
        private final LocalDate day;
        private final Theme.Count themes = new Theme.Count();
        private final PriorityQueue<Item> often = new PriorityQueue<>(
                Comparator.comparingInt(item -> item.telling().voices().size()));
        private final PriorityQueue<Item> quotes = new PriorityQueue<>(Comparator.comparing(Counting::consentedAt));
        private final List<Duration> waits = new ArrayList<>();
        private int said;

        Counting(Instant from, Instant until, ZoneId zone) {
            this.from = from;
            this.until = until;
            this.day = LocalDate.ofInstant(until, zone);
        }

        private static Instant consentedAt(Item item) {
            var consent = item.course().consent();
            return consent == null ? Instant.MIN : consent.at();
        }

        private boolean isWithin(Instant at) {
            return !at.isBefore(from) && at.isBefore(until);
        }

        void look(Item item) {
            var at = item.telling().at();
            if (isWithin(at)) {
                said++;
                themes.add(item);
                keep(item, often);
            } else if (!at.isBefore(from.minus(Duration.between(from, until))) && at.isBefore(from)) {
                themes.addBefore(item);
            }
            if (isWithin(consentedAt(item)) && ListingQuotes.mayBeUsed(item, day)) {
                keep(item, quotes);
            }
            item.course()
                    .answers()
                    .findFirst()
                    .filter(step -> isWithin(step.at()))
                    .ifPresent(step -> waits.add(Duration.between(at, step.at())));
        }

        /** Of what was merged, the item that goes on is kept. */
        private static void keep(Item item, PriorityQueue<Item> most) {
            if (item.state() != State.MERGED) {
                most.add(item);
            }
            if (most.size() > SHOWN) {
                most.remove();
            }
        }

        Pattern pattern() {
            var sorted = waits.stream().sorted().toList();
            var speed =
                    sorted.isEmpty() ? Optional.<Duration>empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
            return new Pattern(said, themes.themes(), sorted(often), sorted(quotes), waits.size(), speed);
        }

        private static List<Item> sorted(PriorityQueue<Item> least) {
            var comparator = Objects.requireNonNull(least.comparator());
            return least.stream().sorted(comparator.reversed()).toList();
        }
    }
}
