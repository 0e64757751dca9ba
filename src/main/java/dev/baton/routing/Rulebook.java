package dev.baton.routing;

import dev.baton.people.PodId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An organization's rules in order, made ready to be asked often. */
final class Rulebook {

    static final Rulebook EMPTY = new Rulebook(0, Book.EMPTY, List.of());

    /** A rule and its place in the order, from 1. */
    record Placed(int number, Rule rule) {}

    /**
     * How one rule looked at a lead.
     *
     * @param verdict what came of it
     * @param failed the first condition that doesn't hold; null if that isn't why
     */
    record Look(Placed placed, Verdict verdict, @Nullable Condition failed) {}

    enum Verdict {
        TAKES_IT,
        PAUSED,
        OTHER_POD,
        POD_IS_GONE,
        DOES_NOT_FIT
    }

    /** The names of all fields that rules look at. */
    Set<String> fields() {
        return rules.stream()
                .flatMap(ready -> ready.placed().rule().conditions().stream())
                .map(Condition::field)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Ready(Placed placed, List<Predicate<Reading>> conditions) {

        /** The place of the first condition that doesn't hold; -1 if all do. */
        int failing(Reading lead) {
            for (var at = 0; at < conditions.size(); at++) {
                if (!conditions.get(at).test(lead)) {
                    return at;
                }
            }
            return -1;
        }
    }

    private final long version;
    private final Book book;
    private final List<Ready> rules;

    /**
     * Of what was read together.
     *
     * @param version of the book; 0 if there is none
     */
    Rulebook(long version, Book book, List<Rule> rules) {
        this.version = version;
        this.book = book;
        Map<RuleId, Rule> byId = rules.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        var ready = new ArrayList<Ready>();
        book.order().stream()
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .forEach(rule -> ready.add(new Ready(
                        new Placed(ready.size() + 1, rule),
                        rule.conditions().stream().map(Condition::ready).toList())));
        this.rules = List.copyOf(ready);
    }

    long version() {
        return version;
    }

    Book book() {
        return book;
    }

    /** One that isn't paused. */
    boolean hasRuleFor(PodId pod) {
        return rules.stream()
                .map(each -> each.placed().rule())
                .anyMatch(rule -> !rule.paused() && rule.pod().equals(pod));
    }

    /** Whether there is one that isn't paused. */
    boolean hasRule() {
        return rules.stream().anyMatch(each -> !each.placed().rule().paused());
    }

    List<Placed> rules() {
        return rules.stream().map(Ready::placed).toList();
    }

    /**
     * The first rule that takes the lead.
     *
     * @param wanted whose rules alone count, if any
     * @param isThere whether there is such a pod
     */
    Optional<Placed> first(Reading lead, Optional<PodId> wanted, Predicate<PodId> isThere) {
        for (var each : rules) {
            if (each.failing(lead) < 0 && barred(each.placed.rule(), wanted, isThere) == null) {
                return Optional.of(each.placed);
            }
        }
        return Optional.empty();
    }

    /** How each rule looked at the lead, up to the one that takes it. */
    List<Look> looks(Reading lead, Optional<PodId> wanted, Predicate<PodId> isThere) {
        var looks = new ArrayList<Look>();
        for (var each : rules) {
            var look = look(each, lead, wanted, isThere);
            looks.add(look);
            if (look.verdict() == Verdict.TAKES_IT) {
                break;
            }
        }
        return looks;
    }

    private static Look look(Ready each, Reading lead, Optional<PodId> wanted, Predicate<PodId> isThere) {
        var rule = each.placed.rule();
        var barred = barred(rule, wanted, isThere);
        if (barred != null) {
            return new Look(each.placed, barred, null);
        }
        var failing = each.failing(lead);
        return failing < 0
                ? new Look(each.placed, Verdict.TAKES_IT, null)
                : new Look(each.placed, Verdict.DOES_NOT_FIT, rule.conditions().get(failing));
    }

    private static @Nullable Verdict barred(Rule rule, Optional<PodId> wanted, Predicate<PodId> isThere) {
        if (rule.paused()) {
            return Verdict.PAUSED;
        }
        if (wanted.isPresent() && !rule.pod().equals(wanted.get())) {
            return Verdict.OTHER_POD;
        }
        return isThere.test(rule.pod()) ? null : Verdict.POD_IS_GONE;
    }
}
