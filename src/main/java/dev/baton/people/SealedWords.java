package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.store.Vault;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words that an address carries sealed, for a while. Nobody can guess one, nor read it. */
final class SealedWords {

    private static final Pattern TOKEN = Pattern.compile("[\\w-]{40,1000}");

    private final Vault vault;
    private final String field;
    private final Duration life;
    private final InstantSource clock;

    /**
     * For addresses of one kind.
     *
     * @param field what is sealed; what is sealed as anything else opens for nobody here
     * @param life how long it can be opened
     */
    SealedWords(Vault vault, String field, Duration life, InstantSource clock) {
        this.vault = vault;
        this.field = field;
        this.life = life;
        this.clock = clock;
    }

    /** Seals words without blanks; each time anew, so another address leads to the same. */
    String seal(OrganizationId organization, String... words) {
        var until = clock.instant().plus(life).toEpochMilli();
        return vault.seal(Realms.of(organization), field, String.join(" ", words) + " " + until)
                .replace('+', '-')
                .replace('/', '_')
                .replace("=", "");
    }

    /** The words; empty if their time is over, or if they were never sealed. */
    Optional<List<String>> open(OrganizationId organization, String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        try {
            var sealed = token.replace('-', '+').replace('_', '/');
            var words =
                    List.of(vault.open(Realms.of(organization), field, sealed).split(" ", -1));
            var until = Instant.ofEpochMilli(Long.parseLong(words.getLast()));
            return clock.instant().isBefore(until) ? Optional.of(words.subList(0, words.size() - 1)) : Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }
}
