package dev.baton.teams;

import dev.baton.chat.AccountId;
import dev.baton.chat.ConversationId;
import dev.baton.chat.GroupId;
import dev.baton.chat.Profile;
import dev.baton.chat.Roster;
import dev.baton.store.StoreUnavailable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks Teams about people, in a conversation where they are: elsewhere it tells nothing. */
final class TeamsRoster implements Roster {

    /** A person waits for it: Teams wants its answer within about five seconds. */
    private static final Duration LIMIT = Duration.ofSeconds(3);

    private final Connector connector;
    private final Installations installations;
    private final Acquaintances acquaintances;
    private final Sender sender;

    TeamsRoster(Connector connector, Installations installations, Acquaintances acquaintances, Sender sender) {
        this.connector = connector;
        this.installations = installations;
        this.acquaintances = acquaintances;
        this.sender = sender;
    }

    @Override
    public String platform() {
        return TeamsPlatform.NAME;
    }

    /** Empty too for somebody whom Baton never saw. */
    @Override
    public Optional<Profile> profile(AccountId account) {
        return whereInstalled(
                account,
                installation -> acquaintances.find(account).flatMap(met -> profile(installation, account, met, null)));
    }

    /** The same, but whom Baton never saw is looked for where the person was named, and is known from then on. */
    Optional<Profile> profile(AccountId account, ConversationId namedIn) {
        return whereInstalled(
                account,
                installation -> profile(
                        installation, account, acquaintances.find(account).orElse(Acquaintance.NONE), namedIn.id()));
    }

    private Optional<Profile> whereInstalled(AccountId account, Function<Installation, Optional<Profile>> question) {
        try {
            return installations.in(account.workspace()) instanceof Standing.Installed(var installation)
                    ? question.apply(installation)
                    : Optional.empty();
        } catch (StoreUnavailable e) {
            return Optional.empty();
        }
    }

    private Optional<Profile> profile(
            Installation installation, AccountId account, Acquaintance met, @Nullable String namedIn) {
        var deadline = Deadline.in(LIMIT);
        var member = Objects.requireNonNullElse(met.teamsId(), account.user());
        for (var conversation : Stream.of(met.seenIn(), met.personal(), namedIn)
                .filter(Objects::nonNull)
                .distinct()
                .toList()) {
            var spot = sender.spot(installation, new ConversationId(account.workspace(), conversation));
            var answer = connector.call(spot.serviceUrl(), Call.member(conversation, member), deadline);
            if (answer instanceof Answer.Done(var body) && body.isObject()) {
                if (conversation.equals(namedIn)) {
                    acquaintances.saw(account, body.path("id").asString(""), conversation);
                }
                return Optional.of(Members.profile(body, account, installation, met.zone()));
            }
            if (answer instanceof Answer.Denied(var status, var ignored) && status == 404) {
                acquaintances.lost(account, conversation);
            }
        }
        return Optional.empty();
    }

    /** Always empty: Teams has no groups that a bot could ask about. */
    @Override
    public Optional<List<AccountId>> members(GroupId group) {
        return Optional.empty();
    }
}
