package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.Interactions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each command and each shortcut in the manifest leads somewhere. */
class ManifestIsKnownTest extends SlackScene {

    private static final Manifest MANIFEST = Manifest.forSocketMode();

    /** The words that may be commands of their own, short for {@code /baton lead} and so on. */
    private static final List<String> SHORT = List.of("lead", "brief", "standup", "feedback", "poll");

    private final Interactions interactions;
    private final List<ActionHandler> actions;

    ManifestIsKnownTest(@Autowired Interactions interactions, @Autowired List<ActionHandler> actions) {
        this.interactions = interactions;
        this.actions = actions;
    }

    @Test
    void there_is_a_command_for_everything_and_one_for_each_feature_that_there_is() {
        var verbs = interactions.verbs().stream()
                .map(verb -> verb.words().split(" ", 2)[0])
                .toList();
        var commands = SHORT.stream().filter(verbs::contains).map(word -> "/" + word);
        assertThat(MANIFEST.each("/features/slash_commands", "command"))
                .contains("/baton")
                .filteredOn(command -> !command.equals("/baton"))
                .containsExactlyElementsOf(commands.toList());
    }

    @Test
    void each_shortcut_is_an_action() {
        assertThat(MANIFEST.each("/features/shortcuts", "callback_id"))
                .isNotEmpty()
                .isSubsetOf(actions.stream().map(ActionHandler::action).toList());
    }

    @Test
    void there_is_one_shortcut_from_anywhere_and_two_from_a_message() {
        assertThat(MANIFEST.each("/features/shortcuts", "type"))
                .containsExactlyInAnyOrder("global", "message", "message");
        assertThat(MANIFEST.each("/features/shortcuts", "name"))
                .contains("Hand over as a lead", "Save as field feedback");
    }
}
