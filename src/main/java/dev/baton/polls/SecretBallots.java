package dev.baton.polls;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Realms;
import dev.baton.store.Urns;
import dev.baton.store.Vault;
import dev.baton.store.Write;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ballots of anonymous polls. Who has voted is kept apart from what was voted, and nothing that is stored joins the
 * two: ballots are sealed, all of one length, without a time and in no order of coming. Each begins with a mark, which
 * is the hash of a random code: only who has the code finds the ballot, and can change it.
 */
final class SecretBallots {

    private static final String BALLOT = "poll.ballot:";

    /** Longer than any ballot: a side and as many numbers of options as there can be. */
    private static final int LENGTH = 140;

    private static final HashFunction HASH = Hashing.sha256();
    private static final int MARK = HASH.bits() / 4;

    /** Without those that look like others. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int CODE = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Urns urns;
    private final Pictures pictures;
    private final Vault vault;

    SecretBallots(Urns urns, Pictures pictures, Vault vault) {
        this.urns = urns;
        this.pictures = pictures;
        this.vault = vault;
    }

    /**
     * A ballot that isn't cast yet, and the code that its voter gets for changing it later: no other copy of it is
     * open.
     */
    record Sealed(String ballot, String code) {}

    Sealed seal(OrganizationId organization, PollId poll, Camp camp, List<Integer> choices) {
        var realm = Realms.of(organization);
        var code = code();
        var words = camp + " " + choices.stream().map(String::valueOf).collect(Collectors.joining(","));
        if (words.length() > LENGTH) {
            throw new IllegalArgumentException("a ballot with too much on it");
        }
        var sealed = vault.seal(realm, BALLOT + poll, words + " ".repeat(LENGTH - words.length()));
        return new Sealed(mark(code) + sealed, code);
    }

    /** Such as {@code K7QM-2XWD-9FHR-4TBC}. */
    private static String code() {
        var letters = RANDOM.ints(CODE, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
        return String.join("-", Splitter.fixedLength(4).split(letters));
    }

    Write cast(PollId poll, PersonId person, Sealed made) {
        return Urns.cast(poll.value(), person.value(), made.ballot());
    }

    /** Puts another ballot in place of the one with a code; the commit is stale if that was changed before. */
    Write change(PollId poll, String code, Sealed made) {
        return Urns.replace(poll.value(), mark(code), made.ballot());
    }

    /** Whether there is a ballot with that code, however it is typed. */
    boolean isCurrent(OrganizationId organization, PollId poll, String code) {
        return urns.holds(Realms.of(organization), poll.value(), mark(code));
    }

    private static String mark(String code) {
        var letters = CharMatcher.anyOf(LETTERS).retainFrom(code.toUpperCase(Locale.ROOT));
        return HASH.hashString(letters, StandardCharsets.UTF_8).toString();
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
                .map(ballot -> Words.of(vault.open(realm, BALLOT + poll, ballot.substring(MARK))))
                .collect(Collectors.groupingBy(Words::camp, Collectors.mapping(Words::choices, Collectors.toList())));
        var all = new EnumMap<Camp, Tally>(Camp.class);
        byCamp.forEach((camp, ballots) -> all.put(camp, Tally.of(ballots)));
        return new Sides(all);
    }

    /** What is on a ballot. */
    private record Words(Camp camp, List<Integer> choices) {

        static Words of(String opened) {
            var words = Splitter.on(' ').omitEmptyStrings().splitToList(opened);
            var choices = Splitter.on(',').splitToStream(words.get(1)).map(Integer::valueOf);
            return new Words(Camp.valueOf(words.getFirst()), choices.toList());
        }
    }

    /** Destroys all ballots of a poll, and what was shown of them. */
    List<Write> destroy(OrganizationId organization, PollId poll) {
        var writes = new ArrayList<>(pictures.removal(organization, poll));
        writes.add(Urns.destroy(poll.value()));
        return writes;
    }
}
