package dev.baton.people;

import dev.baton.chat.GroupId;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.PersonId;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the form of a pod asks about who is on which side, and what was answered. */
record SetupSides(Pod.Team sales, Pod.Team marketing) {

    private static final String SALES = "sales";
    private static final String MARKETING = "marketing";

    /** @param elsewhere what of the pod is only told, since it can't be shown in the inputs */
    static List<Input> inputs(Pod pod, Elsewhere elsewhere) {
        var inputs = new ArrayList<Input>();
        if (!elsewhere.isNothing()) {
            inputs.add(new Input.Notice("elsewhere", elsewhere.words()));
        }
        inputs.addAll(inputs(SALES, pod.sales(), elsewhere.sales()));
        inputs.addAll(inputs(MARKETING, pod.marketing(), elsewhere.marketing()));
        return inputs;
    }

    private static List<Input> inputs(String side, Pod.Team team, Pod.Team elsewhere) {
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.People(
                side,
                Caption.optional("Who is in " + side + "?"),
                team.picked().stream()
                        .filter(person -> !elsewhere.picked().contains(person))
                        .sorted(Comparator.comparing(PersonId::value))
                        .toList()));
        group(side, team, elsewhere).ifPresent(inputs::add);
        inputs.add(new Input.People(
                leadOf(side),
                Caption.optional("Lead of " + side)
                        .hint("One person of " + side
                                + " who decides for it, and is told when something there is overdue"),
                Optional.ofNullable(team.lead()).filter(lead -> !lead.equals(elsewhere.lead())).stream()
                        .toList()));
        return inputs;
    }

    /** A side has one group; one of another workspace is changed there. */
    private static Optional<Input> group(String side, Pod.Team team, Pod.Team elsewhere) {
        return elsewhere.group() == null
                ? Optional.of(
                        new Input.Group(groupOf(side), Caption.optional("Or a group that is in " + side), team.group()))
                : Optional.empty();
    }

    private static String groupOf(String side) {
        return side + "Group";
    }

    private static String leadOf(String side) {
        return side + "Lead";
    }

    /** The input in which it is picked who leads a side. */
    static String leadOf(Side side) {
        return leadOf(side == Side.SALES ? SALES : MARKETING);
    }

    /**
     * Reads what was filled in.
     *
     * @param persons gives those of them whom Baton knows
     * @param elsewhere what is added, since it could not be shown
     * @param complaints gets what must be changed, by input
     */
    static SetupSides read(
            Submission submission,
            Function<Set<PersonId>, Map<PersonId, Person>> persons,
            Elsewhere elsewhere,
            Map<String, String> complaints) {
        var sales = Elsewhere.together(team(submission, SALES, complaints), elsewhere.sales());
        var marketing = Elsewhere.together(team(submission, MARKETING, complaints), elsewhere.marketing());
        if (sales.picked().isEmpty() && sales.group() == null) {
            complaints.put(SALES, "Please pick at least one person who answers leads, or a group.");
        }
        if (marketing.picked().isEmpty() && marketing.group() == null) {
            complaints.put(MARKETING, "Please pick at least one person who hands over leads, or a group.");
        }
        for (var input : List.of(SALES, MARKETING, leadOf(SALES), leadOf(MARKETING))) {
            var picked = people(submission, input);
            var known = persons.apply(picked);
            complainOfGuests(input, known, complaints);
            if (!known.keySet().containsAll(picked)) {
                complaints.put(input, "Baton doesn't know somebody here. Please pick people of your organization.");
            }
        }
        return new SetupSides(sales, marketing);
    }

    private static Set<PersonId> people(Submission submission, String input) {
        return Set.copyOf(submission.people(input));
    }

    private static Pod.Team team(Submission submission, String side, Map<String, String> complaints) {
        var leads = people(submission, leadOf(side));
        if (leads.size() > 1) {
            complaints.put(leadOf(side), "Please pick one person at most.");
        }
        return new Pod.Team(people(submission, side), group(submission, groupOf(side), complaints), Set.of())
                .ledBy(leads.stream().findFirst().orElse(null));
    }

    private static @Nullable GroupId group(Submission submission, String input, Map<String, String> complaints) {
        var chosen = submission.value(input);
        if (chosen.isEmpty()) {
            return null;
        }
        try {
            return GroupId.parse(chosen);
        } catch (IllegalArgumentException e) {
            complaints.put(input, "There is no such group. Please pick one from the list.");
            return null;
        }
    }

    private static void complainOfGuests(String input, Map<PersonId, Person> picked, Map<String, String> complaints) {
        var guests = picked.values().stream()
                .filter(person ->
                        person.role() == Role.GUEST && person.address().isPresent())
                .map(Person::name)
                .sorted()
                .toList();
        if (guests.size() == 1) {
            complaints.put(input, guests.getFirst() + " is a guest and can't act. Please pick members.");
        } else if (!guests.isEmpty()) {
            complaints.put(input, String.join(", ", guests) + " are guests and can't act. Please pick members.");
        }
    }
}
