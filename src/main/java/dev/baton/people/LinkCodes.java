package dev.baton.people;

import com.google.common.hash.Hashing;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.WorkspaceId;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Documents;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Codes by which another workspace joins an organization. Only a code's hash is kept, and under it the code is found.
 */
final class LinkCodes implements TimerHandler {

    static final Duration VALID = Duration.ofMinutes(10);

    private static final String NAME = "people.link-codes";
    private static final String ID = "code";

    /** So that who comes late is told that he came late. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    /** Without those that look alike. */
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 8;

    /**
     * What a code stands for.
     *
     * @param workspace where it was made
     * @param by the name of who made it
     * @param usedBy the one workspace that may join by it, once one has begun to
     */
    record Code(
            OrganizationId organization,
            WorkspaceId workspace,
            String by,
            Instant expires,
            @Nullable WorkspaceId usedBy) {

        Code usedBy(WorkspaceId joining) {
            return new Code(organization, workspace, by, expires, joining);
        }
    }

    private final Store store;
    private final InstantSource clock;
    private final Documents<Code> documents;
    private final SecureRandom random = new SecureRandom();

    LinkCodes(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.documents = new Documents<>(store, "link-code", Code.class, code -> List.of());
    }

    /** Makes a code, such as {@code K7QM-2XWD}. */
    String make(OrganizationId organization, WorkspaceId workspace, String by) {
        var made = random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
                .collect(Collectors.joining());
        var expires = clock.instant().plus(VALID);
        store.commit(
                realm(made),
                documents.add(ID, new Code(organization, workspace, by, expires, null)),
                Timers.set(ID, expires.plus(REMEMBERED), NAME, ""));
        return made.substring(0, LENGTH / 2) + "-" + made.substring(LENGTH / 2);
    }

    Optional<Versioned<Code>> find(String typed) {
        return documents.find(realm(typed), ID);
    }

    /**
     * Keeps the code for one workspace.
     *
     * @throws dev.baton.store.StaleWrite if another workspace was faster
     */
    void claim(String typed, Versioned<Code> code, WorkspaceId joining) {
        if (!joining.equals(code.value().usedBy())) {
            store.commit(
                    realm(typed), documents.put(ID, code.version(), code.value().usedBy(joining)));
        }
    }

    /** What can be told of a code: it can't be used instead of it. */
    static String hash(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return Hashing.sha256().hashString(plain, StandardCharsets.UTF_8).toString();
    }

    private static Realm realm(String typed) {
        return new Realm("link:" + hash(typed));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void fire(Realm realm, String argument) {
        documents
                .find(realm, ID)
                .ifPresent(code ->
                        store.commit(realm, Operation.anonymous(), List.of(documents.remove(ID, code.version()))));
    }
}
