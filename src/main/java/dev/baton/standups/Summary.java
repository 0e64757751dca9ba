package dev.baton.standups;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.Text;
import dev.baton.people.Side;
import dev.baton.pods.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a round's summary reads: what blocks people first, then what each side said. */
final class Summary {

    /** Together they keep a card within the port's limits; all of it is shown in private. */
    private static final int BLOCKERS = 4;

    private static final int PEOPLE = 12;
    private static final int CHARACTERS = 400;
    private static final int NAMES = 15;

    /** All that one person said, so that it stands in one paragraph. */
    private static final int IN_ALL = 2_400;

    static Card card(Report report) {
        var round = report.round();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title(round)));
        parts.add(new Part.Facts(facts(report)));
        parts.addAll(blockers(report));
        var isCut = sides(report, parts);
        if (report.answers().isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("Nobody has answered this time.")));
        }
        silence(report).ifPresent(text -> parts.add(new Part.Note(text)));
        var more = isCut
                || report.blockers().size() > BLOCKERS
                || report.silent().size() > NAMES
                || report.skipped().size() > NAMES;
        var show = Button.run(more ? "Show all" : "Show", "standup show " + round.id());
        parts.add(
                report.isLast()
                        ? Part.Buttons.of(show)
                        : Part.Buttons.of(
                                show,
                                Button.press(
                                                "Add my answer",
                                                StandupActions.ANSWER,
                                                round.id().toString())
                                        .opening()));
        return new Card(title(round) + ": " + participation(report), parts);
    }

    static String title(Round round) {
        return round.name() + ", " + Words.day(round.id().day());
    }

    static String participation(Report report) {
        return report.given().size() + " of " + report.expected() + " answered";
    }

    private static List<Fact> facts(Report report) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Participation", participation(report)));
        var chair = report.round().chair();
        if (chair.now() != null) {
            facts.add(Fact.of("Facilitator", report.nameOf(chair.now())));
        }
        if (chair.next() != null && !report.isLast()) {
            facts.add(Fact.of("Next time", report.nameOf(chair.next())));
        }
        return facts;
    }

    private static List<Part> blockers(Report report) {
        var parts = new ArrayList<Part>();
        if (!report.blockers().isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("").and(new Text.Strong("Blockers"))));
        }
        for (var blocker : report.blockers().stream().limit(BLOCKERS).toList()) {
            parts.add(new Part.Paragraph(blocker(report, blocker, CHARACTERS)));
            if (blocker.isOpen()) {
                parts.add(buttons(report.round(), blocker));
            }
        }
        if (report.blockers().size() > BLOCKERS) {
            parts.add(new Part.Note(Text.of("and " + (report.blockers().size() - BLOCKERS) + " more")));
        }
        return parts;
    }

    /** The argument names the blocker, and the round whose card shows it. */
    static Part buttons(Round round, Blocker blocker) {
        var argument = blocker.id() + " " + round.id();
        return Part.Buttons.of(
                Button.primary("I can help", StandupActions.HELP, argument),
                Button.press("Resolved", StandupActions.RESOLVED, argument));
    }

    static Text blocker(Report report, Blocker blocker, int characters) {
        var text = Text.of("")
                .and(new Text.Strong(report.nameOf(blocker.person())))
                .and(": " + Excerpt.of(blocker.words(), characters));
        if (!blocker.round().equals(report.round().id())) {
            text = text.and("\nOpen since " + Words.shortDay(blocker.round().day()) + ".");
        }
        if (!blocker.helpers().isEmpty()) {
            var helpers = blocker.helpers().stream().map(report::nameOf).toList();
            text = text.and("\n" + Words.list(helpers, NAMES) + (helpers.size() == 1 ? " helps." : " help."));
        }
        return blocker.isOpen() ? text : text.and("\nResolved.");
    }

    /** Whether something was cut. */
    private static boolean sides(Report report, List<Part> parts) {
        var left = PEOPLE;
        var isCut = false;
        for (var side : sides()) {
            var given = report.given(side.orElse(null));
            var shown = given.stream().limit(left).toList();
            left -= shown.size();
            if (!given.isEmpty()) {
                parts.add(new Part.Paragraph(Text.of("").and(new Text.Strong(label(side.orElse(null))))));
            }
            for (var answer : shown) {
                parts.add(new Part.Paragraph(answer(report, answer)));
                isCut |= isLong(report.round(), answer);
            }
            if (given.size() > shown.size()) {
                parts.add(new Part.Note(Text.of("and " + (given.size() - shown.size()) + " more")));
                isCut = true;
            }
        }
        return isCut;
    }

    static List<Optional<Side>> sides() {
        return Stream.concat(Arrays.stream(Side.values()).map(Optional::of), Stream.of(Optional.<Side>empty()))
                .toList();
    }

    static String label(@Nullable Side side) {
        var words = Words.side(side);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static boolean isLong(Round round, Answer answer) {
        return lines(round, answer).stream().anyMatch(line -> line.length() > room(round, answer));
    }

    private static int room(Round round, Answer answer) {
        var questions = round.questions().size();
        return Math.min(CHARACTERS, IN_ALL / (answer.added() == null ? questions : 2 * questions));
    }

    /**
     * What somebody said, without what blocks him, which stands on its own. What was added later is below the summary,
     * if that is in a channel.
     */
    private static Text answer(Report report, Answer answer) {
        var text = Text.of("").and(new Text.Strong(report.nameOf(answer.person())));
        var shown = report.round().isTold() ? answer.withoutLater() : answer;
        for (var line : lines(report.round(), shown)) {
            text = text.and("\n" + Excerpt.of(line, room(report.round(), answer)));
        }
        return text;
    }

    /** Each question that was answered with its answer, but for what blocks the person. */
    private static List<String> lines(Round round, Answer answer) {
        var added = answer.added();
        return Stream.concat(
                        answer.said() instanceof Answer.Given given ? lines(round, given) : Stream.empty(),
                        added == null ? Stream.empty() : lines(round, added).map(line -> "Added later: " + line))
                .toList();
    }

    private static Stream<String> lines(Round round, Answer.Given given) {
        return IntStream.range(0, round.questions().size())
                .filter(at -> !(round.questions().get(at).kind() instanceof Question.Blocks))
                .filter(at -> !given.to(at).isEmpty())
                .mapToObj(at -> round.questions().get(at).words() + " " + given.to(at));
    }

    /** All that somebody said, a paragraph for each question. */
    static List<Part> whole(Round round, String name, Answer answer) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(Text.of("").and(new Text.Strong(name))));
        lines(round, answer).forEach(line -> parts.add(new Part.Paragraph(Text.of(line))));
        return parts;
    }

    private static Optional<Text> silence(Report report) {
        var silent = Words.list(report.silent(), NAMES);
        var skipped = Words.list(report.skipped(), NAMES);
        var text = (silent.isEmpty() ? "" : "No answer yet from " + silent + ". ")
                + (skipped.isEmpty() ? "" : "Skipped by " + skipped + ".");
        return text.isEmpty() ? Optional.empty() : Optional.of(Text.of(text.strip()));
    }

    private Summary() {}
}
