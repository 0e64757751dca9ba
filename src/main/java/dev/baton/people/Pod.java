package dev.baton.people;

import dev.baton.chat.ConversationId;
import dev.baton.chat.GroupId;
import dev.baton.chat.PersonId;
import dev.baton.chat.WorkspaceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A joint group of sales and marketing with one shared channel on each platform that it uses.
 *
 * @param sales who was picked for sales; {@link #sells} counts the group's members too
 * @param marketing who was picked for marketing
 * @param channels at most one for each platform
 */
public record Pod(PodId id, String name, List<ConversationId> channels, Team sales, Team marketing, PodPolicy policy) {

    /**
     * One side of a pod.
     *
     * @param picked people named one by one
     * @param group a group of the platform whose members belong to the side too
     * @param members the group's members when they were last asked for
     * @param lead one of its people, who decides for the side and is told when something is overdue; whoever leaves the
     *     side doesn't lead it any more
     */
    public record Team(
            Set<PersonId> picked,
            @Nullable GroupId group,
            Set<PersonId> members,
            @Nullable PersonId lead) {

        public static final Team NOBODY = new Team(Set.of(), null, Set.of());

        public Team {
            picked = Set.copyOf(picked);
            members = Set.copyOf(members);
            lead = lead != null && (picked.contains(lead) || members.contains(lead)) ? lead : null;
        }

        /** A side that nobody leads. */
        public Team(Set<PersonId> picked, @Nullable GroupId group, Set<PersonId> members) {
            this(picked, group, members, null);
        }

        public Set<PersonId> people() {
            return Stream.concat(picked.stream(), members.stream()).collect(Collectors.toUnmodifiableSet());
        }

        boolean includes(PersonId person) {
            return picked.contains(person) || members.contains(person);
        }

        Team with(PersonId person) {
            return new Team(
                    Stream.concat(picked.stream(), Stream.of(person)).collect(Collectors.toUnmodifiableSet()),
                    group,
                    members,
                    lead);
        }

        /** Led by that person, who belongs to the side by that; by nobody if null. */
        Team ledBy(@Nullable PersonId person) {
            return person == null
                    ? new Team(picked, group, members)
                    : with(person).led(person);
        }

        private Team led(PersonId person) {
            return new Team(picked, group, members, person);
        }

        Team without(PersonId person) {
            return new Team(
                    picked.stream().filter(each -> !each.equals(person)).collect(Collectors.toUnmodifiableSet()),
                    group,
                    members,
                    lead);
        }

        /** The same choice; a group that was chosen before has the members that it had then, until it is asked. */
        Team inPlaceOf(Team former) {
            return group != null && group.equals(former.group) ? withMembers(former.members) : this;
        }

        /** Another person's place is taken. */
        Team with(PersonId person, PersonId inPlaceOf) {
            return new Team(
                    with(picked, person, inPlaceOf),
                    group,
                    with(members, person, inPlaceOf),
                    inPlaceOf.equals(lead) ? person : lead);
        }

        private static Set<PersonId> with(Set<PersonId> people, PersonId person, PersonId inPlaceOf) {
            return people.stream()
                    .map(each -> each.equals(inPlaceOf) ? person : each)
                    .collect(Collectors.toUnmodifiableSet());
        }

        Team without(Set<PersonId> people) {
            return new Team(
                    picked.stream().filter(each -> !people.contains(each)).collect(Collectors.toUnmodifiableSet()),
                    group,
                    members.stream().filter(each -> !people.contains(each)).collect(Collectors.toUnmodifiableSet()),
                    lead);
        }

        /** Without the workspace's group. */
        Team without(WorkspaceId workspace) {
            return group != null && group.workspace().equals(workspace) ? new Team(picked, null, Set.of(), lead) : this;
        }

        Team withMembers(Set<PersonId> people) {
            return new Team(picked, group, people, lead);
        }
    }

    public Pod {
        channels = List.copyOf(channels);
    }

    /** Whether the conversation is one of its channels. */
    public boolean isAt(@Nullable ConversationId conversation) {
        return conversation != null && channels.contains(conversation);
    }

    /** Whether people meet on more than one platform. */
    boolean spansPlatforms() {
        return channels.stream()
                        .map(channel -> channel.workspace().platform())
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether it has no channel on that platform yet. */
    boolean couldMeetIn(ConversationId channel) {
        return channels.stream()
                .noneMatch(each ->
                        each.workspace().platform().equals(channel.workspace().platform()));
    }

    /** Everybody of both sides. */
    public Set<PersonId> people() {
        return Stream.concat(sales.people().stream(), marketing.people().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean sells(PersonId person) {
        return sales.includes(person);
    }

    public boolean markets(PersonId person) {
        return marketing.includes(person);
    }

    public Optional<Side> sideOf(PersonId person) {
        if (sells(person)) {
            return Optional.of(markets(person) ? Side.BOTH : Side.SALES);
        }
        return markets(person) ? Optional.of(Side.MARKETING) : Optional.empty();
    }

    /**
     * Who leads a side; of both sides whoever leads both. Where nobody does, nobody stands in: whoever asks turns to
     * all of the side.
     */
    public Optional<PersonId> leadOf(Side side) {
        return switch (side) {
            case SALES -> Optional.ofNullable(sales.lead());
            case MARKETING -> Optional.ofNullable(marketing.lead());
            case BOTH -> leadOf(Side.SALES).filter(lead -> lead.equals(marketing.lead()));
        };
    }

    Pod with(PersonId person, Side side) {
        return new Pod(
                id,
                name,
                channels,
                side.sells() ? sales.with(person) : sales.without(person),
                side.markets() ? marketing.with(person) : marketing.without(person),
                policy);
    }

    /** Another person's places are taken. */
    Pod with(PersonId person, PersonId inPlaceOf) {
        return withTeams(sales.with(person, inPlaceOf), marketing.with(person, inPlaceOf));
    }

    Pod withoutPeople(Set<PersonId> people) {
        return withTeams(sales.without(people), marketing.without(people));
    }

    /** Without the workspace's channels and groups. */
    Pod without(WorkspaceId workspace) {
        return new Pod(
                id,
                name,
                channels.stream()
                        .filter(channel -> !channel.workspace().equals(workspace))
                        .toList(),
                sales.without(workspace),
                marketing.without(workspace),
                policy);
    }

    Pod withTeams(Team newSales, Team newMarketing) {
        return new Pod(id, name, channels, newSales, newMarketing, policy);
    }

    Pod moved(ConversationId from, ConversationId to) {
        return new Pod(
                id,
                name,
                channels.stream()
                        .map(channel -> channel.equals(from) ? to : channel)
                        .toList(),
                sales,
                marketing,
                policy);
    }
}
