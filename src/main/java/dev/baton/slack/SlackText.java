package dev.baton.slack;

import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Slack's markup as a person does: {@code <@U1|ann>} is {@code @ann}, a link is its label or address.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting message text</a>
 */
final class SlackText {

    private static final Pattern TOKEN = Pattern.compile("<([@#!]?)([^<>|]*)(?:\\|([^<>]*))?>");

    private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]{1,30})(?:\\|[^<>]*)?>");

    /** The same with mentions of people whom Baton knows; anybody else is somebody. */
    static Text text(String markup, Function<String, Optional<PersonId>> known) {
        var text = new Text(List.of());
        var mention = MENTION.matcher(markup);
        var done = 0;
        while (mention.find()) {
            text = words(text, markup.substring(done, mention.start()));
            var person = known.apply(mention.group(1));
            text = person.isPresent() ? text.and(person.get()) : text.and("@somebody");
            done = mention.end();
        }
        return words(text, markup.substring(done));
    }

    private static Text words(Text before, String markup) {
        return markup.isEmpty() ? before : before.and(plain(markup));
    }

    static String plain(String markup) {
        return unescape(TOKEN.matcher(markup).replaceAll(token -> Matcher.quoteReplacement(read(token))));
    }

    private static String read(MatchResult token) {
        var sign = token.group(1);
        var target = token.group(2);
        var label = token.group(3) == null ? "" : token.group(3);
        return switch (sign) {
            case "@", "#" -> sign + (label.isEmpty() ? target : label);
            case "!" -> special(target, label);
            default -> link(target, label);
        };
    }

    private static String special(String target, String label) {
        if (!label.isEmpty()) {
            return label;
        }
        return target.startsWith("date^") || target.startsWith("subteam^") ? "" : "@" + target;
    }

    private static String link(String target, String label) {
        var address = target.startsWith("mailto:") ? target.substring("mailto:".length()) : target;
        if (label.isEmpty() || address.equals(label)) {
            return address;
        }
        return address.replaceFirst("^https?://", "").equals(label) ? label : label + " (" + address + ")";
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private SlackText() {}
}
