package dev.baton.dispatch;

import dev.baton.chat.Action;
import dev.baton.chat.Command;
import dev.baton.chat.Context;
import dev.baton.chat.Event;
import dev.baton.chat.Finder;
import dev.baton.chat.Interaction;
import dev.baton.chat.Interactions;
import dev.baton.chat.Limits;
import dev.baton.chat.MessageRef;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Verb;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.store.AlreadyDone;
import dev.baton.store.StaleWrite;
import dev.baton.store.StoreUnavailable;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one way in: authorises, finds the handler, decides again when a decision was overtaken, and always answers. */
final class Dispatcher implements Interactions {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int TRIES = 3;
    private static final Set<String> GREETINGS = Set.of("hello", "hi", "hey", "hallo", "moin", "thanks", "thank");
    private static final int MOST_WORDS_OF_A_GREETING = 3;

    /** Such as {@code I need help}. */
    private static final int MOST_WORDS_FOR_HELP = 3;

    private final Handlers handlers;
    private final Home home;
    private final Directory directory;
    private final MeterRegistry metrics;

    Dispatcher(Handlers handlers, Home home, Directory directory, MeterRegistry metrics) {
        this.handlers = handlers;
        this.home = home;
        this.directory = directory;
        this.metrics = metrics;
    }

    @Override
    public boolean isHeardBelow(OrganizationId organization, MessageRef root) {
        return handlers.events().stream().anyMatch(handler -> handler.listensBelow(organization, root));
    }

    @Override
    public boolean isHeardAs(OrganizationId organization, String emoji) {
        return handlers.events().stream().anyMatch(handler -> handler.listensTo(organization, emoji));
    }

    @Override
    public List<Verb> verbs() {
        return handlers.verbs().all();
    }

    @Override
    public List<Finder.Found> find(OrganizationId organization, PersonId person, String words) {
        try {
            return roleOf(organization, person).covers(Role.MEMBER)
                    ? handlers.finders().stream()
                            .flatMap(finder -> finder.find(organization, words).stream())
                            .limit(Finder.SHOWN)
                            .toList()
                    : List.of();
        } catch (StoreUnavailable e) {
            LOG.warn("nothing could be looked up: {}", e.getMessage());
            return List.of();
        }
    }

    @Override
    public Reply handle(Interaction interaction) {
        var timing = Timer.start();
        var kind = interaction.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        var outcome = "bug";
        try {
            var reply = settle(interaction);
            outcome = reply.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            return reply;
        } catch (StoreUnavailable e) {
            outcome = "away";
            LOG.warn("no {} could be handled: {}", kind, e.getMessage());
            return failed(
                    interaction,
                    "Baton can't reach its memory right now, so this may not be saved. Please try again in a minute.");
        } catch (StaleWrite e) {
            outcome = "stale";
            return Reply.onlyYou(
                    "Others changed the same thing at the same moment. Please look again, then try once more.");
        } catch (RuntimeException e) {
            return apologise(interaction, kind, e);
        } finally {
            timing.stop(Timer.builder("baton.interaction")
                    .description("how long until a person has an answer")
                    .publishPercentileHistogram()
                    .tag("kind", kind)
                    .tag("outcome", outcome)
                    .register(metrics));
        }
    }

    /** What was typed stays in its form, which may be sent again. */
    private static Reply failed(Interaction interaction, String words) {
        return interaction instanceof Submission(var ignored, var form, var argument, var values) && !values.isEmpty()
                ? new Reply.Invalid(
                        Map.of(values.keySet().stream().sorted().findFirst().orElseThrow(), words))
                : Reply.onlyYou(words);
    }

    private static Reply apologise(Interaction interaction, String kind, RuntimeException bug) {
        var id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("error {}: a {} failed", id, kind, bug);
        return failed(
                interaction, "Something went wrong in Baton. Please tell whoever runs it the error id " + id + ".");
    }

