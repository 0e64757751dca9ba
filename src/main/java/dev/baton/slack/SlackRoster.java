package dev.baton.slack;

import dev.baton.chat.AccountId;
import dev.baton.chat.GroupId;
import dev.baton.chat.Profile;
import dev.baton.chat.Roster;
import dev.baton.chat.WorkspaceId;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Asks Slack about its users and user groups. */
final class SlackRoster implements Roster {

    private final SlackApi api;
    private final Installations installations;

    SlackRoster(SlackApi api, Installations installations) {
        this.api = api;
        this.installations = installations;
    }

    @Override
    public String platform() {
        return SlackPlatform.NAME;
    }

    @Override
    public Optional<String> nameOf(WorkspaceId workspace) {
        return installations.in(workspace) instanceof Standing.Installed(var installation)
                        && !installation.name().isBlank()
                ? Optional.of(installation.name() + " in Slack")
                : Optional.empty();
    }

    @Override
    public Optional<Profile> profile(AccountId account) {
        if (!(installations.in(account.workspace()) instanceof Standing.Installed(var installation))
                || !SlackIds.isUser(account.user())) {
            return Optional.empty();
        }
        var answer =
                api.call("users.info", installation.token(), Map.of("user", account.user()), SlackApi.BEFORE_ANSWER);
        return answer instanceof Answer.Done(var body)
                ? Optional.of(Users.profile(body.path("user"), installation))
                : Optional.empty();
    }

    /** An installation from before Baton asked for it may not. */
    @Override
    public boolean gathers(WorkspaceId workspace) {
        return installations.in(workspace) instanceof Standing.Installed(var installation)
                && api.grants(installation.token(), Scopes.GATHERING);
    }

    /** Empty: a name in a message leads there. */
    @Override
    public Optional<URI> writingTo(AccountId account, @Nullable String email) {
        return Optional.empty();
    }

    @Override
    public Optional<List<AccountId>> members(GroupId group) {
        if (!(installations.in(group.workspace()) instanceof Standing.Installed(var installation))
                || !SlackIds.isGroup(group.id())) {
            return Optional.empty();
        }
        var answer = api.call("usergroups.users.list", installation.token(), Map.of("usergroup", group.id()));
        return answer instanceof Answer.Done(var body)
                ? Optional.of(StreamSupport.stream(body.path("users").spliterator(), false)
                        .map(user -> user.asString(""))
                        .filter(SlackIds::isUser)
                        .map(user -> new AccountId(group.workspace(), user))
                        .toList())
                : Optional.empty();
    }
}
