package dev.baton.leads;

import dev.baton.chat.PersonId;
import dev.baton.pods.Campaign;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What has come of a pod's leads in a period: a pure function of the log of events. An event counts in the period in
 * which it was, and in no other; a step that was taken back counts in none.
 */
final class Report {

    /** Stands for the campaigns and sources that aren't told apart; nothing that is typed is spelled so. */
    private static final String OTHERS = "…";

    /** Stands for people who aren't told apart. */
    private static final PersonId OTHER_PEOPLE = new PersonId("-");

    private static final Set<Figure> OF_SALES = Set.of(
            Figure.ACCEPTED,
            Figure.ACCEPTED_IN_TIME,
            Figure.RETURNED,
            Figure.ANSWERED,
            Figure.ANSWERED_IN_TIME,
            Figure.WON,
            Figure.LOST);

    private static final Set<Figure> OF_MARKETING =
            Set.of(Figure.OFFERED, Figure.ACCEPTED, Figure.RETURNED, Figure.WON, Figure.LOST);

    private static final Set<Figure> OF_HELPERS = Set.of(Figure.ASSISTED);

    private final Period period;
    private final Tally total = new Tally();
    private final Grouped<String> campaigns = new Grouped<>(OTHERS);
    private final Grouped<String> sources = new Grouped<>(OTHERS);
    private final Grouped<String> reasons = new Grouped<>(OTHERS);
    private final Grouped<PersonId> sales = new Grouped<>(OTHER_PEOPLE);
    private final Grouped<PersonId> marketing = new Grouped<>(OTHER_PEOPLE);
    private final Map<String, String> spelled = new HashMap<>();
    private final Times response = new Times();
    private final Times own = new Times();
    private final Times human = new Times();

    private Report(Period period) {
        this.period = period;
    }

    /**
     * @param events of one pod, in order: those of the period, and those of {@link Lead#REGRET} after it, in which a
     *     step may have been taken back
     */
    static Report of(Stream<Logged> events, Period period) {
        var report = new Report(period);
        events.forEachOrdered(report::add);
        return report;
    }

    private void add(Logged event) {
        var undone = event.undone();
        if (period.holds(undone == null ? event.at() : undone.at())) {
            count(event, Figure.of(event), undone == null ? 1 : -1);
        }
    }

    private void count(Logged event, Set<Figure> figures, int times) {
        if (figures.isEmpty()) {
            return;
        }
        for (var tally : List.of(
                total,
                campaigns.of(key(event.about().campaign())),
                sources.of(key(event.about().source())))) {
            tally.add(figures, times);
            if (event.about().worth() != null) {
                tally.add(event.about().worth(), times);
            }
        }
        if (event.by() != null) {
            count(sales, event.by(), figures, OF_SALES, times);
            count(marketing, event.by(), figures, OF_HELPERS, times);
        }
        if (event.about().marketer() != null) {
            count(marketing, event.about().marketer(), figures, OF_MARKETING, times);
        }
        if (figures.contains(Figure.RETURNED)) {
            reasons.add(reason(event), Set.of(Figure.RETURNED), times);
        }
        var took = event.response();
        if (took != null) {
            response.add(took.total(), times);
            own.add(took.own(), times);
            human.add(took.human(), times);
        }
    }

    private static void count(
            Grouped<PersonId> people, PersonId person, Collection<Figure> figures, Set<Figure> theirs, int times) {
        var counted = figures.stream().filter(theirs::contains).toList();
        if (!counted.isEmpty()) {
            people.add(person, counted, times);
        }
    }

    /** Spelled alike is the same; it is shown as it was spelled first. */
    private String key(String typed) {
        var key = Campaign.key(typed);
        if (spelled.size() < 2 * Grouped.MOST) {
            spelled.putIfAbsent(key, typed);
        }
        return key;
    }

    /** How a campaign or source is spelled. */
    String spelling(String key) {
        return spelled.getOrDefault(key, key);
    }

    private static String reason(Logged event) {
        var reason = event.about().reason();
        if (!event.clause().isEmpty()) {
            return Reason.NOT_AS_AGREED.label() + ": " + event.clause();
        }
        return reason == null ? "No reason was noted" : reason.label();
    }

    Period period() {
        return period;
    }

    Tally total() {
        return total;
    }

    /** By their keys; the empty one is of leads without a campaign. */
    Map<String, Tally> campaigns() {
        return campaigns.by(Figure.OFFERED, Comparator.naturalOrder());
    }

    /** By their keys; the empty one is of leads that say nothing of it. */
    Map<String, Tally> sources() {
        return sources.by(Figure.OFFERED, Comparator.naturalOrder());
    }

    /** How many were returned, by the reason as it reads. */
    Map<String, Tally> reasons() {
        return reasons.by(Figure.RETURNED, Comparator.naturalOrder());
    }

    Map<PersonId, Tally> sales() {
        return sales.by(Figure.ACCEPTED, Comparator.comparing(PersonId::value));
    }

    Map<PersonId, Tally> marketing() {
        return marketing.by(Figure.OFFERED, Comparator.comparing(PersonId::value));
    }

    /** How long answers took. */
    Times response() {
        return response;
    }

    /** What of that was Baton's own delay. */
    Times own() {
        return own;
    }

    /** What of that was people's. */
    Times human() {
        return human;
    }
}
