package dev.baton.slack;

import dev.baton.chat.PersonId;
import dev.baton.chat.Specimens;
import dev.baton.people.Naming;
import dev.baton.store.Json;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Ann has an account in the workspace, everybody else has a name that tries to be one. */
final class SlackSpecimens {

    static final Naming NAMING = SlackSpecimens::named;

    static final BlockKit BLOCK_KIT = new BlockKit(NAMING);

    /** A message that says nothing else. */
    static JsonNode messageOf(String mrkdwn) {
        var section = Blocks.typed("section").set("text", Blocks.marked(mrkdwn));
        return Json.mapper().valueToTree(new SlackMessage("A summary", Blocks.array(Stream.of(section))));
    }

    private static Naming.Named named(PersonId person) {
        return person.equals(Specimens.ANN)
                ? new Naming.Named.Account("U0ANN", "Ann")
                : new Naming.Named.Name("Ben <@U0ANN>");
    }

    private SlackSpecimens() {}
}
