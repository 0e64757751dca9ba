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
 * Addresses at which one person may fetch one file for a short while. All that such an address stands for is sealed in
 * it, so nothing is stored; whether the person may still read the file is asked again when it is fetched.
 */
public final class Downloads {

    public static final String PATH = "/download/";

    /** How long an address leads somewhere. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    private final SealedAddresses addresses;

    Downloads(Vault vault, PublicAddress address, Optional<LocalAddress> local, InstantSource clock) {
        this.addresses =
                new SealedAddresses(new SealedWords(vault, "download", LIFE, clock), PATH, ".csv", address, local);
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
        return addresses.of(organization, new Sealed(subject.kind(), subject.id(), subject.reader()));
    }

    /** An answer with the way to the file for whoever asked, or with what is missing for one. */
    public Reply offer(OrganizationId organization, Subject subject) {
        return SealedAddresses.offer(
                addressOf(organization, subject),
                Text.of("The file can be fetched for " + LIFE.toMinutes() + " minutes, by whoever has its address."),
                "Fetch the file",
                "fetched");
    }

    /** What an address stands for; empty if its time is over, or if it never was one. */
    public Optional<Subject> behind(OrganizationId organization, String token) {
        return addresses
                .behind(organization, token)
                .map(found -> new Subject(found.kind(), found.id(), found.person()));
    }
}
