package dev.baton.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.response.Response;
import dev.baton.chat.Command;
import dev.baton.chat.Interactions;
import java.util.Locale;
import java.util.Objects;

/** Slash commands. {@code /baton} does everything; {@code /lead list} is short for {@code /baton lead list}. */
final class Commands {

    private static final String ALL = "baton";

    private final Desk desk;
    private final Stages stages;
    private final Interactions interactions;

    Commands(Desk desk, Stages stages, Interactions interactions) {
        this.desk = desk;
        this.stages = stages;
        this.interactions = interactions;
    }

    Response serve(SlashCommandPayload payload) {
        var line = line(Objects.toString(payload.getCommand(), ""), Objects.toString(payload.getText(), ""));
        var trigger = Objects.toString(payload.getTriggerId(), "");
        var channel = Objects.toString(payload.getChannelId(), "");
        return desk.serve(
                Origin.of(payload),
                stages.command(trigger, line),
                caller -> interactions.handle(new Command(caller.context(Ids.ofTrigger(trigger), channel), line)));
    }

    static String line(String command, String text) {
        var name = command.replaceFirst("^/", "").toLowerCase(Locale.ROOT);
        var rest = SlackText.plain(text).strip();
        return name.equals(ALL) ? rest : (name + " " + rest).strip();
    }
}
