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
import java.time.InstantSource;
import java.util.Optional;

/**
 * Addresses at which one person may fetch one file for a short while. All that such an address stands for is sealed in
 * it, so nothing is stored; whether the person may still read the file is asked again when it is fetched.
 */
public final class Downloads {

    public static final String PATH = "/download/";

    /** How long an address leads somewhere. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    private final SealedWords sealed;
    private final PublicAddress address;
    private final Optional<LocalAddress> local;

    Downloads(Vault vault, PublicAddress address, Optional<LocalAddress> local, InstantSource clock) {
        this.sealed = new SealedWords(vault, "download", LIFE, clock);
        this.address = address;
        this.local = local;
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
        var token = sealed.seal(
                organization, subject.kind(), subject.id(), subject.reader().value());
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
        return sealed.open(organization, token)
                .map(words -> new Subject(words.get(0), words.get(1), new PersonId(words.get(2))));
    }
}
