package dev.baton.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Realms;
import dev.baton.store.Afterwards;
import dev.baton.store.Broadcast;
import dev.baton.store.Committed;
import dev.baton.store.Documents;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import dev.baton.store.Vault;
import dev.baton.store.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workspaces that people installed Baton in. All nodes share them; the tokens are sealed. */
final class InstalledWorkspaces implements Installations {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledWorkspaces.class);

    /** In case word of a change on another node got lost. */
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private static final String CHANGED = "slack-installation";

    /** Access tokens live for 12 hours. */
    private static final Duration RENEWED_BEFORE = Duration.ofHours(2);

    /** For as long one node alone renews a token, by the clock of Redis. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final String ID = "slack";
    private static final String TOKEN = "slack.bot-token";
    private static final int TRIES = 5;

    private final Store store;
    private final Broadcast broadcast;
    private final Vault vault;
    private final TokenExchange exchange;
    private final InstantSource clock;
    private final Afterwards background;
    private final Documents<SealedInstallation> documents;
    private final Cache<WorkspaceId, Optional<SealedInstallation>> known = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(REMEMBERED)
            .build();
    private final Cache<WorkspaceId, Boolean> renewing =
            Caffeine.newBuilder().expireAfterWrite(LEASE).build();

    InstalledWorkspaces(
            Store store,
            Broadcast broadcast,
            Vault vault,
            TokenExchange exchange,
            InstantSource clock,
            Afterwards slackAfterwards) {
        this.store = store;
        this.broadcast = broadcast;
        this.vault = vault;
        this.exchange = exchange;
        this.clock = clock;
        this.background = slackAfterwards;
        this.documents = new Documents<>(store, "slack-installation", SealedInstallation.class, any -> List.of());
        broadcast.listen(CHANGED, workspace -> background.run(() -> known.invalidate(WorkspaceId.parse(workspace))));
    }

    /** All nodes read it anew. */
    private void changed(WorkspaceId workspace) {
        known.invalidate(workspace);
        broadcast.tell(CHANGED, workspace.toString());
    }

    @Override
    public Standing in(WorkspaceId workspace) {
        var installation = known.get(workspace, this::read);
        if (installation.isEmpty()) {
            return new Standing.Absent();
        }
        var left = left(installation.get().secrets());
        if (left == null || left.compareTo(RENEWED_BEFORE) > 0) {
            return installed(workspace, installation.get());
        }
        if (left.compareTo(Duration.ofMinutes(1)) > 0) {
            renewSoon(workspace);
            return installed(workspace, installation.get());
        }
        renew(workspace);
        return known.get(workspace, this::read)
                .filter(renewed -> !Duration.ZERO.equals(left(renewed.secrets())))
                .map(renewed -> installed(workspace, renewed))
                .orElseGet(() -> new Standing.Unsure("Slack has not renewed Baton's token yet"));
    }

    private void renewSoon(WorkspaceId workspace) {
        if (renewing.asMap().putIfAbsent(workspace, true) == null) {
            background.run(() -> renew(workspace));
        }
    }

    private Optional<SealedInstallation> read(WorkspaceId workspace) {
        return documents.find(Realms.of(workspace), ID).map(Versioned::value);
    }

    /** How long the token still lives; null for one that lives for ever. */
    private @Nullable Duration left(SealedInstallation.Secrets secrets) {
        if (secrets.expires() == null) {
            return null;
        }
        var left = Duration.between(clock.instant(), secrets.expires());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Standing installed(WorkspaceId workspace, SealedInstallation sealed) {
        var token = vault.open(Realms.of(workspace), TOKEN, sealed.secrets().token());
        return new Standing.Installed(new Installation(
                workspace, sealed.team(), sealed.enterprise(), sealed.botUser(), sealed.name(), token));
    }

    /** A workspace that was installed by itself stays itself, also within an organization that has Baton as a whole. */
    @Override
    public Standing behind(Origin origin) {
        return Stream.concat(origin.teams().stream(), Stream.ofNullable(origin.enterprise()))
                .filter(SlackIds::isTeam)
                .map(id -> in(new WorkspaceId(SlackPlatform.NAME, id)))
                .filter(standing -> !(standing instanceof Standing.Absent))
                .findFirst()
                .orElseGet(Standing.Absent::new);
    }

    /** Baton was installed, once more perhaps. Holds at once on this node. */
    void add(Grant grant) {
        var workspace = new WorkspaceId(SlackPlatform.NAME, grant.id());
        var realm = Realms.of(workspace);
        var sealed = new SealedInstallation(
                grant.team(),
                grant.enterprise(),
                grant.botUser(),
                grant.name(),
                seal(realm, grant.tokens()),
                clock.instant());
        change(workspace, before -> store.commit(realm, documents.put(before, ID, sealed)));
    }

    private SealedInstallation.Secrets seal(Realm realm, Grant.Tokens tokens) {
        return new SealedInstallation.Secrets(
                vault.seal(realm, TOKEN, tokens.access()),
                tokens.refresh() == null ? null : vault.seal(realm, TokenExchange.REFRESH, tokens.refresh()),
                tokens.lifetime() == null ? null : clock.instant().plus(tokens.lifetime()));
    }

    @Override
    public void remove(WorkspaceId workspace, Instant at) {
        change(
                workspace,
                before -> before.filter(installation ->
                                !at.isBefore(installation.value().installed()))
                        .ifPresent(installation ->
                                store.commit(Realms.of(workspace), documents.remove(ID, installation.version()))));
    }

    private interface Change {

        void on(Optional<Versioned<SealedInstallation>> before);
    }

    private void change(WorkspaceId workspace, Change change) {
        for (var attempt = 1; ; attempt++) {
            try {
                change.on(documents.find(Realms.of(workspace), ID));
                return;
            } catch (StaleWrite e) {
                if (attempt == TRIES) {
                    throw e;
                }
            } finally {
                changed(workspace);
            }
        }
    }

    /** One node at a time; the others go on with the token as it is, or find the new one. */
    @Override
    public void renew(WorkspaceId workspace) {
        var realm = Realms.of(workspace);
        var found = documents.find(realm, ID);
        if (found.isEmpty() || found.get().value().secrets().refresh() == null || !isMine(realm, found.get())) {
            known.invalidate(workspace);
            return;
        }
        var before = found.get();
        exchange.renew(realm, Objects.requireNonNull(before.value().secrets().refresh()))
                .ifPresent(tokens -> keep(realm, before, before.value().with(seal(realm, tokens))));
        changed(workspace);
    }

    private boolean isMine(Realm realm, Versioned<SealedInstallation> installation) {
        var left = left(installation.value().secrets());
        if (left == null || left.compareTo(RENEWED_BEFORE) > 0) {
            return false;
        }
        var holder = UUID.randomUUID().toString();
        var lease = new Operation("slack-renewal:" + installation.version(), LEASE, holder);
        return switch (store.commit(realm, lease, List.of())) {
            case Committed.Done ignored -> true;
            case Committed.Repeated(var other) -> other.equals(holder);
        };
    }

    private void keep(Realm realm, Versioned<SealedInstallation> before, SealedInstallation after) {
        try {
            Stubborn.run(() -> store.commit(realm, documents.put(ID, before.version(), after)));
        } catch (StaleWrite e) {
            LOG.info("a Slack token was renewed while Baton was installed anew or removed; the new state stays");
        }
    }

    @Override
    public void close() {}
}
