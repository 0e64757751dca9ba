package dev.baton.dispatch;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.EventHandler;
import dev.baton.chat.Finder;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.WordsHandler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who answers what. Two handlers for one name are a bug that ends the start. */
final class Handlers {

    private final Verbs verbs;
    private final Help help;
    private final Map<String, ActionHandler> actions;
    private final Map<String, SubmissionHandler> submissions;
    private final List<EventHandler> events;
    private final List<Finder> finders;
    private final List<WordsHandler> words;

    Handlers(
            List<CommandHandler> commands,
            List<ActionHandler> actions,
            List<SubmissionHandler> submissions,
            List<EventHandler> events,
            List<Finder> finders,
            List<WordsHandler> words) {
        this.verbs = new Verbs(commands);
        this.help = new Help(verbs);
        this.actions = actions.stream().collect(Collectors.toMap(ActionHandler::action, Function.identity()));
        this.submissions = submissions.stream().collect(Collectors.toMap(SubmissionHandler::form, Function.identity()));
        this.events = List.copyOf(events);
        this.finders = List.copyOf(finders);
        this.words = List.copyOf(words);
    }

    Verbs verbs() {
        return verbs;
    }

    Help help() {
        return help;
    }

    Optional<ActionHandler> action(String name) {
        return Optional.ofNullable(actions.get(name));
    }

    Optional<SubmissionHandler> submission(String form) {
        return Optional.ofNullable(submissions.get(form));
    }

    List<EventHandler> events() {
        return events;
    }

    List<Finder> finders() {
        return finders;
    }

    List<WordsHandler> words() {
        return words;
    }
}
