package dev.baton.polls;

import com.google.common.base.Splitter;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Realms;
import dev.baton.store.Urns;
import dev.baton.store.Vault;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ballots of anonymous polls. Who has voted is kept apart from what was voted, and nothing that is stored joins the
 * two: ballots are sealed, all of one length, without a time and in no order of coming. Only who holds a receipt can
 * change a ballot.
 */
final class SecretBallots {

    private static final String BALLOT = "poll.ballot:";
    private static final String RECEIPT = "poll.receipt:";

    /** Longer than any ballot: as many numbers of options as there can be, and a side. */
    private static final int LENGTH = 160;

    private final Urns urns;
    private final Pictures pictures;
    private final Vault vault;

    SecretBallots(Urns urns, Pictures pictures, Vault vault) {
        this.urns = urns;
        this.pictures = pictures;
        this.vault = vault;
    }

    /** A ballot that isn't cast yet, and what its voter gets for changing it later. */
    record Sealed(String ballot, String receipt) {}

    Sealed seal(OrganizationId organization, PollId poll, Camp camp, List<Integer> choices) {
        var realm = Realms.of(organization);
        var words = camp + " " + choices.stream().map(String::valueOf).collect(Collectors.joining(","));
        if (words.length() > LENGTH) {
            throw new IllegalArgumentException("a ballot with too much on it");
        }
        var ballot = vault.seal(realm, BALLOT + poll, words + " ".repeat(LENGTH - words.length()));
        return new Sealed(ballot, vault.seal(realm, RECEIPT + poll, ballot));
    }

    Write cast(PollId poll, PersonId person, Sealed made) {
        return Urns.cast(poll.value(), person.value(), made.ballot());
    }

    /**
     * Puts another ballot in place of the one that a receipt is for; the commit is stale if that was changed before.
     *
     * @return empty if it is no receipt of that poll
     */
    Optional<Write> change(OrganizationId organization, PollId poll, String receipt, Sealed made) {
        return former(organization, poll, receipt).map(former -> Urns.replace(poll.value(), former, made.ballot()));
    }

    /** Whether the ballot that the receipt is for is still in the urn. */
    boolean isCurrent(OrganizationId organization, PollId poll, String receipt) {
        return former(organization, poll, receipt)
                .filter(ballot -> urns.holds(Realms.of(organization), poll.value(), ballot))
                .isPresent();
    }

    private Optional<String> former(OrganizationId organization, PollId poll, String receipt) {
        try {
            return Optional.of(vault.open(Realms.of(organization), RECEIPT + poll, receipt));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    boolean hasVoted(OrganizationId organization, PollId poll, PersonId person) {
        return urns.hasCast(Realms.of(organization), poll.value(), person.value());
    }

    int voters(OrganizationId organization, PollId poll) {
        return urns.count(Realms.of(organization), poll.value());
    }

    /** Those of some people who have voted. */
    Set<PersonId> voted(OrganizationId organization, PollId poll, Collection<PersonId> people) {
        var names = people.stream().map(PersonId::value).toList();
        return urns.voters(Realms.of(organization), poll.value(), names).stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Opens them all. */
    Sides count(OrganizationId organization, PollId poll) {
        var realm = Realms.of(organization);
        var byCamp = urns.look(realm, poll.value()).ballots().stream()
                .map(ballot -> vault.open(realm, BALLOT + poll, ballot).strip())
                .collect(Collectors.groupingBy(
                        words -> Camp.valueOf(words.substring(0, words.indexOf(' '))),
                        Collectors.mapping(SecretBallots::choices, Collectors.toList())));
        var all = new EnumMap<Camp, Tally>(Camp.class);
        byCamp.forEach((camp, ballots) -> all.put(camp, Tally.of(ballots)));
        return new Sides(all);
    }

    private static List<Integer> choices(String words) {
        return Splitter.on(',')
                .splitToStream(words.substring(words.indexOf(' ') + 1))
                .map(Integer::valueOf)
                .toList();
    }

    /** Destroys all ballots of a poll, and what was shown of them. */
    List<Write> destroy(OrganizationId organization, PollId poll) {
        var writes = new ArrayList<>(pictures.removal(organization, poll));
        writes.add(Urns.destroy(poll.value()));
        return writes;
    }
}
