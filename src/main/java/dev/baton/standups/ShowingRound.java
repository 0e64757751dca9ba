package dev.baton.standups;

import com.google.common.collect.Lists;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Limits;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.pods.Page;
import dev.baton.pods.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /standup show}: a round with all that was said, a few people at a time. */
final class ShowingRound implements CommandHandler {

    /** What a page holds: fewer parts than a card takes, and less than a message may weigh in any script. */
    private static final int PARTS = 24;

    private static final int CHARACTERS = 20_000;

    private static final int NAMES = 30;
    private static final int REASONS = 5;

    private final Standups standups;
    private final Rounds rounds;
    private final RoundCards cards;
    private final Owed owed;
    private final ReadingRound reading;

    ShowingRound(Standups standups, Rounds rounds, RoundCards cards, Owed owed, ReadingRound reading) {
        this.standups = standups;
        this.rounds = rounds;
        this.cards = cards;
        this.owed = owed;
        this.reading = reading;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("standup show", "[NAME]", "shows the last round with all answers");
    }

    @Override
    public Reply handle(Command command) {
        return command.arguments().stream()
                .flatMap(word -> RoundId.parse(word).stream())
                .findFirst()
                .map(id -> rounds.find(command.organization(), id)
                        .map(found -> show(command, found.value()))
                        .orElseGet(() -> Reply.onlyYou("There is no such round. /standup shows your stand-ups.")))
                .orElseGet(() -> latest(command));
    }

    /**
     * The last round that is over, else the one that is open, of the stand-ups that the person takes part in or names.
     */
    private Reply latest(Command command) {
        var name = command.arguments().stream()
                .filter(word -> !Page.isNumber(word))
                .collect(Collectors.joining(" "));
        var meant = name.isEmpty() ? owed.standupsOf(command.organization(), command.person()) : named(command, name);
        if (meant.isEmpty()) {
            return Reply.onlyYou(
                    name.isEmpty()
                            ? "You take part in no stand-up yet. /standup list shows the ones there are."
                            : "No stand-up is called “" + Excerpt.of(name, Limits.LABEL)
                                    + "”. /standup list shows the ones there are.");
        }
        var ids = meant.stream().map(Standup::id).toList();
        return rounds.latest(command.organization(), ids, 2).values().stream()
                .flatMap(List::stream)
                .max(Comparator.comparing((Round round) -> !round.isOpen()).thenComparing(Round::opened))
                .map(round -> show(command, round))
                .orElseGet(() -> Reply.onlyYou(
                        (meant.size() == 1 ? "“" + meant.getFirst().name() + "” has" : "Your stand-ups have")
                                + " had no round yet. /standup shows when you are asked."));
    }

    private List<Standup> named(Command command, String name) {
        return standups.every(command.organization()).stream()
                .filter(standup -> Choosing.isNamed(standup, name))
                .toList();
    }

    private Reply show(Command command, Round round) {
        if (!reading.mayRead(command, round)) {
            return Reply.onlyYou(
                    round.isTold()
                            ? "Only those who take part can read this round, and people of its pod."
                            : "Only those who were asked can read this round.");
        }
        return round.isOpen()
                ? Reply.onlyYou(Text.of("The summary of “" + round.name() + "” comes ")
                        .and(round.closes())
                        .and("."))
                : new Reply.OnlyYou(card(cards.report(command.organization(), round), Page.wanted(command)));
    }

    private static Card card(Report report, int number) {
        var all = new ArrayList<>(blockers(report));
        Summary.sides().stream()
                .flatMap(side -> report.given(side.orElse(null)).stream())
                .map(answer -> said(report, answer))
                .forEach(all::add);
        all.addAll(silence(report));
        var page = Page.of(pages(all), 1, number);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(Summary.title(report.round())));
        var where = page.last() > 1 ? ". Page " + page.number() + " of " + page.last() : "";
        parts.add(new Part.Note(Text.of(Summary.participation(report) + where + ".")));
        page.shown().forEach(parts::addAll);
        if (page.hasMore()) {
            parts.add(Part.Buttons.of(page.more("standup show " + report.round().id())));
        }
        return new Card(Summary.title(report.round()), parts);
    }

    private static List<Part> said(Report report, Answer answer) {
        var parts = Summary.whole(report.round(), report.nameOf(answer.person()), answer);
        AnswersAsFeedback.buttonFor(report.round(), answer).ifPresent(button -> parts.add(Part.Buttons.of(button)));
        return parts;
    }

    private static List<List<Part>> blockers(Report report) {
        var all = new ArrayList<List<Part>>();
        for (var blocker : report.blockers()) {
            var words = new Part.Paragraph(
                    Text.of("Blocker of ").and(Summary.blocker(report, blocker, AnswerForm.LONGEST)));
            all.add(blocker.isOpen() ? List.of(words, Summary.buttons(report.round(), blocker)) : List.of(words));
        }
        return all;
    }

    /** Everybody who has not answered, and why, as far as that was said; as many at once as a paragraph takes. */
    private static List<List<Part>> silence(Report report) {
        var silent = Lists.partition(report.silent(), NAMES).stream()
                .map(names -> "No answer yet from " + Words.list(names) + ".");
        var skipped = Lists.partition(report.skipped(), REASONS).stream()
                .map(names -> "Skipped by " + Words.list(names) + ".");
        return Stream.concat(silent, skipped)
                .map(words -> List.<Part>of(new Part.Paragraph(Text.of(words))))
                .toList();
    }

    /** What belongs together stays together. There is one page at least. */
    private static List<List<Part>> pages(List<List<Part>> groups) {
        var pages = new ArrayList<List<Part>>();
        pages.add(new ArrayList<>());
        var characters = 0;
        for (var group : groups) {
            var length = group.stream().mapToInt(ShowingRound::length).sum();
            var page = pages.getLast();
            if (!page.isEmpty() && (page.size() + group.size() > PARTS || characters + length > CHARACTERS)) {
                page = new ArrayList<>();
                pages.add(page);
                characters = 0;
            }
            page.addAll(group);
            characters += length;
        }
        return pages;
    }

    private static int length(Part part) {
        return part instanceof Part.Paragraph(var text) ? text.plain().length() : 0;
    }
}
