package dev.baton.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.people.PodId;
import dev.baton.pods.Traits;
import dev.baton.routing.Rulebook.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which rule takes a lead, and why others didn't. */
class RulebookTest {

    private static final PodId HERE = new PodId("here");
    private static final PodId THERE = new PodId("there");
    private static final PodId GONE = new PodId("gone");

    private static Rule rule(String name, PodId pod, String country) {
        var draft = new Rule.Draft(name, pod, new Target.Open(), Terms.NONE);
        return Rule.create(
                draft,
                country.isEmpty()
                        ? List.of()
                        : List.of(new Condition("country", new Condition.Check.OneOf(List.of(country)))));
    }

    private static Rulebook book(Rule... rules) {
        var order = new Book(Stream.of(rules).map(Rule::id).toList(), null);
        return new Rulebook(1, order, List.of(rules));
    }

    private static Reading lead(String country) {
        return new Reading(new Traits(Map.of("country", country)));
    }

    private static String taker(Rulebook book, String country, Optional<PodId> wanted) {
        return book.first(lead(country), wanted, pod -> !pod.equals(GONE))
                .map(placed -> placed.number() + " " + placed.rule().name())
                .orElse("nobody");
    }

    @Test
    void the_first_that_fits_takes_it_whatever_follows() {
        var book = book(rule("French", HERE, "FR"), rule("Rest", THERE, ""), rule("German", HERE, "DE"));
        assertThat(taker(book, "France", Optional.empty())).isEqualTo("1 French");
        assertThat(taker(book, "DE", Optional.empty())).isEqualTo("2 Rest");
    }

    @Test
    void of_a_picked_pod_only_its_own_rules_count() {
        var book = book(rule("Rest", THERE, ""), rule("German", HERE, "DE"));
        assertThat(taker(book, "DE", Optional.of(HERE))).isEqualTo("2 German");
        assertThat(taker(book, "FR", Optional.of(HERE))).isEqualTo("nobody");
    }

    @Test
    void paused_rules_and_those_whose_pod_is_gone_are_passed_over_and_each_says_why() {
        var book = book(
                rule("Paused", HERE, "").paused(true),
                rule("Gone", GONE, ""),
                rule("French", HERE, "FR"),
                rule("Rest", THERE, ""),
                rule("Never asked", HERE, ""));
        assertThat(taker(book, "DE", Optional.empty())).isEqualTo("4 Rest");
        assertThat(book.looks(lead("DE"), Optional.empty(), pod -> !pod.equals(GONE)))
                .extracting(Rulebook.Look::verdict)
                .containsExactly(Verdict.PAUSED, Verdict.POD_IS_GONE, Verdict.DOES_NOT_FIT, Verdict.TAKES_IT);
    }

    @Test
    void a_rule_whose_pod_is_gone_needs_care() {
        assertThat(RuleWords.care(rule("Gone", GONE, ""), Optional.empty(), Map.of()))
                .containsExactly(
                        "Its pod is gone, so it takes no lead. Please choose another one, or remove the rule.");
    }
}