    private Reply settle(Interaction interaction) {
        for (var attempt = 1; ; attempt++) {
            try {
                return answer(interaction);
            } catch (AlreadyDone e) {
                return Commits.replyOf(e);
            } catch (StaleWrite e) {
                directory.forget(interaction.organization());
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private Reply answer(Interaction interaction) {
        return switch (interaction) {
            case Command command -> command(command);
            case Action action -> afterwards(action, action(action));
            case Submission submission ->
                handlers.submission(submission.form())
                        .map(handler -> ifAllowed(submission, handler.needs(), () -> take(submission, handler)))
                        .orElseGet(() -> outdated("form"));
            case Event event -> event(event);
        };
    }

    /** However much is sent, no handler gets more than a form takes. */
    private static Reply take(Submission submission, SubmissionHandler handler) {
        var overfull = submission.overfull();
        return overfull.isEmpty()
                ? handler.handle(submission)
                : new Reply.Invalid(overfull.stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                input -> tooMuch(submission.all(input).size()))));
    }

    private static String tooMuch(int values) {
        return values > Limits.VALUES
                ? "Please pick at most " + Limits.VALUES + "."
                : "That is too much. Please use at most " + Limits.LINE + " characters.";
    }

    private Reply command(Command command) {
        var words = Words.of(command.line());
        if (words.isEmpty() || isGreeting(words)) {
            return home.asReply(command.organization(), command.person());
        }
        var role = roleOf(command);
        if (asksForHelp(words)) {
            return handlers.help().about(words.size() > 1 ? topic(words) : "", role);
        }
        return handlers.verbs()
                .match(words)
                .map(match -> ifAllowed(
                        command,
                        match.handler().verb().needs(),
                        () -> match.handler()
                                .handle(new Command(command.context(), command.line(), match.arguments()))))
                .orElseGet(() -> offer(command, words, role)
                        .orElseGet(() -> handlers.help().instead(words, role)));
    }

    /** Behind a verb it is the only word; behind more, it belongs to what was said. */
    private boolean asksForHelp(List<String> words) {
        return isHelp(words.getFirst())
                || (isHelp(words.getLast())
                        && handlers.verbs()
                                .match(words.subList(0, words.size() - 1))
                                .map(match -> match.arguments().isEmpty())
                                .orElse(words.size() <= MOST_WORDS_FOR_HELP));
    }

    private static boolean isHelp(String word) {
        return word.equalsIgnoreCase("help");
    }

    private Optional<Reply> offer(Command said, List<String> words, Role role) {
        return handlers.help().isFree(words, role)
                ? handlers.words().stream()
                        .filter(handler -> role.covers(handler.needs()))
                        .flatMap(handler -> handler.offerFor(said).stream())
                        .findFirst()
                        .map(Reply.OnlyYou::new)
                : Optional.empty();
    }

    /** Whoever greets Baton or thanks it gets a friendly page rather than a correction. */
    private static boolean isGreeting(List<String> words) {
        var first = words.getFirst().replaceAll("\\P{L}", "").toLowerCase(Locale.ROOT);
        return words.size() <= MOST_WORDS_OF_A_GREETING && GREETINGS.contains(first);
    }

    private static String topic(List<String> words) {
        return isHelp(words.getFirst()) ? words.get(1) : words.getFirst();
    }

    private Reply action(Action action) {
        if (action.name().equals(Action.RUN)) {
            return command(new Command(action.context(), action.argument()));
        }
        return handlers.action(action.name())
                .map(handler -> ifAllowed(action, handler.needs(), () -> handler.handle(action)))
                .orElseGet(() -> outdated("button"));
    }

    /** What was done on a person's own page shows there. */
    private Reply afterwards(Action action, Reply reply) {
        return reply instanceof Reply.Nothing && action.context().surface() == Context.Surface.HOME
                ? home.asPage(action.organization(), action.person())
                : reply;
    }

    private Reply event(Event event) {
        if (event instanceof Event.HomeOpened) {
            return home.asPage(event.organization(), event.person());
        }
        handlers.events().forEach(handler -> handler.handle(event));
        return Reply.nothing();
    }

    private static Reply outdated(String what) {
        return Reply.onlyYou(
                "That " + what + " is from an older version of Baton. Please start again from a newer message.");
    }

    private Reply ifAllowed(Interaction interaction, Role needed, Supplier<Reply> deed) {
        var role = roleOf(interaction);
        if (role.covers(needed)) {
            return deed.get();
        }
        return Reply.onlyYou(
                role == Role.GUEST
                        ? "You are a guest here: you see what Baton posts in your channels and who is who, "
                                + "and the rest is for members. Please ask one of the team."
                        : "Only administrators can do that. "
                                + "An administrator of your workspace can make you one with /baton admin people.");
    }

    private Role roleOf(Interaction interaction) {
        return roleOf(interaction.organization(), interaction.person());
    }

    private Role roleOf(OrganizationId organization, PersonId person) {
        return directory.person(organization, person).map(Person::role).orElse(Role.GUEST);
    }
}
