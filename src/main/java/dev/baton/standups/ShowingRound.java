package dev.baton.standups;

import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.pods.Keepers;
import dev.baton.pods.Page;
import java.util.ArrayList;
import java.util.List;

/** {@code /standup show}: a round with all that was said, a few people at a time. */
final class ShowingRound implements CommandHandler {

    /** What a page holds: fewer parts than a card takes, and less than a message may weigh in any script. */
    private static final int PARTS = 24;

    private static final int CHARACTERS = 20_000;

    private final Rounds rounds;
    private final RoundCards cards;
    private final Owed owed;
    private final Keepers keepers;

    ShowingRound(Rounds rounds, RoundCards cards, Owed owed, Keepers keepers) {
        this.rounds = rounds;
        this.cards = cards;
        this.owed = owed;
        this.keepers = keepers;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("standup show", "[PAGE]", "shows the last round with all answers");
    }

    @Override
    public Reply handle(Command command) {
        var named = command.arguments().stream()
                .flatMap(word -> RoundId.parse(word).stream())
                .findFirst();
        var found = named.flatMap(id -> rounds.find(command.organization(), id)).map(each -> each.value());
        var isMeant = !command.arguments().stream().allMatch(Page::isNumber);
        var round = isMeant ? found : owed.lastOver(command.organization(), command.person());
        if (round.isEmpty()) {
            return Reply.onlyYou("There is no such round. /standup shows your stand-ups.");
        }
        if (!mayRead(command, round.get())) {
            return Reply.onlyYou(
                    round.get().isTold()
                            ? "Only those who take part can read this round, and people of its pod."
                            : "Only those who were asked can read this round.");
        }
        return round.get().isOpen()
                ? Reply.onlyYou(Text.of("The summary of “" + round.get().name() + "” comes ")
                        .and(round.get().closes())
                        .and("."))
                : new Reply.OnlyYou(card(cards.report(command.organization(), round.get()), Page.wanted(command)));
    }

    private boolean mayRead(Command command, Round round) {
        return round.asked(command.person()).isPresent() || (round.isTold() && keepers.mayChange(command, round.pod()));
    }

    private static Card card(Report report, int number) {
        var all = new ArrayList<>(blockers(report));
        Summary.sides().stream()
                .flatMap(side -> report.given(side.orElse(null)).stream())
                .map(answer -> Summary.whole(report.round(), report.nameOf(answer.person()), answer))
                .forEach(all::add);
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

    private static List<List<Part>> blockers(Report report) {
        var all = new ArrayList<List<Part>>();
        for (var blocker : report.blockers()) {
            var words = new Part.Paragraph(
                    Text.of("Blocker of ").and(Summary.blocker(report, blocker, AnswerForm.LONGEST)));
            all.add(blocker.isOpen() ? List.of(words, Summary.buttons(report.round(), blocker)) : List.of(words));
        }
        return all;
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
