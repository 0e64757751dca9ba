package dev.baton.teams;

import dev.baton.chat.AccountId;
import dev.baton.chat.ConversationId;
import dev.baton.chat.GroupId;
import dev.baton.chat.Profile;
import dev.baton.chat.Role;
import dev.baton.chat.Roster;
import dev.baton.chat.WorkspaceId;
import dev.baton.store.StoreUnavailable;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Asks Teams about people, in a conversation that they share with Baton: elsewhere it tells nothing. */
final class TeamsRoster implements Roster {

    /** A person waits for it: Teams wants its answer within about five seconds. */
    private static final Duration LIMIT = Duration.ofSeconds(3);

    /** A deep link: learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams. */
    private static final String CHAT = "https://teams.microsoft.com/l/chat/0/0?users=";

    private final Connector connector;
    private final Installations installations;
    private final Acquaintances acquaintances;
    private final Sender sender;
    private final Administrators administrators;

    TeamsRoster(
            Connector connector,
            Installations installations,
            Acquaintances acquaintances,
            Sender sender,
            Administrators administrators) {
        this.connector = connector;
        this.installations = installations;
        this.acquaintances = acquaintances;
        this.sender = sender;
        this.administrators = administrators;
    }

    @Override
    public String platform() {
        return TeamsPlatform.NAME;
    }

    /** Teams tells a bot no tenant's name. */
    @Override
    public Optional<String> nameOf(WorkspaceId workspace) {
        return Optional.of(
                installations.in(workspace) instanceof Standing.Installed(var installation)
                                && installation.domain() != null
                        ? installation.domain() + " in Microsoft Teams"
                        : "Microsoft Teams");
    }

    /** Empty too for somebody whom Baton never saw. */
    @Override
    public Optional<Profile> profile(AccountId account) {
        return profile(account, Stream.empty());
    }

    /** The same, but whom Baton never saw is looked for where the person was named, and is known from then on. */
    Optional<Profile> profile(AccountId account, ConversationId namedIn) {
        return profile(account, Stream.of(namedIn));
    }

    private Optional<Profile> profile(AccountId account, Stream<ConversationId> others) {
        try {
            if (!(installations.in(account.workspace()) instanceof Standing.Installed(var installation))) {
                return Optional.empty();
            }
            var met = acquaintances.find(account).orElse(Acquaintance.NONE);
            var deadline = Deadline.in(LIMIT);
            return Stream.concat(met.conversations(account.workspace()), others)
                    .distinct()
                    .flatMap(where -> member(installation, account, where, deadline).stream())
                    .findFirst()
                    .map(member -> Members.profile(member, account, administers(installation, account), met.zone()))
                    .map(profile -> noted(installation, account, profile));
        } catch (StoreUnavailable e) {
            return Optional.empty();
        }
    }

    /**
     * Teams tells a bot nothing of administrators, neither of the tenant nor of a team. So whoever installed Baton
     * first is one, as are those whom the settings name, and they appoint others.
     */
    private boolean administers(Installation installation, AccountId account) {
        return isInstaller(installation, account) || administrators.users().contains(account.user());
    }

    private static boolean isInstaller(Installation installation, AccountId account) {
        return account.user().equals(installation.installer());
    }

    /** Whether an account may have come to administer Baton, or no longer does, since Teams was asked about it. */
    boolean isOutdated(AccountId account, Role standing) {
        return installations.in(account.workspace()) instanceof Standing.Installed(var installation)
                && switch (standing) {
                    case ADMINISTRATOR -> !administers(installation, account);
                    case MEMBER -> administers(installation, account);
                    case GUEST -> isInstaller(installation, account);
                };
    }

    /** Whoever installed Baton tells by his address which company's tenant it is, unless he is a guest there. */
    private Profile noted(Installation installation, AccountId account, Profile profile) {
        if (!isInstaller(installation, account)) {
            return profile;
        }
        if (profile.role() == Role.GUEST) {
            installations.discharge(account.workspace(), account.user());
        } else if (profile.email() != null) {
            var domain = profile.email().substring(profile.email().lastIndexOf('@') + 1);
            installations.noteDomain(account.workspace(), domain);
        }
        return profile;
    }

    private Optional<JsonNode> member(
            Installation installation, AccountId account, ConversationId where, Deadline deadline) {
        var spot = sender.spot(installation, where);
        if (spot.removed()) {
            return Optional.empty();
        }
        var id = acquaintances.find(account).map(Acquaintance::teamsId).orElse(account.user());
        return switch (connector.call(spot.serviceUrl(), Call.member(where.id(), id), deadline)) {
            case Answer.Done(var body)
            when body.isObject() -> {
                acquaintances.saw(account, body.path("id").asString(""), where, spot.kind());
                yield Optional.of(body);
            }
            case Answer.Denied(var status, var ignored)
            when status == 404 -> {
                acquaintances.lost(account, where.id());
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** A bot can begin no chat of several people: Microsoft Graph can, for an app that may make any chat. */
    @Override
    public boolean gathers(WorkspaceId workspace) {
        return false;
    }

    /** Teams knows people by their sign-in name, which is their e-mail address nearly everywhere. */
    @Override
    public Optional<URI> writingTo(AccountId account, @Nullable String email) {
        return Optional.ofNullable(email)
                .map(address -> URI.create(CHAT + URLEncoder.encode(address, StandardCharsets.UTF_8)));
    }

    /** Always empty: Teams has no groups that a bot could ask about. */
    @Override
    public Optional<List<AccountId>> members(GroupId group) {
        return Optional.empty();
    }
}
