package dev.baton.briefs;

import dev.baton.briefs.Debrief.Result;
import dev.baton.briefs.Lesson.Again;
import dev.baton.briefs.Lesson.Words;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.people.Side;
import dev.baton.pods.CampaignFigures.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a debrief reads. */
final class DebriefWords {

    /** What a card shows of what one says, and of how many on each side; all of it is one press away. */
    private static final int SHOWN = 250;

    private static final int LINES = 3;

    /** Numbers beside the goal. */
    static List<Fact> facts(Brief brief, Result result, Collection<Lesson> lessons) {
        var facts = new ArrayList<Fact>();
        var goal = brief.current().aim().goal();
        if (goal != null) {
            facts.add(Fact.of("Goal", goal.words()));
            facts.add(Fact.of("Reached", reached(goal, result.leads())));
        }
        var leads = result.leads();
        facts.add(Fact.of("Leads", leads(leads)));
        facts.add(Fact.of("Use", result.use().words()));
        if (!said(lessons).isEmpty()) {
            facts.add(Fact.of("Again?", again(lessons)));
        }
        return facts;
    }

    /** Such as {@code 12 offered, 5 accepted, 2 won, 1 lost, 3 returned}. */
    static String leads(Figures leads) {
        return leads.offered() + " offered, " + leads.accepted() + " accepted, " + leads.won() + " won, " + leads.lost()
                + " lost, " + leads.returned() + " returned";
    }

    /** Such as {@code 12 of 40 (30 %)}. */
    static String reached(Goal goal, Figures leads) {
        var number = switch (goal.measure()) {
            case OFFERED -> leads.offered();
            case ACCEPTED -> leads.accepted();
            case WON -> leads.won();
        };
        return number + " of " + goal.number() + " (" + Math.round(100.0 * number / goal.number()) + " %)";
    }

    private static String again(Collection<Lesson> lessons) {
        return Arrays.stream(Again.values())
                .map(each -> each.label().toLowerCase(Locale.ROOT) + " "
                        + said(lessons).stream()
                                .filter(lesson -> words(lesson).again() == each)
                                .count())
                .collect(Collectors.joining("; "));
    }

    static List<Lesson> said(Collection<Lesson> lessons) {
        return lessons.stream().filter(lesson -> lesson.words() != null).toList();
    }

    private static Words words(Lesson lesson) {
        return Objects.requireNonNull(lesson.words());
    }

    /** What both sides say, cut. */
    static List<Part> excerpts(Collection<Lesson> lessons, Function<PersonId, String> names) {
        if (said(lessons).isEmpty()) {
            return List.of(new Part.Paragraph(Text.of("Nobody has said anything.")));
        }
        return Stream.of(
                        excerpt("What worked", lessons, Words::worked, names),
                        excerpt("What didn't", lessons, Words::didnt, names))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Part> excerpt(
            String title, Collection<Lesson> lessons, Function<Words, String> what, Function<PersonId, String> names) {
        var all = said(lessons).stream()
                .filter(lesson -> !what.apply(words(lesson)).isBlank())
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        var shown = Stream.of(true, false)
                .flatMap(sells ->
                        all.stream().filter(lesson -> sells(lesson) == sells).limit(LINES))
                .toList();
        var text = Text.of("").and(new Text.Strong(title));
        for (var lesson : shown) {
            text = text.and("\n" + who(lesson, names)).and(": " + Excerpt.of(what.apply(words(lesson)), SHOWN));
        }
        var more = all.size() - shown.size();
        return List.of(new Part.Paragraph(more == 0 ? text : text.and("\nand " + more + " more")));
    }

    private static boolean sells(Lesson lesson) {
        var side = words(lesson).side();
        return side != null && side.sells();
    }

    /** Such as {@code Ann, sales}, which notifies nobody, or {@code Somebody in sales} for who wishes so. */
    static String who(Lesson lesson, Function<PersonId, String> names) {
        var side = words(lesson).side();
        return words(lesson).named()
                ? names.apply(lesson.person()) + (side == null ? "" : ", " + name(side))
                : side == null ? "Somebody" : "Somebody " + (side == Side.BOTH ? "on " : "in ") + name(side);
    }

    private static String name(Side side) {
        return dev.baton.pods.Words.side(side);
    }

    /** All that somebody says. */
    static List<Part> all(Lesson lesson, Function<PersonId, String> names) {
        var words = words(lesson);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(Text.of(who(lesson, names) + ". Again? ")
                .and(new Text.Strong(words.again().label()))));
        text("What worked", words.worked(), parts);
        text("What didn't", words.didnt(), parts);
        return parts;
    }

    private static void text(String title, String words, List<Part> parts) {
        if (!words.isBlank()) {
            parts.add(new Part.Paragraph(Text.of("").and(new Text.Strong(title)).and("\n" + words)));
        }
    }

    private DebriefWords() {}
}
