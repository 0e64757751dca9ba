package dev.baton.people;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import java.time.InstantSource;
import java.util.List;

/** {@code /baton away}: asks for the days on which somebody is away. */
final class GoingAway implements CommandHandler {

    static final String FORM = "people.away";

    private final Directory directory;
    private final InstantSource clock;

    GoingAway(Directory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.act("away", "", "says on which days you are away");
    }

    @Override
    public Reply handle(Command command) {
        var person = directory.person(command.organization(), command.person());
        var zone = directory.zoneOf(command.organization(), command.person());
        var today = clock.instant().atZone(zone).toLocalDate();
        var absence = person.stream()
                .flatMap(each -> each.absences().from(today).stream())
                .findFirst()
                .orElse(new Absence(today, today));
        var first = absence.first().isBefore(today) ? today : absence.first();
        return new Reply.Ask(new Form(
                FORM,
                "",
                "I am away",
                "Save",
                List.of(
                        new Input.Day("first", Caption.required("First day away"), first),
                        new Input.Day("last", Caption.required("Last day away"), absence.last()))));
    }
}
