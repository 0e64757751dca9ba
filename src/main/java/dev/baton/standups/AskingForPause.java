package dev.baton.standups;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import java.time.InstantSource;
import java.util.List;

/** {@code /standup pause}: asks until when a person wants to be left alone by stand-ups. */
final class AskingForPause implements CommandHandler {

    private static final int A_WEEK = 6;

    private final Directory directory;
    private final Pauses pauses;
    private final InstantSource clock;

    AskingForPause(Directory directory, Pauses pauses, InstantSource clock) {
        this.directory = directory;
        this.pauses = pauses;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.act("standup pause", "", "pauses your stand-ups until a day");
    }

    @Override
    public Reply handle(Command command) {
        var organization = command.organization();
        var zone = directory.zoneOf(organization, command.person());
        var today = clock.instant().atZone(zone).toLocalDate();
        var last = pauses.of(organization, command.person())
                .map(found -> found.value().last())
                .filter(day -> !day.isBefore(today))
                .orElse(today.plusDays(A_WEEK));
        return new Reply.Ask(new Form(
                StandupActions.PAUSE,
                "",
                "Pause my stand-ups",
                "Pause",
                List.of(
                        new Input.Notice(
                                "about",
                                Text.of(
                                        "No stand-up asks you until then, and you are paired with nobody. The others are not told why.")),
                        new Input.Day("last", Caption.required("Last day of the pause"), last))));
    }
}
