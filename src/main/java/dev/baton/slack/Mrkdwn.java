package dev.baton.slack;

import dev.baton.chat.Excerpt;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.people.Naming;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Slack's markup. Whatever people typed is escaped, so that it notifies nobody and hides no address; marks that only
 * change looks, such as {@code *}, keep their effect, since Slack has no escape for them.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting message text</a>
 */
final class Mrkdwn {

    private static final DateTimeFormatter IN_UTC = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Naming naming;

    Mrkdwn(Naming naming) {
        this.naming = naming;
    }

    /**
     * The text in at most {@code max} characters, escapes included. No escape, mention, link or time is ever cut in
     * two.
     */
    String of(Text text, int max) {
        var whole = new StringBuilder();
        text.spans().forEach(span -> whole.append(render(span, Integer.MAX_VALUE)));
        return whole.length() <= max ? whole.toString() : beginning(text.spans(), max - 1) + "…";
    }

    static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** How long a text is once its escapes are counted. */
    static int escapedLength(String words) {
        return escape(words).length();
    }

    static String strong(String words, int room) {
        return wrapped('*', words.replace('*', '∗'), room);
    }

    private String beginning(List<Text.Span> spans, int room) {
        var beginning = new StringBuilder();
        for (var span : spans) {
            var left = room - beginning.length();
            var whole = render(span, Integer.MAX_VALUE);
            if (whole.length() > left) {
                return beginning.append(render(span, left)).toString();
            }
            beginning.append(whole);
        }
        return beginning.toString();
    }

    /** The span if it fits, else as much of it as does; of a token its words, if it has some. */
    private String render(Text.Span span, int room) {
        return switch (span) {
            case Text.Words(var words) -> words(words, room);
            case Text.Strong(var words) -> strong(words, room);
            case Text.Struck(var words) -> struck(words, room);
            case Text.Code(var words) -> wrapped('`', words.replace('`', '\''), room);
            case Text.Mention(var person) -> mention(person, room);
            case Text.Link(var label, var target) -> link(label, target, room);
            case Text.Moment(var at) -> moment(at, room);
        };
    }

    private static String words(String words, int room) {
        return escape(Excerpt.start(words, room, Mrkdwn::escapedLength));
    }

    private static String wrapped(char mark, String words, int room) {
        var inside = words(words, room - 2).strip();
        return inside.isEmpty() ? "" : mark + inside + mark;
    }

    private static String struck(String words, int room) {
        var around = Text.Struck.BEFORE.length() + Text.Struck.AFTER.length();
        var inside = wrapped('~', words.replace('~', '∼'), room - around);
        return inside.isEmpty() ? "" : Text.Struck.BEFORE + inside + Text.Struck.AFTER;
    }

    private String mention(PersonId person, int room) {
        return switch (naming.of(person)) {
            case Naming.Named.Account(var user, var ignored) -> whole("<@" + escape(user) + ">", room);
            case Naming.Named.Name(var name) -> words(name, room);
        };
    }

    private static String link(String label, URI target, int room) {
        var address =
                target.toASCIIString().replace("|", "%7C").replace("<", "%3C").replace(">", "%3E");
        var readable = label.isEmpty() ? address : label;
        var token = "<" + escape(address) + "|" + escape(readable.replace('|', '¦')) + ">";
        return token.length() <= room ? token : words(readable, room);
    }

    private static String moment(Instant at, int room) {
        var token = "<!date^%d^{date_short_pretty} {time}|%s>".formatted(at.getEpochSecond(), IN_UTC.format(at));
        return whole(token, room);
    }

    private static String whole(String token, int room) {
        return token.length() <= room ? token : "";
    }
}
