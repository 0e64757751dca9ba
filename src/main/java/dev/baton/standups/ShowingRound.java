package dev.baton.standups;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /standup show}: a round with all that was said, a few people at a time. */
final class ShowingRound implements CommandHandler {

    private static final int EACH = 8;
    private static final int BLOCKERS = 8;

    private final Rounds rounds;
    private final RoundCards cards;
    private final Owed owed;
    private final Keepers keepers;
    private final Directory directory;

    ShowingRound(Rounds rounds, RoundCards cards, Owed owed, Keepers keepers, Directory directory) {
        this.rounds = rounds;
        this.cards = cards;
        this.owed = owed;
        this.keepers = keepers;
        this.directory = directory;
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
        var round = named.isPresent() ? found : latest(command);
        if (round.isEmpty()) {
            return Reply.onlyYou("There is no such round. /standup shows your stand-ups.");
        }
        if (!mayRead(command, round.get())) {
            return Reply.onlyYou("Only those who take part can read this round, and people of its pod.");
        }
        return round.get().isOpen()
                ? Reply.onlyYou(Text.of("The summary of “" + round.get().name() + "” comes ")
                        .and(round.get().closes())
                        .and("."))
                : new Reply.OnlyYou(card(cards.report(command.organization(), round.get()), page(command)));
    }

    private static int page(Command command) {
        return command.arguments().stream()
                .filter(each -> each.matches("[1-9][0-9]{0,2}"))
                .findFirst()
                .map(Integer::valueOf)
                .orElse(1);
    }

    /** Of the stand-ups that the person takes part in, the last round that is over. */
    private Optional<Round> latest(Command command) {
        return owed.of(command.organization(), command.person()).stream()
                .flatMap(part ->
                        rounds.latest(command.organization(), part.standup().id(), 2).stream())
                .filter(round -> !round.isOpen())
                .max(Comparator.comparing(Round::opened));
    }

    private boolean mayRead(Command command, Round round) {
        return round.asked(command.person()).isPresent()
                || directory
                        .pod(command.organization(), round.pod())
                        .filter(pod -> keepers.mayChange(command, pod))
                        .isPresent();
    }

    private static Card card(Report report, int number) {
        var given = Summary.sides().stream()
                .flatMap(side -> report.given(side.orElse(null)).stream())
                .toList();
        var pages = Math.max(1, (given.size() + EACH - 1) / EACH);
        var page = Math.min(number, pages);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(Summary.title(report.round())));
        parts.add(new Part.Note(
                Text.of(Summary.participation(report) + (pages > 1 ? ". Page " + page + " of " + pages : "") + ".")));
        if (page == 1) {
            parts.addAll(blockers(report));
        }
        given.stream()
                .skip((page - 1L) * EACH)
                .limit(EACH)
                .flatMap(answer -> Stream.of(new Part.Paragraph(Summary.answer(report, answer, AnswerForm.LONGEST))))
                .forEach(parts::add);
        if (page < pages) {
            parts.add(Part.Buttons.of(
                    Button.run("More", "standup show " + report.round().id() + " " + (page + 1))));
        }
        return new Card(Summary.title(report.round()), parts);
    }

    private static List<Part> blockers(Report report) {
        var parts = new ArrayList<Part>();
        for (var blocker : report.blockers().stream().limit(BLOCKERS).toList()) {
            parts.add(new Part.Paragraph(
                    Text.of("Blocker of ").and(Summary.blocker(report, blocker, AnswerForm.LONGEST))));
            if (blocker.isOpen()) {
                parts.add(Summary.buttons(report.round(), blocker));
            }
        }
        return parts;
    }
}
