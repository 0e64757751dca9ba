package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.store.Vault;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Pictures in messages. Slack and Teams fetch them without a login, so whoever has the address may; nobody guesses one,
 * and it carries what it stands for, sealed. A picture is drawn when it is fetched, as it is then.
 */
public final class Pictures {

    public static final String PATH = "/picture/";

    /**
     * How long an address leads somewhere. Slack fetches a picture once, while the message is posted; Teams fetches it
     * for whoever scrolls to it. A message older than this shows the text instead.
     */
    public static final Duration LIFE = Duration.ofDays(30);

    private static final String HTTPS = "https";

    private final SealedWords sealed;
    private final PublicAddress address;

    Pictures(Vault vault, PublicAddress address, InstantSource clock) {
        this.sealed = new SealedWords(vault, "picture", LIFE, clock);
        this.address = address;
    }

    /**
     * What is drawn.
     *
     * @param kind whose picture it is: the {@linkplain PictureSource#kind() kind} of its source; no blanks
     * @param id which of the source's pictures; no blanks
     */
    public record Subject(String kind, String id) {}

    /** A picture for a card, with an address of its own. Teams fetches none from an address without https. */
    public Part.Picture of(OrganizationId organization, Subject subject, Timeline timeline) {
        var path = PATH + organization + "/" + sealed.seal(organization, subject.kind(), subject.id()) + ".png";
        var reached = address.base().filter(base -> HTTPS.equals(base.getScheme()));
        return new Part.Picture(
                timeline.title(),
                timeline.read(),
                path,
                reached.map(base -> URI.create(base + path)).orElse(null));
    }

    /** What an address stands for; empty if its time is over, or if it never was one. */
    public Optional<Subject> behind(OrganizationId organization, String token) {
        return sealed.open(organization, token).map(words -> new Subject(words.getFirst(), words.getLast()));
    }
}
