package dev.baton.sandbox;

import dev.baton.chat.AccountId;
import dev.baton.chat.GroupId;
import dev.baton.chat.Profile;
import dev.baton.chat.Roster;
import dev.baton.chat.WorkspaceId;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The demo people. The sandbox keeps no groups. */
final class SandboxRoster implements Roster {

    @Override
    public String platform() {
        return Sandbox.PLATFORM;
    }

    @Override
    public Optional<String> nameOf(WorkspaceId workspace) {
        return Optional.of("The sandbox");
    }

    @Override
    public Optional<Profile> profile(AccountId account) {
        return account.workspace().equals(Sandbox.WORKSPACE)
                ? Member.called(account.user()).map(Member::profile)
                : Optional.empty();
    }

    @Override
    public boolean gathers(WorkspaceId workspace) {
        return false;
    }

    /** Empty: a name in a message leads there. */
    @Override
    public Optional<URI> writingTo(AccountId account, @Nullable String email) {
        return Optional.empty();
    }

    @Override
    public Optional<List<AccountId>> members(GroupId group) {
        return Optional.of(List.of());
    }
}
