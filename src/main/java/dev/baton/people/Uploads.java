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
 * Addresses of pages at which one person may send files for one purpose, for a short while. All that such an address
 * stands for is sealed in it, so nothing is stored; whether the person may still send one is asked again when it comes.
 */
public final class Uploads {

    public static final String PATH = "/upload/";

    /** How long an address leads somewhere. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    /** The largest file, in bytes. */
    public static final long LARGEST = 25L * 1024 * 1024;

    private final SealedWords sealed;
    private final PublicAddress address;
    private final Optional<LocalAddress> local;

    Uploads(Vault vault, PublicAddress address, Optional<LocalAddress> local, InstantSource clock) {
        this.sealed = new SealedWords(vault, "upload", LIFE, clock);
        this.address = address;
        this.local = local;
    }

    /**
     * What may be sent, and by whom.
     *
     * @param kind what it is for: the {@linkplain UploadTarget#kind() kind} of its target; no blanks
     * @param id which of the target's; no blanks
     */
    public record Subject(String kind, String id, PersonId sender) {}

    /** Makes an address; empty if Baton doesn't know where it is reached. */
    public Optional<URI> addressOf(OrganizationId organization, Subject subject) {
        var token = sealed.seal(
                organization, subject.kind(), subject.id(), subject.sender().value());
        return address.base()
                .or(() -> local.flatMap(LocalAddress::base))
                .map(base -> URI.create(base + PATH + organization + "/" + token));
    }

    /**
     * An answer with the way to the page for whoever asked, or with what is missing for one.
     *
     * @param words what to send there
     */
    public Reply offer(OrganizationId organization, Subject subject, Text words) {
        return addressOf(organization, subject)
                .<Reply>map(at -> new Reply.OnlyYou(Card.of(words.and(" The page can be used for " + LIFE.toMinutes()
                                + " minutes, by whoever has its address, in your name."))
                        .and(Part.Buttons.of(new Button.Visit("Choose the file", at)))))
                .orElseGet(() -> Reply.onlyYou("Baton doesn't know where it is reached from outside, so files can't be"
                        + " sent to it. Please ask whoever runs Baton to set BATON_PUBLIC_URL."));
    }

    /** What an address stands for; empty if its time is over, or if it never was one. */
    public Optional<Subject> behind(OrganizationId organization, String token) {
        return sealed.open(organization, token)
                .map(words -> new Subject(words.get(0), words.get(1), new PersonId(words.get(2))));
    }
}
