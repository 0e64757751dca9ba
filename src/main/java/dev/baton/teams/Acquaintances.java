package dev.baton.teams;

import dev.baton.chat.AccountId;
import dev.baton.chat.ConversationId;
import dev.baton.chat.WorkspaceId;
import dev.baton.store.Broadcast;
import dev.baton.store.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The people and conversations that Baton has met in Teams. Teams tells of them with what it sends, and Baton needs to
 * know to write to them. What comes in from somebody who is known costs no round trip.
 */
final class Acquaintances {

    private final Notebook<Conversation> conversations;
    private final Notebook<Acquaintance> people;
    private final InstantSource clock;

    Acquaintances(Store store, Broadcast broadcast, InstantSource clock) {
        this.clock = clock;
        this.conversations = new Notebook<>(store, broadcast, "teams-conversation", Conversation.class);
        this.people = new Notebook<>(store, broadcast, "teams-user", Acquaintance.class);
    }

    /**
     * Learns from whatever Teams sent, also that Baton was taken out of a conversation.
     *
     * @throws dev.baton.store.StoreUnavailable if there was something new, and it can't be written down
     */
    void note(Activity activity) {
        Origin.of(activity).ifPresent(origin -> {
            noteConversation(activity, origin);
            if (origin.account() != null && isTeamsId(activity.text("from", "id"))) {
                notePerson(activity, origin, origin.account());
            }
        });
    }

    private static boolean isTeamsId(String id) {
        return id.startsWith("29:");
    }

    /**
     * Baton is in a team as a whole, and is taken out of it as a whole, whichever of its channels Teams names. A team
     * goes by the id of its first channel.
     */
    private void noteConversation(Activity activity, Origin origin) {
        var kind = origin.kind();
        var serviceUrl = activity.find("serviceUrl");
        if (serviceUrl == null) {
            return;
        }
        var at = activity.at(clock);
        var gone = isFarewell(activity) ? at : null;
        var joined = isWelcome(activity) ? at : null;
        var team = kind == Conversation.Kind.CHANNEL ? activity.find("channelData", "team", "id") : null;
        var conversation = new Conversation(kind, serviceUrl, team, joined, null);
        var whole = team == null ? origin.conversation().id() : team;
        note(origin.workspace(), whole, conversation.goneAt(gone), at);
        if (!whole.equals(origin.conversation().id())) {
            note(origin.workspace(), origin.conversation().id(), conversation, at);
        }
    }

    private void note(WorkspaceId workspace, String id, Conversation conversation, Instant at) {
        conversations.change(
                workspace,
                id,
                before ->
                        before.map(known -> known.followedBy(conversation, at)).orElse(conversation));
    }

    private static boolean isFarewell(Activity activity) {
        return switch (activity.text("type")) {
            case "installationUpdate" -> activity.text("action").equals("remove");
            case "conversationUpdate" -> names(activity, "membersRemoved");
            default -> false;
        };
    }

    private static boolean isWelcome(Activity activity) {
        return switch (activity.text("type")) {
            case "installationUpdate" -> activity.text("action").equals("add");
            case "conversationUpdate" -> names(activity, "membersAdded");
            default -> false;
        };
    }

    /** Whether Baton is one of those. */
    private static boolean names(Activity activity, String members) {
        var baton = activity.text("recipient", "id");
        return StreamSupport.stream(activity.node(members).spliterator(), false)
                .anyMatch(member -> member.path("id").asString("").equals(baton));
    }

    private void notePerson(Activity activity, Origin origin, AccountId account) {
        var conversation = origin.conversation().id();
        people.change(account.workspace(), account.user(), before -> {
            var met = before.orElse(Acquaintance.NONE)
                    .withTeamsId(activity.text("from", "id"))
                    .withHabits(zone(activity), activity.find("locale"));
            return seen(met, conversation, origin.kind());
        });
    }

    private static Acquaintance seen(Acquaintance met, String conversation, Conversation.Kind kind) {
        if (kind == Conversation.Kind.PERSONAL) {
            return met.withPersonal(conversation);
        }
        return met.seenIn() == null ? met.withSeenIn(conversation) : met;
    }

    private static @Nullable String zone(Activity activity) {
        var zone = activity.find("localTimezone");
        return zone != null
                ? zone
                : StreamSupport.stream(activity.node("entities").spliterator(), false)
                        .filter(entity -> entity.path("type").asString("").equals("clientInfo"))
                        .map(entity -> entity.path("timezone").asString(""))
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse(null);
    }

    /**
     * What is known of a conversation. One that Baton is no longer in is {@linkplain Conversation#removed() removed}.
     */
    Optional<Conversation> find(ConversationId id) {
        return conversations
                .find(id.workspace(), id.id())
                .map(found -> found.team() == null
                        ? found
                        : conversations
                                .find(id.workspace(), found.team())
                                .map(team -> found.goneAt(team.gone()))
                                .orElse(found));
    }

    Optional<Acquaintance> find(AccountId account) {
        return people.find(account.workspace(), account.user());
    }

    /** The person has a conversation with Baton alone. */
    void met(AccountId account, ConversationId personal, String serviceUrl) {
        conversations.change(
                personal.workspace(),
                personal.id(),
                before -> new Conversation(Conversation.Kind.PERSONAL, serviceUrl, null, null, null));
        people.change(
                account.workspace(),
                account.user(),
                before -> before.orElse(Acquaintance.NONE).withPersonal(personal.id()));
    }

    /** Teams says that the person is in that conversation, by the id that it gives. */
    void saw(AccountId account, String id, ConversationId where, Conversation.Kind kind) {
        people.change(account.workspace(), account.user(), before -> {
            var met = seen(before.orElse(Acquaintance.NONE), where.id(), kind);
            return isTeamsId(id) ? met.withTeamsId(id) : met;
        });
    }

    /** The person isn't in that conversation, or not any more. */
    void lost(AccountId account, String conversation) {
        if (find(account).isEmpty()) {
            return;
        }
        people.change(account.workspace(), account.user(), before -> {
            var met = before.orElse(Acquaintance.NONE);
            return conversation.equals(met.personal())
                    ? met.withPersonal(null)
                    : met.withSeenIn(conversation.equals(met.seenIn()) ? null : met.seenIn());
        });
    }
}
