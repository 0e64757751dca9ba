package dev.baton.briefs;

import dev.baton.briefs.BriefForm.Place;
import dev.baton.briefs.Content.Section;
import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.pods.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What those who make a brief see of it: where it is, what is missing, and what they can do. */
final class Workbench {

    private final Finding finding;
    private final Rights rights;
    private final BenchNotes notes;
    private final InstantSource clock;

    Workbench(Finding finding, Rights rights, BenchNotes notes, InstantSource clock) {
        this.finding = finding;
        this.rights = rights;
        this.notes = notes;
        this.clock = clock;
    }

    Reply show(Action action) {
        return finding.saved(action, action.argument(), found -> show(action, found.value(), ""));
    }

    /** @param news what to say first; may be empty */
    Reply show(Interaction by, Brief brief, String news) {
        var agrees = brief.stage() == Stage.ASKED && rights.mayAgree(by, brief);
        return new Reply.OnlyYou(
                card(brief, news, notes.of(by.organization(), brief), rights.mayEdit(by, brief), agrees));
    }

    private Card card(Brief brief, String news, List<Part> notes, boolean edits, boolean agrees) {
        var parts = new ArrayList<Part>();
        if (!news.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of(news)));
        }
        parts.add(new Part.Heading(brief.draftTitle()));
        parts.add(new Part.Paragraph(status(brief, clock.instant())));
        parts.addAll(notes);
        parts.add(new Part.Facts(Arrays.stream(Section.values())
                .map(section -> Part.Fact.of(section.label(), summary(brief.content(), section)))
                .toList()));
        if (edits && brief.stage() != Stage.WITHDRAWN) {
            parts.add(new Part.Buttons(
                    Arrays.stream(Section.values())
                            .map(section -> (Button) Button.press(
                                            section.label(),
                                            BriefActions.SECTION,
                                            Place.of(brief, section).write())
                                    .opening())
                            .toList(),
                    Set.of()));
        }
        parts.addAll(next(brief, edits, agrees));
        RunningButtons.onWorkbench(brief, edits).ifPresent(parts::add);
        parts.add(new Part.Note(
                Text.of("#" + brief.id().code() + " · written by ").and(brief.author())));
        var stage = BriefCards.stage(brief, brief.current(), clock.instant());
        return new Card("Brief: " + brief.draftTitle() + ", " + stage, parts);
    }

    /** Where it is, and what is to be done; for those who make it. */
    static Text status(Brief brief, Instant now) {
        var text = where(brief, now);
        var missing = brief.content().missing();
        if (!missing.isEmpty()) {
            return text.and("\nMissing: " + Words.list(missing) + ".");
        }
        if (brief.hasUnpublishedChanges()) {
            return text.and("\nWhat was saved last isn't published yet.");
        }
        var wanting = brief.content().wanting();
        return wanting.isEmpty() || brief.stage().isOut()
                ? text
                : text.and("\nComplete. Sales would also like " + Words.list(wanting) + ".");
    }

    /** Where it is on its way. */
    static Text where(Brief brief, Instant now) {
        return switch (brief.stage()) {
            case DRAFT -> strong("Draft");
            case ASKED ->
                with(
                        strong("Waits for sales to agree"),
                        ": ",
                        brief.content().aim().partner());
            case AGREED -> with(strong("Agreed"), " by ", brief.agreement().by());
            case SCHEDULED ->
                brief.appointment() == null
                        ? strong("To be published")
                        : strong("To be published")
                                .and(" ")
                                .and(brief.appointment().at());
            case PUBLISHED, OVER, WITHDRAWN -> strong(capital(BriefCards.stage(brief, brief.current(), now)));
        };
    }

    private static Text strong(String words) {
        return Text.of("").and(new Text.Strong(words));
    }

    private static Text with(Text text, String before, @Nullable PersonId person) {
        return person == null ? text : text.and(before).and(person);
    }

    private static String summary(Content content, Section section) {
        return switch (section) {
            case AIM -> aim(content);
            case DATES -> dates(content.dates());
            case PITCH -> pitch(content.pitch());
            case EVIDENCE ->
                count(content.evidence().proofs(), "proof") + ", "
                        + count(content.evidence().assets(), "asset");
        };
    }

    private static String aim(Content content) {
        var goal = content.aim().goal();
        return (goal == null ? "No goal yet" : goal.words()) + ", "
                + content.aim().kind().label() + ", for "
                + (content.aim().isEverywhere()
                        ? "all pods"
                        : content.aim().pods().size() + (content.aim().pods().size() == 1 ? " pod" : " pods"));
    }

    private static String dates(Content.Dates dates) {
        var days = BriefCards.days(dates);
        return days.isEmpty() ? "No dates yet" : days;
    }

    private static String pitch(Content.Pitch pitch) {
        var filled = List.of(pitch.audience(), pitch.offer(), pitch.messages(), pitch.talkTrack()).stream()
                .filter(text -> !text.isBlank())
                .count();
        return filled + " of 4 texts, " + count(pitch.objections(), "objection");
    }

    private static String count(List<?> things, String thing) {
        return things.size() + " " + thing + (things.size() == 1 ? "" : "s");
    }

    /** What comes next, and what is seldom wanted; in rows. */
    private static List<Part> next(Brief brief, boolean edits, boolean agrees) {
        var next = new ArrayList<Button>();
        if (agrees) {
            next.add(BriefButtons.review(brief));
        }
        if (edits) {
            next.addAll(forward(brief));
        }
        next.add(BriefButtons.press("Preview", BriefActions.PREVIEW, brief).opening());
        return Stream.of(next, aside(brief, edits))
                .filter(row -> !row.isEmpty())
                .map(row -> (Part) new Part.Buttons(row, Set.of()))
                .toList();
    }

    /** What brings it on its way, or back; for those who may change it. */
    private static List<Button> forward(Brief brief) {
        return switch (brief.stage()) {
            case DRAFT -> List.of(BriefButtons.primary("Ask sales to agree", BriefActions.ASK, brief));
            case ASKED -> List.of(BriefButtons.press("Take back", BriefActions.TAKE_BACK, brief));
            case AGREED, SCHEDULED -> BriefButtons.publishing(brief);
            case PUBLISHED, OVER, WITHDRAWN -> List.of();
        };
    }

    private static List<Button> aside(Brief brief, boolean edits) {
        var aside = new ArrayList<Button>();
        if (!brief.stage().isOut()) {
            aside.add(BriefButtons.comment(brief, "Comment"));
        }
        if (edits) {
            aside.add(BriefButtons.press("Duplicate", BriefActions.DUPLICATE, brief));
        }
        if (edits && brief.canBeDiscarded()) {
            aside.add(
                    BriefButtons.danger("Discard", BriefActions.DISCARD, brief).opening());
        }
        return aside;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
