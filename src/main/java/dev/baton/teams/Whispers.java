package dev.baton.teams;

import dev.baton.chat.AccountId;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Sending;
import dev.baton.store.Afterwards;
import dev.baton.store.Pause;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells one person something, after the interaction is answered. Nothing that must not get lost is told this way.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/targeted-messages">Targeted
 *     messages</a>
 */
final class Whispers {

    private static final Logger LOG = LoggerFactory.getLogger(Whispers.class);
    private static final Duration LIMIT = Duration.ofSeconds(18);

    /** Who asked has gone on to something else by then. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Connector connector;
    private final Installations installations;
    private final Acquaintances acquaintances;
    private final Sender sender;
    private final Afterwards afterwards;

    Whispers(
            Connector connector,
            Installations installations,
            Acquaintances acquaintances,
            Sender sender,
            Afterwards teamsAfterwards) {
        this.connector = connector;
        this.installations = installations;
        this.acquaintances = acquaintances;
        this.sender = sender;
        this.afterwards = teamsAfterwards;
    }

    /**
     * Where others are too, so that only the one person sees it; in a direct message if Teams won't do that there.
     *
     * @param thread where it belongs, by the message that begins it; empty if in no thread
     * @param message as {@link Messages} makes it
     */
    void tell(ConversationId where, String thread, AccountId to, ObjectNode message) {
        whereInstalled(to, installation -> {
            var spot = sender.spot(installation, where);
            if (spot.kind() == Conversation.Kind.PERSONAL) {
                note(patiently(spot, Call.send(where.id(), message)));
                return;
            }
            var conversation = thread.isEmpty() ? where.id() : spot.kind().thread(where.id(), thread);
            var call = Call.sendTargeted(conversation, addressed(message, to));
            var answer = patiently(spot, call);
            if (answer instanceof Answer.Denied) {
                LOG.debug("no message for one person there: {}", answer.reason());
                direct(installation, to, message);
            } else {
                note(answer);
            }
        });
    }

    /** Once more if Teams was called too often, and nothing was done. */
    private Answer patiently(Sender.Spot spot, Call call) {
        var answer = connector.call(spot.serviceUrl(), call, Deadline.in(LIMIT));
        return answer instanceof Answer.Limited(var pause) && pause.compareTo(LONGEST_PAUSE) <= 0 && Pause.isOver(pause)
                ? connector.call(spot.serviceUrl(), call, Deadline.in(LIMIT))
                : answer;
    }

    private void whereInstalled(AccountId to, Consumer<Installation> task) {
        afterwards.run(() -> {
            if (installations.in(to.workspace()) instanceof Standing.Installed(var installation)) {
                task.accept(installation);
            } else {
                LOG.warn("a private answer is lost; Baton is not in the tenant, or that can't be told now");
            }
        });
    }

    private ObjectNode addressed(ObjectNode message, AccountId to) {
        var id = acquaintances.find(to).map(Acquaintance::teamsId).orElse(null);
        var addressed = message.deepCopy();
        addressed.putObject("recipient").put("id", Objects.requireNonNullElse(id, to.user()));
        return addressed;
    }

    private void direct(Installation installation, AccountId to, ObjectNode message) {
        if (!(sender.direct(installation, to, message, Deadline.in(LIMIT)) instanceof Sending.Sent)) {
            LOG.warn("a private answer may not have arrived");
        }
    }

    private static void note(Answer answer) {
        if (!(answer instanceof Answer.Done)) {
            LOG.warn("a private answer may not have arrived: {}", answer.reason());
        }
    }
}
