package dev.baton.slack;

import com.slack.api.bolt.response.Response;
import dev.baton.chat.Card;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Apology;
import java.util.function.Function;

/** Serves one person at a time: finds out who it is, has it handled, and always answers. */
final class Desk {

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
        } catch (RuntimeException e) {
            return stage.decline(card(Apology.about(e, "Slack")), null);
        }
    }

    private static Card card(String words) {
        return Card.of(Text.of(words));
    }
}
