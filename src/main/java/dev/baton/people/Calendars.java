package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Vault;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The secret addresses at which calendars are fetched. Whoever has one reads that calendar, until there is a new one.
 * It is found by its digest, so that looking takes as long for a wrong one as for a right one.
 */
public final class Calendars {

    public static final String PATH = "/calendar/";

    private static final String FIELD = "calendar.token";
    private static final int BYTES = 32;
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{64}|[\\w-]{43}");

    private final Documents<Kept> documents;
    private final Vault vault;
    private final PublicAddress address;
    private final Optional<LocalAddress> local;

    Calendars(Store store, Vault vault, PublicAddress address, Optional<LocalAddress> local) {
        this.documents =
                new Documents<>(store, "calendar", Kept.class, kept -> List.of(Entry.unique("digest", kept.digest())));
        this.vault = vault;
        this.address = address;
        this.local = local;
    }

    /**
     * What is read, and by whom.
     *
     * @param reader whose the address is; null if it is of something that everybody sees who may have it
     */
    public record Subject(Kind kind, String id, @Nullable PersonId reader) {

        /** Of what. */
        public enum Kind {
            PERSON,
            POD,

            /** One date of it alone. */
            MEETING
        }

        public static Subject person(PersonId person) {
            return new Subject(Kind.PERSON, person.value(), person);
        }

        /** A pod's, for one of its people. */
        public static Subject pod(PodId pod, PersonId reader) {
            return new Subject(Kind.POD, pod.value(), reader);
        }

        /** A date of a meeting, by the id by which a {@link CalendarSource} knows it. */
        public static Subject meeting(String id) {
            return new Subject(Kind.MEETING, id, null);
        }

        /** Names it, among an organization's. */
        public String key() {
            return kind + ":" + id + (kind == Kind.POD ? ":" + reader : "");
        }
    }

    /**
     * What is stored of an address.
     *
     * @param digest of its token
     * @param sealed the token
     */
    record Kept(Subject subject, String digest, String sealed) {}

    /** A new address, and what to write so that it is the only one. */
    public record Made(URI address, Write write) {}

    /** Whether calendars can be fetched at all. */
    public boolean areReachable() {
        return base().isPresent();
    }

    /** Whether only calendars on this machine can be. */
    public boolean areLocal() {
        return address.base().isEmpty() && areReachable();
    }

    private Optional<URI> base() {
        return address.base().or(() -> local.flatMap(LocalAddress::base));
    }

    /** The address that a calendar has; empty if it has none, or if Baton doesn't know where it is reached. */
    public Optional<URI> addressOf(OrganizationId organization, Subject subject) {
        return Optional.ofNullable(addressesOf(organization, List.of(subject)).get(subject));
    }

    /** Those that some calendars have, read in one round trip. */
    public Map<Subject, URI> addressesOf(OrganizationId organization, Collection<Subject> subjects) {
        var realm = Realms.of(organization);
        var keys = subjects.stream().map(Subject::key).toList();
        return base().map(base -> documents.findAll(realm, keys).stream()
                        .map(Versioned::value)
                        .collect(Collectors.toUnmodifiableMap(
                                Kept::subject,
                                kept -> address(base, organization, vault.open(realm, FIELD, kept.sealed())))))
                .orElse(Map.of());
    }

    /** Makes an address. The one that the calendar had so far leads nowhere any more. */
    public Optional<Made> make(OrganizationId organization, Subject subject) {
        var realm = Realms.of(organization);
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var token = HexFormat.of().formatHex(bytes);
        return base().map(base -> new Made(address(base, organization, token), put(realm, subject, token)));
    }

    private Write put(Realm realm, Subject subject, String token) {
        var version =
                documents.find(realm, subject.key()).map(Versioned::version).orElse(0L);
        return documents.put(subject.key(), version, new Kept(subject, digest(token), vault.seal(realm, FIELD, token)));
    }

    /** Nobody reads the calendar any more; nothing if it has no address. */
    public List<Write> forget(OrganizationId organization, Subject subject) {
        return documents
                .find(Realms.of(organization), subject.key())
                .map(found -> List.of(documents.remove(found.id(), found.version())))
                .orElse(List.of());
    }

    /** Whose calendar somebody may read who knows that token. */
    public Optional<Subject> behind(OrganizationId organization, String token) {
        return TOKEN.matcher(token).matches()
                ? documents
                        .findBy(Realms.of(organization), "digest", digest(token))
                        .map(found -> found.value().subject())
                : Optional.empty();
    }

    private static URI address(URI base, OrganizationId organization, String token) {
        return URI.create(base + PATH + organization + "/" + token + ".ics");
    }

    private static String digest(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
