package dev.baton.briefs;

import dev.baton.briefs.Passage.Kind;
import dev.baton.briefs.SearchingBriefs.Found;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.pods.Page;
import dev.baton.pods.Sought;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code /brief find pricing}: briefs, proof and assets that have those words, whatever their endings. */
final class FindingBriefs implements CommandHandler {

    static final String LINE = "brief find";

    private static final String WORDS = "words";

    private static final Reply READING = Reply.onlyYou(
            "Baton has much to read before it can search here. Please search once more in a few seconds.");

    private static final int TITLE = 120;

    private final SearchingBriefs searching;
    private final InstantSource clock;

    FindingBriefs(SearchingBriefs searching, InstantSource clock) {
        this.searching = searching;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside(LINE, "WORDS [page NUMBER]", "finds briefs, proof and assets by their words");
    }

    @Override
    public Reply handle(Command command) {
        var sought = Sought.of(command.arguments());
        return sought.words().isBlank() ? new Reply.Ask(form()) : find(command, sought);
    }

    private static Form form() {
        var caption = Caption.required("What do you look for?").hint("Such as pricing, or the name of a campaign");
        return new Form(BriefActions.FIND, "", "Find in briefs", "Find", List.of(BriefForm.line(WORDS, caption, "")));
    }

    Reply take(Submission submission) {
        return find(submission, new Sought(submission.value(WORDS), 1));
    }

    Reply find(Interaction by, Sought sought) {
        return searching
                .find(by, sought.words(), sought.page())
                .map(found -> listed(sought, found, clock.instant()))
                .orElse(READING);
    }

    private static Reply listed(Sought sought, Found found, Instant now) {
        if (found.drafts().isEmpty() && found.page().total() == 0) {
            return nothing(sought);
        }
        var title = found.near()
                ? "Nothing has " + sought.quoted() + ", but this is near"
                : "Found with " + sought.quoted();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        found.drafts().forEach(draft -> show(draft, now, parts));
        found.page().shown().forEach(passage -> show(passage, now, parts));
        if (sought.hasPages()) {
            parts.addAll(below(found.page(), sought));
        }
        return new Reply.OnlyYou(new Card(title, parts));
    }

    private static List<Part> below(Page<Passage> page, Sought sought) {
        return page.total() <= SearchingBriefs.SHOWN
                ? List.of()
                : page.below(SearchingBriefs.SHOWN, sought.line(LINE), "/brief find");
    }

    private static Reply nothing(Sought sought) {
        return new Reply.OnlyYou(Card.of(Text.of("Nothing has " + sought.quoted()
                                + ": no brief, no proof and no asset. Try fewer words. ")
                        .and(new Text.Code("/baton who"))
                        .and(" says whom to ask."))
                .and(Part.Buttons.of(Button.run("What runs now", "brief"))));
    }

    /**
     * What leads to it is one press away: a link, or the brief. A code that is over is struck, but in the brief's own
     * name.
     */
    private static void show(Passage passage, Instant now, List<Part> parts) {
        var title = Excerpt.of(passage.title(), TITLE);
        var link = passage.asset() == null ? null : passage.asset().link();
        var words = CodeWords.at(passage.brief().current().dates(), now);
        var name = passage.kind() == Kind.BRIEF
                ? Text.of("").and(new Text.Strong(title))
                : link == null ? words.strong(title) : words.link(title, link);
        parts.add(new Part.Paragraph(name.and("\n" + origin(passage, now))));
        parts.add(new Part.Buttons(buttons(passage), Set.of()));
    }

    /** Such as {@code Proof · in the brief “Spring campaign” · Launch}. */
    private static String origin(Passage passage, Instant now) {
        var brief = passage.brief();
        var content = brief.current();
        var label = brief.stage().isOut()
                ? BriefCards.label(brief, content, now)
                : brief.stage().label();
        return passage.kind() == Kind.BRIEF
                ? passage.kind().label() + " · " + label
                : passage.kind().label() + " · in the brief “"
                        + Excerpt.of(content.aim().title(), TITLE) + "” · " + label;
    }

    private static List<Button> buttons(Passage passage) {
        var brief = passage.brief();
        if (!brief.stage().isOut()) {
            return List.of(BriefButtons.open(brief));
        }
        var asset = passage.asset();
        return asset == null
                ? BriefButtons.readAndSay(brief)
                : List.of(
                        BriefButtons.press("Open", BriefActions.OPEN, brief, asset.key())
                                .opening(),
                        BriefButtons.read(brief, "Brief"));
    }
}
