package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.Interactions;
import dev.baton.chat.Role;
import dev.baton.chat.Verb;
import dev.baton.teams.TeamsApp;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each command and each action of the Teams app leads somewhere. */
class TeamsAppIsKnownTest {

    private static final JsonNode MANIFEST = TeamsApp.built().manifest();
    private static final JsonNode LISTS = MANIFEST.at("/bots/0/commandLists");

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

    /** Those of administrators are found in direct messages, where nobody else sees the answer. */
    @Test
    void what_everybody_can_type_is_listed_everywhere() {
        var everybodys = words(verb -> verb.needs() != Role.ADMINISTRATOR);
        assertThat(titles(LISTS.path(0))).containsExactlyInAnyOrderElementsOf(everybodys);
        assertThat(titles(LISTS.path(1)))
                .containsAll(everybodys.stream()
                        .filter(words -> !words.equals("setup"))
                        .toList());
    }

    @Test
    void each_action_of_the_message_extension_is_one_that_can_be_pressed() {
        var actions = Baton.shared().parts(ActionHandler.class).map(ActionHandler::action);
        assertThat(MANIFEST.at("/composeExtensions/0/commands")
                        .valueStream()
                        .filter(command -> command.path("type").asString("").equals("action"))
                        .map(command -> command.path("id").asString("")))
                .contains("lead.from-message")
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
