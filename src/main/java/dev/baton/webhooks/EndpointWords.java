package dev.baton.webhooks;

import dev.baton.chat.Text;
import java.util.Locale;
import java.util.Optional;

/** How endpoints and what they answer read. */
final class EndpointWords {

    static final String MOST = String.format(Locale.ENGLISH, "%,d", Announcements.MOST_WAITING);

    static String state(Endpoint.State state) {
        return switch (state) {
            case ON -> "On";
            case PAUSED -> "Paused. What happens meanwhile waits, up to " + MOST + " events.";
            case GONE -> "⚠ Off: it answered 410, which means that it is gone.";
            case FAILING -> "⚠ Off: it took nothing for five days.";
        };
    }

    static String types(Endpoint endpoint) {
        return endpoint.types().contains(Kinds.ALL) ? "all events" : String.join(", ", endpoint.types());
    }

    static String answer(Answer answer) {
        return switch (answer) {
            case Answer.Taken(var status) -> "taken, " + status;
            case Answer.Gone() -> "gone, 410";
            case Answer.Later(var status, var ignored) -> "asked to wait, " + status;
            case Answer.Refused(var status) -> "not taken, " + status;
            case Answer.None(var why) -> why(why);
        };
    }

    private static String why(Answer.Why why) {
        return switch (why) {
            case TIMEOUT -> "no answer within " + Poster.ALTOGETHER.toSeconds() + " seconds";
            case UNREACHABLE -> "can't be reached";
            case UNKNOWN_HOST -> "its host name leads nowhere";
            case NOT_PUBLIC -> "its host name leads into a private network, where nothing is sent";
            case CERTIFICATE -> "its certificate isn't right";
            case BROKEN_OFF -> "the connection broke";
        };
    }

    static Text last(Optional<Track.Result> last) {
        return last.map(result -> Text.of("Last: ").and(result(result)))
                .orElseGet(() -> Text.of("Nothing was sent yet."));
    }

    /** Such as {@code lead.accepted, taken, 200, at 09:00}. */
    static Text result(Track.Result result) {
        return Text.of("")
                .and(new Text.Code(result.type()))
                .and(" · " + answer(result.answer()) + " · ")
                .and(result.at());
    }

    static String waiting(Standing standing) {
        var waiting = standing.open() == 0 ? "Nothing waits" : standing.open() + " waiting";
        var all = standing.failed() == 0 ? waiting + "." : waiting + ", " + standing.failed() + " given up.";
        return standing.open() < Announcements.MOST_WAITING
                ? all
                : all + " ⚠ That is the most: what happens now isn’t kept for it.";
    }

    private EndpointWords() {}
}
