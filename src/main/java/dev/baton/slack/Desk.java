package dev.baton.slack;

import com.slack.api.bolt.response.Response;
import dev.baton.chat.Card;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.store.StaleWrite;
import dev.baton.store.StoreUnavailable;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves one person at a time: finds out who it is, has it handled, and always answers. */
final class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Callers callers;

    Desk(Callers callers) {
        this.callers = callers;
    }

    /** @param deed is done if it is known who asks for it */
    Response serve(Origin origin, Stage stage, Function<Caller.Known, Reply> deed) {
        try {
            return switch (callers.who(origin)) {
                case Caller.Known caller -> stage.show(caller, deed.apply(caller));
                case Caller.Unknown(var words, var installation) -> stage.decline(card(words), installation);
            };
        } catch (StoreUnavailable e) {
            LOG.warn("nothing could be handled: {}", e.getMessage());
            return stage.decline(card("Baton can't reach its memory right now. Please try again in a minute."), null);
        } catch (StaleWrite e) {
            return stage.decline(card("Something else happened at the same moment. Please try again."), null);
        } catch (RuntimeException e) {
            var id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.error("error {}: something from Slack could not be handled", id, e);
            return stage.decline(
                    card("Something went wrong in Baton. Please tell whoever runs Baton the error id " + id + "."),
                    null);
        }
    }

    private static Card card(String words) {
        return Card.of(Text.of(words));
    }
}
