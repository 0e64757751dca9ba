package dev.baton.standups.meetings;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.people.AgendaSource.Topic;
import dev.baton.people.Side;
import dev.baton.pods.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a date of a meeting reads: before it what is prepared, afterwards what came of it. */
final class SittingCard {

    private static final int NAMES = 15;
    private static final int TOPICS = 6;
    private static final int ACTIONS = 8;
    private static final int POINT = 250;
    private static final int NOTES = 1_200;

    static Card card(SittingView view) {
        return switch (view.sitting().state()) {
            case PLANNED -> planned(view);
            case LEFT_OUT, CALLED_OFF -> leftOut(view);
            case ENDED -> ended(view.sitting());
            case OVER -> over(view);
        };
    }

    static String title(Sitting sitting) {
        return sitting.name() + ", " + Words.day(sitting.id().day());
    }

    private static Card planned(SittingView view) {
        var sitting = view.sitting();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title(sitting)));
        parts.add(new Part.Facts(facts(sitting)));
        parts.addAll(agenda(view.agenda()));
        parts.addAll(rsvps(view));
        if (sitting.minutes().by() != null) {
            parts.addAll(minutes(view, NOTES));
        }
        var id = sitting.id().toString();
        parts.add(Part.Buttons.of(
                Button.primary("Coming", MeetingActions.COMING, id),
                Button.press("Maybe", MeetingActions.MAYBE, id),
                Button.press("Can't come", MeetingActions.CANT, id)));
        var prepare = new ArrayList<Button>();
        prepare.add(Button.press("Add to the agenda", MeetingActions.POINT, id).opening());
        view.calendar().ifPresent(address -> {
            prepare.add(new Button.Visit("Add to calendar", address));
            prepare.add(Button.run("All my dates", "calendar"));
        });
        parts.add(new Part.Buttons(prepare, Set.of()));
        hosts(sitting).ifPresent(parts::add);
        return new Card(title(sitting), parts);
    }

    private static Card leftOut(SittingView view) {
        var sitting = view.sitting();
        return new Card(
                title(sitting) + " doesn't take place",
                List.of(
                        new Part.Heading(title(sitting)),
                        new Part.Paragraph(Text.of("It doesn't take place this time.")),
                        Part.Buttons.of(Button.press(
                                "Hold it after all",
                                MeetingActions.HOLD,
                                sitting.id().toString()))));
    }

    private static Card ended(Sitting sitting) {
        return new Card(
                title(sitting) + " doesn't take place",
                List.of(
                        new Part.Heading(title(sitting)),
                        new Part.Paragraph(Text.of("It doesn't take place: the meeting has ended."))));
    }

    private static Card over(SittingView view) {
        var sitting = view.sitting();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title(sitting)));
        parts.add(new Part.Facts(facts(sitting)));
        parts.addAll(agenda(view.agenda()));
        parts.addAll(rsvps(view));
        parts.addAll(minutes(view, NOTES));
        parts.add(Part.Buttons.of(Button.run("Show all", "standup meeting " + sitting.id())));
        hosts(sitting).ifPresent(parts::add);
        return new Card(title(sitting) + ": what came of it", parts);
    }

    /** Notes and what is to be done, or that there are none. */
    static List<Part> minutes(SittingView view, int characters) {
        var parts = new ArrayList<>(notes(view, characters));
        parts.addAll(actions(view, view.actions()));
        return parts;
    }

    static List<Part> notes(SittingView view, int characters) {
        var sitting = view.sitting();
        var parts = new ArrayList<Part>();
        if (sitting.minutes().by() == null) {
            parts.add(new Part.Note(Text.of("No notes yet.")));
        } else if (!sitting.minutes().notes().isEmpty()) {
            var writers = sitting.minutes().writers().stream().map(view::nameOf).toList();
            parts.add(new Part.Paragraph(Text.of("")
                    .and(new Text.Strong("Notes by " + Words.list(writers)))
                    .and("\n" + Excerpt.of(sitting.minutes().notes(), characters))));
        }
        return parts;
    }

    /** Some of what is to be done, a line each; nothing if there are none. */
    static List<Part> actions(SittingView view, List<ActionItem> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        var text = Text.of("").and(new Text.Strong("Action items"));
        for (var item : items.stream().limit(ACTIONS).toList()) {
            text = text.and("\n• " + line(view, item));
        }
        return List.of(new Part.Paragraph(more(text, items.size() - ACTIONS)));
    }

    static String line(SittingView view, ActionItem item) {
        var by = item.doneBy();
        var done = by == null || by.equals(item.owner()) ? "done" : "done, says " + view.nameOf(by);
        var state = item.isOpen() ? "until " + Words.shortDay(item.due()) : done;
        return view.nameOf(item.owner()) + ": " + Excerpt.of(item.what(), POINT) + ", " + state;
    }

    private static Optional<Part> hosts(Sitting sitting) {
        var hosts = sitting.duties().hosts();
        var id = sitting.id().toString();
        var buttons = new ArrayList<Button>();
        buttons.add(Button.press("Take notes", MeetingActions.NOTES, id).opening());
        if (sitting.state() == Sitting.State.PLANNED) {
            buttons.add(Button.press("Swap with next", MeetingActions.SWAP, id));
        }
        return hosts.isEmpty() ? Optional.empty() : Optional.of(new Part.Buttons(buttons, hosts));
    }

    private static List<Fact> facts(Sitting sitting) {
        var facts = new ArrayList<Fact>();
        facts.add(when(sitting));
        facts.addAll(where(sitting.manner()));
        who("Facilitates", sitting.duties().facilitator()).ifPresent(facts::add);
        who("Takes notes", sitting.duties().noteTaker()).ifPresent(facts::add);
        who("Guest", sitting.duties().guest()).ifPresent(facts::add);
        return facts;
    }

    private static Optional<Fact> who(String label, @Nullable PersonId person) {
        return Optional.ofNullable(person).map(each -> new Fact(label, Text.of(each)));
    }

    static Fact when(Sitting sitting) {
        var length = sitting.manner().length().toMinutes();
        return new Fact("When", Text.of("").and(sitting.slot().start()).and(", " + length + " minutes"));
    }

    static List<Fact> where(Manner manner) {
        var text = Text.of(manner.place());
        if (manner.link() != null) {
            text = text.and(manner.place().isEmpty() ? "" : ", ").and(new Text.Link("join", manner.link()));
        }
        return manner.place().isEmpty() && manner.link() == null ? List.of() : List.of(new Fact("Where", text));
    }

    static List<Part> agenda(List<Topic> topics) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(Text.of("")
                .and(new Text.Strong("Agenda"))
                .and(topics.isEmpty() ? "\nNothing yet. What is on your mind?" : "")));
        parts.addAll(topics(topics));
        return parts;
    }

    /** The same where a heading says already that it is an agenda. */
    static List<Part> topics(List<Topic> topics) {
        return topics.stream().limit(TOPICS).map(SittingCard::topic).toList();
    }

    private static Part topic(Topic topic) {
        var text = Text.of(topic.title());
        for (var point : topic.points()) {
            text = text.and("\n• " + Excerpt.of(point, POINT));
        }
        return new Part.Paragraph(more(text, topic.more()));
    }

    private static Text more(Text text, int more) {
        return more > 0 ? text.and("\nand " + more + " more") : text;
    }

    /** Who comes, by side. */
    private static List<Part> rsvps(SittingView view) {
        return Arrays.stream(Rsvp.Answer.values())
                .filter(answer -> view.answers(answer).findAny().isPresent())
                .<Part>map(answer -> new Part.Paragraph(
                        Text.of("").and(new Text.Strong(answer.words())).and(": " + bySide(view, answer))))
                .toList();
    }

    private static String bySide(SittingView view, Rsvp.Answer answer) {
        return String.join(
                "; ",
                Stream.concat(Arrays.stream(Side.values()).map(Optional::of), Stream.of(Optional.<Side>empty()))
                        .flatMap(side -> named(view, answer, side.orElse(null)).stream())
                        .toList());
    }

    private static Optional<String> named(SittingView view, Rsvp.Answer answer, @Nullable Side side) {
        var names = view.saying(answer, side);
        return names.isEmpty() ? Optional.empty() : Optional.of(Words.side(side) + " " + Words.list(names, NAMES));
    }

    private SittingCard() {}
}
