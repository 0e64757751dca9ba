package dev.baton.scenario;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Interactions;
import dev.baton.chat.Role;
import dev.baton.chat.Verb;
import dev.baton.teams.TeamsApp;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each command and each action of the Teams app leads somewhere. */
class TeamsAppIsKnownTest {

    private static final JsonNode MANIFEST = TeamsApp.built().manifest();
    private static final JsonNode LISTS = MANIFEST.at("/bots/0/commandLists");

    /** Teams takes twelve commands in a list. What isn't among them is behind a button of one that is. */
    private static final Map<String, String> BEHIND = Map.ofEntries(
            entry("unlink", "link"),
            entry("audit", "admin delivery"),
            entry("audit export", "audit"),
            entry("lead show", "lead list"),
            entry("feedback", "feedback mine"),
            entry("feedback top", "feedback mine"),
            entry("feedback waiting", "feedback mine"),
            entry("feedback export", "feedback top"),
            entry("feedback search", "feedback mine"),
            entry("feedback quotes", "feedback mine"),
            entry("feedback setup", "feedback mine"),
            entry("feedback show", "feedback mine"),
            entry("feedback questions", "feedback mine"),
            entry("feedback ask", "feedback questions"),
            entry("lead mine", "lead list"),
            entry("lead accounts", "lead list"),
            entry("lead merge", "lead list"),
            entry("lead import", "lead list"),
            entry("lead export", "lead list"),
            entry("lead routing", "lead list"),
            entry("lead routing try", "lead routing"),
            entry("lead cover", "lead routing"),
            entry("lead definition", "lead list"),
            entry("lead definition history", "lead definition"),
            entry("lead definition drift", "lead definition"),
            entry("lead report", "lead list"),
            entry("poll", "poll list"),
            entry("poll templates", "poll list"),
            entry("poll pulse", "poll list"),
            entry("brief new", "brief"),
            entry("brief drafts", "brief"),
            entry("brief versions", "brief"),
            entry("brief find", "brief"),
            entry("brief calendar", "brief"),
            entry("admin source", "admin delivery"),
            entry("admin webhooks", "admin delivery"),
            entry("admin erase", "audit"),
            entry("admin retention", "audit"),
            entry("admin mapping", "admin source"),
            entry("roles", "people"),
            entry("roles add", "roles"),
            entry("who", "roles"),
            entry("back", "standup"),
            entry("standup new", "standup"),
            entry("standup list", "standup"),
            entry("standup show", "standup"),
            entry("standup pause", "standup"),
            entry("standup resume", "standup"),
            entry("hours", "standup"),
            entry("standup change", "standup list"),
            entry("standup end", "standup list"),
            entry("standup pairs", "standup"),
            entry("standup meeting", "standup"),
            entry("standup agenda", "standup meeting"),
            entry("standup actions", "standup meeting"),
            entry("standup ledger", "standup meeting"),
            entry("calendar", "standup meeting"));

    private final List<Verb> verbs = Baton.shared().part(Interactions.class).verbs();

    @Test
    void each_command_is_a_verb() {
        for (var list : LISTS) {
            assertThat(titles(list))
                    .isNotEmpty()
                    .isSubsetOf(words(verb -> true))
                    .contains("help");
        }
    }

    /** Those of administrators are found in direct messages, where nobody else sees what is typed. */
    @Test
    void what_everybody_can_type_is_listed_where_others_are() {
        assertThat(titles(LISTS.path(0)))
                .containsAll(words(verb -> verb.needs() != Role.ADMINISTRATOR && !BEHIND.containsKey(verb.words())));
    }

    @Test
    void everything_is_listed_in_direct_messages_but_what_needs_a_channel_or_is_behind_a_button() {
        assertThat(titles(LISTS.path(1)))
                .containsExactlyInAnyOrderElementsOf(
                        words(verb -> !verb.words().equals("setup") && !BEHIND.containsKey(verb.words())));
    }

    @Test
    void what_is_behind_a_button_is_there() {
        var office = Linked.company().marketing;
        office.mia.offers("Acme");
        office.mia.types("feedback gap \"No export\"");
        new Daily(office).made(Map.of());
        new Weekly(office).made(Map.of());
        office.mia.types("standup pause").fills(Map.of());
        office.mia.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-04")));
        var brief = RunningBrief.in(Office.withPod());
        brief.changesOffer("Three months for the price of one", "no");
        new Weekly(brief.office).made(Map.of());
        BEHIND.forEach((hidden, listed) -> {
            assertThat(titles(LISTS.path(1))).contains(BEHIND.getOrDefault(listed, listed));
            assertThat(Stream.of(office.mia, office.ada, brief.office.mia)
                            .flatMap(who -> Office.buttons(who.types(listed).card()).stream()))
                    .anyMatch(button -> button.action().equals(Action.RUN)
                            && button.argument().startsWith(hidden));
        });
    }

    @Test
    void each_action_of_the_message_extension_is_one_that_can_be_pressed() {
        var actions = Baton.shared().parts(ActionHandler.class).map(ActionHandler::action);
        assertThat(MANIFEST.at("/composeExtensions/0/commands")
                        .valueStream()
                        .filter(command -> command.path("type").asString("").equals("action"))
                        .map(command -> command.path("id").asString("")))
                .contains("lead.from-message", "feedback.from-message")
                .isSubsetOf(actions.toList());
    }

    /** Help is known to Baton without being a feature's verb. */
    private List<String> words(Predicate<Verb> which) {
        return Stream.concat(verbs.stream().filter(which).map(Verb::words), Stream.of("help"))
                .toList();
    }

    private static List<String> titles(JsonNode list) {
        return list.path("commands")
                .valueStream()
                .map(command -> command.path("title").asString(""))
                .toList();
    }
}
