package dev.baton.feedback;

import dev.baton.chat.OrganizationId;
import dev.baton.people.PodId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * What a pod's feedback of some time has in common.
 *
 * @param often what most people said, most first
 * @param quotes of customers who let them be used
 * @param answered how many were answered in that time
 * @param speed how long half of them waited for the first answer at most
 */
record Pattern(
        int said, List<Theme> themes, List<Item> often, List<Item> quotes, int answered, Optional<Duration> speed) {

    private static final int SHOWN = 5;

    /** Answers are looked for among items that are not older. */
    private static final Duration ANSWERED_WITHIN = Duration.ofDays(56);

    /** @param until itself is not part of it any more */
    static Pattern of(Items items, OrganizationId organization, List<PodId> pods, Instant from, Instant until) {
        var counting = new Counting(from, until);
        var length = counting.length();
        var begin = from.minus(ANSWERED_WITHIN.compareTo(length) > 0 ? ANSWERED_WITHIN : length);
        pods.forEach(pod -> items.since(organization, pod, begin, counting::look));
        return counting.pattern();
    }

    boolean isEmpty() {
        return said == 0 && answered == 0;
    }

    private static final class Counting {

        private final Instant from;
        private final Instant until;
        private final Theme.Count themes = new Theme.Count();
        private final PriorityQueue<Item> often = new PriorityQueue<>(
                Comparator.comparingInt(item -> item.telling().voices().size()));
        private final List<Item> quotes = new ArrayList<>();
        private final List<Duration> waits = new ArrayList<>();
        private int said;

        Counting(Instant from, Instant until) {
            this.from = from;
            this.until = until;
        }

        Duration length() {
            return Duration.between(from, until);
        }

        private boolean isWithin(Instant at) {
            return !at.isBefore(from) && at.isBefore(until);
        }

        void look(Item item) {
            var at = item.telling().at();
            if (isWithin(at)) {
                said++;
                themes.add(item);
                if (item.state() != State.MERGED) {
                    keep(item);
                }
            } else if (!at.isBefore(from.minus(length())) && at.isBefore(from)) {
                themes.addBefore(item);
            }
            item.course()
                    .answers()
                    .findFirst()
                    .filter(step -> isWithin(step.at()))
                    .ifPresent(step -> waits.add(Duration.between(at, step.at())));
        }

        private void keep(Item item) {
            often.add(item);
            if (often.size() > SHOWN) {
                often.remove();
            }
            if (quotes.size() < SHOWN && ListingQuotes.mayBeUsed(item, LocalDate.ofInstant(until, ZoneOffset.UTC))) {
                quotes.add(item);
            }
        }

        Pattern pattern() {
            var most = often.stream()
                    .sorted(Comparator.comparingInt(
                                    (Item item) -> item.telling().voices().size())
                            .reversed())
                    .toList();
            var sorted = waits.stream().sorted().toList();
            var speed = sorted.isEmpty() ? Optional.<Duration>empty() : Optional.of(sorted.get(sorted.size() / 2));
            return new Pattern(said, themes.themes(), most, quotes, waits.size(), speed);
        }
    }
}
