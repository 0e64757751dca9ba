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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What those who make a brief see of it: where it is, what is missing, and what they can do. */
final class Workbench {

    private final Finding finding;
    private final Rights rights;

    Workbench(Finding finding, Rights rights) {
        this.finding = finding;
        this.rights = rights;
    }

    Reply show(Action action) {
        return finding.of(action, action.argument(), found -> show(action, found.value(), ""));
    }

    /** @param news what to say first; may be empty */
    Reply show(Interaction by, Brief brief, String news) {
        return new Reply.OnlyYou(card(brief, news, rights.mayEdit(by, brief), rights.mayAgree(by, brief)));
    }

    /** Why it can't be agreed to as it is; empty if it can. */
    Optional<Reply> objection(Interaction by, Brief brief) {
        return rights.misplaced(by.organization(), brief).map(Reply::onlyYou);
    }

    private static Card card(Brief brief, String news, boolean edits, boolean agrees) {
        var parts = new ArrayList<Part>();
        if (!news.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of(news)));
        }
        parts.add(new Part.Heading(brief.title()));
        parts.add(new Part.Paragraph(status(brief)));
        parts.add(new Part.Facts(Arrays.stream(Section.values())
                .map(section -> Part.Fact.of(section.label(), summary(brief.content(), section)))
                .toList()));
        if (edits && brief.stage() != Stage.WITHDRAWN) {
            parts.add(new Part.Buttons(
                    Arrays.stream(Section.values())
                            .map(section -> (Button) Button.press(
                                            section.label(),
                                            BriefActions.SECTION,
                                            new Place(brief.id().value(), section, brief.saved(section)).write())
                                    .opening())
                            .toList(),
                    Set.of()));
        }
        parts.add(new Part.Buttons(next(brief, edits, agrees), Set.of()));
        parts.add(new Part.Note(
                Text.of("#" + brief.id().code() + " · written by ").and(brief.author())));
        return new Card("Brief: " + brief.title() + ", " + brief.stage().label(), parts);
    }

    static Text status(Brief brief) {
        var text = stage(brief);
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

    private static Text stage(Brief brief) {
        var label = Text.of("").and(new Text.Strong(capital(brief.stage().label())));
        return switch (brief.stage()) {
            case ASKED ->
                label.and(named(": ", brief.content().aim().partner())).and(since(brief));
            case AGREED -> label.and(named(". Agreed by ", brief.agreement().by()));
            case SCHEDULED -> brief.publishAt() == null ? label : label.and(" ").and(brief.publishAt());
            case DRAFT, PUBLISHED, OVER, WITHDRAWN -> label;
        };
    }

    private static Text named(String before, @Nullable PersonId person) {
        return person == null ? Text.of("") : Text.of(before).and(person);
    }

    private static Text since(Brief brief) {
        var asked = brief.agreement().asked();
        return asked == null ? Text.of("") : Text.of(", asked ").and(asked);
    }

    private static String summary(Content content, Section section) {
        return switch (section) {
            case AIM -> aim(content);
            case DATES -> dates(content.dates());
            case PITCH -> pitch(content.pitch());
            case EVIDENCE ->
                content.evidence().proofs().size() + " proofs, "
                        + content.evidence().assets().size() + " assets";
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
        return filled + " of 4 texts, " + pitch.objections().size() + " objections";
    }

    private static List<Button> next(Brief brief, boolean edits, boolean agrees) {
        var id = brief.id().value();
        var buttons = new ArrayList<Button>();
        buttons.add(Button.press("Preview", BriefActions.PREVIEW, id).opening());
        if (agrees && brief.stage() == Stage.ASKED) {
            buttons.add(Button.primary("Agree", BriefActions.AGREE, id));
        }
        if (edits && brief.stage() == Stage.DRAFT) {
            buttons.add(Button.primary("Ask sales to agree", BriefActions.ASK, id));
        }
        if (edits && brief.stage() == Stage.AGREED) {
            buttons.add(Button.primary("Publish", BriefActions.PUBLISH, id));
        }
        return buttons;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
