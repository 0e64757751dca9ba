package dev.baton.people;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.store.Vault;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses at which one person may fetch one file for a short while. All that such an address stands for is sealed in
 * it, so nothing is stored; whether the person may still read the file is asked again when it is fetched.
 */
public final class Downloads {

    public static final String PATH = "/download/";

    /** How long an address leads somewhere. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    private static final String FIELD = "download";
    private static final Pattern TOKEN = Pattern.compile("[\\w-]{40,1000}");

    private final Vault vault;
    private final PublicAddress address;
    private final Optional<LocalAddress> local;
    private final InstantSource clock;

    Downloads(Vault vault, PublicAddress address, Optional<LocalAddress> local, InstantSource clock) {
        this.vault = vault;
        this.address = address;
        this.local = local;
        this.clock = clock;
    }

    /**
     * What may be fetched, and by whom.
     *
     * @param kind whose file it is: the {@linkplain DownloadSource#kind() kind} of its source; no blanks
     * @param id which of the source's files; no blanks
     */
    public record Subject(String kind, String id, PersonId reader) {}

    /** Makes an address; empty if Baton doesn't know where it is reached. */
    public Optional<URI> addressOf(OrganizationId organization, Subject subject) {
        var until = clock.instant().plus(LIFE).toEpochMilli();
        var words = subject.kind() + " " + subject.id() + " " + subject.reader() + " " + until;
        var token = vault.seal(Realms.of(organization), FIELD, words)
                .replace('+', '-')
                .replace('/', '_')
                .replace("=", "");
        return address.base()
                .or(() -> local.flatMap(LocalAddress::base))
                .map(base -> URI.create(base + PATH + organization + "/" + token + ".csv"));
    }

    /** An answer with the way to the file for whoever asked, or with what is missing for one. */
    public Reply offer(OrganizationId organization, Subject subject) {
        return addressOf(organization, subject)
                .<Reply>map(at -> new Reply.OnlyYou(Card.of(Text.of("The file can be fetched for " + LIFE.toMinutes()
                                + " minutes, by whoever has its address."))
                        .and(Part.Buttons.of(new Button.Visit("Fetch the file", at)))))
                .orElseGet(() -> Reply.onlyYou("Baton doesn't know where it is reached from outside, so files can't be"
                        + " fetched. Please ask whoever runs Baton to set BATON_PUBLIC_URL."));
    }

    /** What an address stands for; empty if its time is over, or if it never was one. */
    public Optional<Subject> behind(OrganizationId organization, String token) {
        return TOKEN.matcher(token).matches() ? open(organization, token) : Optional.empty();
    }

    private Optional<Subject> open(OrganizationId organization, String token) {
        try {
            var sealed = token.replace('-', '+').replace('_', '/');
            var words = vault.open(Realms.of(organization), FIELD, sealed).split(" ", -1);
            var until = Instant.ofEpochMilli(Long.parseLong(words[3]));
            return clock.instant().isBefore(until)
                    ? Optional.of(new Subject(words[0], words[1], new PersonId(words[2])))
                    : Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }
}
