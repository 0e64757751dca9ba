package dev.baton.standups;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.HomeSection;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Absence;
import dev.baton.people.Directory;
import dev.baton.pods.Words;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /standup} and a person's own page: what I owe and when, and what comes next. */
final class ShowingMine implements CommandHandler, HomeSection {

    /** With what is owed besides they fit on a card. */
    private static final int SHOWN = 7;

    private static final int ALSO = 10;
    private static final int ON_PAGE = 3;

    private final Owed owed;
    private final List<AlsoOwed> others;
    private final Pauses pauses;
    private final Directory directory;
    private final InstantSource clock;

    ShowingMine(Owed owed, List<AlsoOwed> others, Pauses pauses, Directory directory, InstantSource clock) {
        this.owed = owed;
        this.others = List.copyOf(others);
        this.pauses = pauses;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("standup", "", "shows which answers you owe, and when you are asked next");
    }

    @Override
    public Reply handle(Command command) {
        var organization = command.organization();
        var mine = owed.of(organization, command.person());
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Your stand-ups"));
        var pause = pause(organization, command.person());
        pause.ifPresent(last -> parts.add(new Part.Note(Text.of("Paused until the end of " + Words.day(last) + "."))));
        absence(organization, command.person())
                .ifPresent(last -> parts.addAll(List.of(
                        new Part.Note(Text.of("You are away until the end of " + Words.day(last) + ".")),
                        Part.Buttons.of(Button.run("I am back", "back")))));
        if (mine.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("You take part in no stand-up yet.")));
        }
        mine.stream().limit(SHOWN).forEach(part -> parts.addAll(rows(part)));
        if (mine.size() > SHOWN) {
            parts.add(new Part.Note(Text.of("and " + (mine.size() - SHOWN) + " more")));
        }
        parts.addAll(alsoOwed(organization, command.person()));
        parts.add(Part.Buttons.of(
                Button.run("New stand-up", "standup new"),
                Button.run("All stand-ups", "standup list"),
                Button.run("Last summary", "standup show"),
                Button.run("Pairs", "standup pairs"),
                Button.run("Meetings", "standup meeting")));
        parts.add(quiet(pause.isPresent()));
        return new Reply.OnlyYou(new Card("Your stand-ups", parts));
    }

    private List<Part> alsoOwed(OrganizationId organization, PersonId person) {
        return others.stream()
                .flatMap(other -> other.owedBy(organization, person).stream())
                .limit(ALSO)
                .toList();
    }

    /** What a person can do to be left alone. */
    private static Part quiet(boolean isPaused) {
        var pause = Button.run(isPaused ? "Change my pause" : "Pause my stand-ups", "standup pause");
        var hours = Button.run("My working hours", "hours");
        return isPaused
                ? Part.Buttons.of(pause, Button.run("End my pause", "standup resume"), hours)
                : Part.Buttons.of(pause, hours);
    }

    private Optional<LocalDate> pause(OrganizationId organization, PersonId person) {
        var zone = directory.zoneOf(organization, person);
        var today = clock.instant().atZone(zone).toLocalDate();
        return pauses.of(organization, person)
                .map(found -> found.value().last())
                .filter(last -> !last.isBefore(today));
    }

    private Optional<LocalDate> absence(OrganizationId organization, PersonId id) {
        return directory.person(organization, id).flatMap(person -> {
            var today = clock.instant().atZone(person.zone()).toLocalDate();
            return person.absences().on(today).map(Absence::last);
        });
    }

    private static List<Part> rows(Owed.Part mine) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(Text.of("")
                .and(new Text.Strong(mine.standup().name()))
                .and("\n")
                .and(state(mine))));
        if (mine.round() != null && mine.answer() == null) {
            parts.add(AskCards.buttons(mine.round()));
        } else if (mine.round() != null) {
            parts.add(Part.Buttons.of(Button.press(
                            "Change my answers",
                            StandupActions.ANSWER,
                            mine.round().id().toString())
                    .opening()));
        }
        return parts;
    }

    private static Text state(Owed.Part mine) {
        if (mine.round() != null && mine.answer() == null) {
            return Text.of("Waits for your answers until ")
                    .and(mine.round().closes())
                    .and(".");
        }
        var said =
                mine.answer() == null ? "" : mine.answer().isGiven() ? "You have answered. " : "You skip this round. ";
        if (mine.standup().paused()) {
            return Text.of(said + "Paused for everybody.");
        }
        return switch (mine.coming()) {
            case Coming.At(var moment) -> Text.of(said + "Next: ").and(moment).and(".");
            case Coming.NoMore() -> Text.of(said + "No more rounds.");
            case Coming.WithoutYou(var why) -> Text.of(said + why);
        };
    }

    @Override
    public List<Part> partsFor(OrganizationId organization, PersonId person) {
        var waiting = owed.of(organization, person).stream()
                .filter(Owed.Part::isOwed)
                .limit(ON_PAGE)
                .toList();
        var parts = new ArrayList<Part>();
        if (!waiting.isEmpty()) {
            parts.add(new Part.Heading("Stand-ups"));
            waiting.forEach(part -> parts.addAll(rows(part)));
        }
        parts.addAll(alsoOwed(organization, person));
        return parts;
    }
}
