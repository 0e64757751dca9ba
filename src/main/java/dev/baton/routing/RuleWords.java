package dev.baton.routing;

import dev.baton.chat.Excerpt;
import dev.baton.chat.PersonId;
import dev.baton.chat.Role;
import dev.baton.chat.Text;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.pods.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a rule reads. */
final class RuleWords {

    private static final int LONGEST = 700;
    private static final int PEOPLE = 12;

    /** Which leads it takes. */
    static String conditions(Rule rule) {
        if (rule.conditions().isEmpty()) {
            return "Takes every lead.";
        }
        var all = rule.conditions().stream().map(Condition::words).collect(Collectors.joining(", and "));
        return Excerpt.of("If " + all + ".", LONGEST);
    }

    /** Where it sends them. */
    static Text target(Rule rule, String pod) {
        var start = Text.of("→ " + pod + ": ");
        return switch (rule.target()) {
            case Target.Open ignored -> start.and("open to the first who accepts");
            case Target.Owner ignored -> start.and("the account’s owner");
            case Target.Named(var person) -> start.and("always ").and(person);
            case Target.InTurn(var shares) -> start.and("in turn ").and(list(shares));
        };
    }

    private static Text list(List<Share> shares) {
        var text = Text.of("");
        for (var at = 0; at < Math.min(shares.size(), PEOPLE); at++) {
            var share = shares.get(at);
            text = text.and(at == 0 ? "" : ", ")
                    .and(share.person())
                    .and(share.weight() == 1 ? "" : " ×" + share.weight());
        }
        return shares.size() > PEOPLE ? text.and(" and " + (shares.size() - PEOPLE) + " more") : text;
    }

    /** Its limits; empty if it has none. */
    static String terms(Terms terms) {
        var words = new ArrayList<String>();
        var limits = new ArrayList<String>();
        if (terms.perDay() > 0) {
            limits.add(terms.perDay() + " a day");
        }
        if (terms.perWeek() > 0) {
            limits.add(terms.perWeek() + " a week");
        }
        if (terms.open() > 0) {
            limits.add(terms.open() + " open");
        }
        if (!limits.isEmpty()) {
            words.add("Each person gets at most " + Words.list(limits) + "."
                    + (terms.hotAnyway() ? " Hot leads pass these limits." : ""));
        }
        if (terms.atWork()) {
            words.add("Only people who work at that time.");
        }
        return String.join(" ", words);
    }

    /** Who gets the next lead of a rule that goes in turn, as far as that is known; empty if it doesn't. */
    static Optional<Text> next(Rule rule, Turn turn) {
        if (!(rule.target() instanceof Target.InTurn(var shares))) {
            return Optional.empty();
        }
        var set = turn.next();
        if (set != null && rule.target().people().contains(set)) {
            return Optional.of(Text.of("Set as next: ").and(set));
        }
        return turn.take(shares, Set.copyOf(rule.target().people()))
                .map(taken -> Text.of("Next in turn, if there: ").and(taken.person()));
    }

    /** What somebody should look after; empty if nothing is wrong. */
    static List<String> care(Rule rule, Optional<Pod> pod, Map<PersonId, Person> persons) {
        if (pod.isEmpty()) {
            return List.of("Its pod is gone, so it takes no lead. Please choose another one, or remove the rule.");
        }
        var people = rule.target().people();
        var gone = people.stream()
                .filter(person -> !isThere(persons.get(person)) || !pod.get().sells(person))
                .toList();
        var complaints = new ArrayList<String>();
        gone.stream().limit(PEOPLE).forEach(person -> complaints.add(left(persons.get(person))));
        if (!people.isEmpty() && gone.size() == people.size()) {
            complaints.add("Nobody of it is left, so its leads are open to all of the pod’s sales.");
        }
        return complaints;
    }

    private static String left(@Nullable Person person) {
        var name = person == null ? "Somebody" : person.name();
        return isThere(person) ? name + " isn’t in the pod’s sales any more." : name + " isn’t here any more.";
    }

    private static boolean isThere(@Nullable Person person) {
        return person != null && person.address().isPresent() && person.role() != Role.GUEST;
    }

    private RuleWords() {}
}
