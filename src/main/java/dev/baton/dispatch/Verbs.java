package dev.baton.dispatch;

import dev.baton.chat.CommandHandler;
import dev.baton.chat.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What can be typed. */
final class Verbs {

    private final Map<String, CommandHandler> handlers = new TreeMap<>();
    private final List<Verb> all;

    Verbs(List<CommandHandler> handlers) {
        for (var handler : handlers) {
            if (this.handlers.put(handler.verb().words(), handler) != null) {
                throw new IllegalStateException(
                        "two handlers for " + handler.verb().words());
            }
        }
        this.all = handlers.stream().map(CommandHandler::verb).toList();
    }

    /** In the order in which the features bring them. */
    List<Verb> all() {
        return all;
    }

    /**
     * A handler and the words that are left for it.
     *
     * @param arguments the words behind the verb
     */
    record Match(CommandHandler handler, List<String> arguments) {}

    /** The longest verb that the words begin with, if it takes what follows. */
    Optional<Match> match(List<String> words) {
        for (var length = words.size(); length > 0; length--) {
            var handler = handlers.get(spelled(words.subList(0, length)));
            if (handler != null) {
                var arguments = words.subList(length, words.size());
                return takes(handler.verb(), arguments) ? Optional.of(new Match(handler, arguments)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Words too many do no harm behind a verb that stands alone and asks before it changes anything. */
    private boolean takes(Verb verb, List<String> arguments) {
        return arguments.isEmpty() || !verb.arguments().isEmpty() || (!verb.changesAtOnce() && standsAlone(verb));
    }

    private boolean standsAlone(Verb verb) {
        return all.stream().noneMatch(other -> other.words().startsWith(verb.words() + " "));
    }

    private static String spelled(List<String> words) {
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }
}
