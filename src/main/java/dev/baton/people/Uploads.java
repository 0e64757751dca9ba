package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.SealedAddresses.Sealed;
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

    private final SealedAddresses addresses;

    Uploads(Vault vault, PublicAddress address, Optional<LocalAddress> local, InstantSource clock) {
        this.addresses = new SealedAddresses(new SealedWords(vault, "upload", LIFE, clock), PATH, "", address, local);
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
        return addresses.of(organization, new Sealed(subject.kind(), subject.id(), subject.sender()));
    }

    /**
     * An answer with the way to the page for whoever asked, or with what is missing for one.
     *
     * @param words what to send there
     */
    public Reply offer(OrganizationId organization, Subject subject, Text words) {
        return SealedAddresses.offer(
                addressOf(organization, subject),
                words.and(" The page can be used for " + LIFE.toMinutes()
                        + " minutes, by whoever has its address, in your name."),
                "Choose the file",
                "sent to it");
    }

    /** What an address stands for; empty if its time is over, or if it never was one. */
    public Optional<Subject> behind(OrganizationId organization, String token) {
        return addresses
                .behind(organization, token)
                .map(found -> new Subject(found.kind(), found.id(), found.person()));
    }
}
