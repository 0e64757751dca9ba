package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shows all that a brief says. */
final class ReadingBrief {

    /** Below what a paragraph takes, with escapes and a heading. */
    private static final int ROOM = 2_400;

    /** What a repeated delivery is told: a brief is long, and thousands read it on one day. */
    private static final Reply AGAIN = Reply.onlyYou("Please press the button once more to read it.");

    private final Finding finding;
    private final OpenQuestions questions;
    private final Counting counting;
    private final Commits commits;
    private final InstantSource clock;

    ReadingBrief(Finding finding, OpenQuestions questions, Counting counting, Commits commits, InstantSource clock) {
        this.finding = finding;
        this.questions = questions;
        this.counting = counting;
        this.commits = commits;
        this.clock = clock;
    }

    Reply read(Action action) {
        return finding.of(action, action.argument(), found -> {
            var brief = found.value();
            var card = all(brief, brief.stage().isOut() ? brief.current() : brief.content(), clock.instant());
            var parts = new ArrayList<>(card.parts());
            parts.addAll(questions.answered(action.organization(), brief));
            if (counting.counts(action, brief)) {
                parts.add(UseButtons.belowAll(brief));
            }
            return counted(action, brief, new Card(card.summary(), parts));
        });
    }

    /** Whoever opens it counts once a day. */
    private Reply counted(Action action, Brief brief, Card card) {
        var reply = new Reply.OnlyYou(card);
        var writes = counting.opened(action, brief, Use.ALL);
        return writes.isEmpty() ? reply : commits.commit(action, reply, AGAIN, writes);
    }

    /** What to say to customers, and to what they may say. */
    Reply talkTrack(Action action) {
        return finding.of(action, action.argument(), found -> {
            var brief = found.value();
            return counted(action, brief, talkTrack(brief, clock.instant()));
        });
    }

    static Card talkTrack(Brief brief, Instant now) {
        var content = brief.stage().isOut() ? brief.current() : brief.content();
        var title = content.aim().title();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        parts.add(new Part.Paragraph(Text.of("").and(new Text.Strong(BriefCards.label(brief, content, now)))));
        if (brief.stage() != Stage.WITHDRAWN) {
            var words = CodeWords.at(content.dates(), now);
            text("Talk track", content.pitch().talkTrack(), words, parts);
            objections(content.pitch().objections(), words, parts);
        }
        parts.add(Part.Buttons.of(
                Button.press("Read it all", BriefActions.READ, brief.id().value())
                        .opening()));
        return new Card("The talk track of " + title, parts);
    }

    /** @param content of it; what is shown */
    static Card all(Brief brief, Content content, Instant now) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(content.aim().title()));
        BriefCards.mark(brief, content, now)
                .map(mark -> new Part.Paragraph(Text.of("").and(new Text.Strong(mark))))
                .ifPresent(parts::add);
        var facts = BriefCards.facts(content, now);
        if (!facts.isEmpty()) {
            parts.add(new Part.Facts(facts));
        }
        var words = CodeWords.at(content.dates(), now);
        text("Audience", content.pitch().audience(), words, parts);
        text("Offer", content.pitch().offer(), words, parts);
        text("Key messages", content.pitch().messages(), words, parts);
        text("Talk track", content.pitch().talkTrack(), words, parts);
        objections(content.pitch().objections(), words, parts);
        links("Proof", content.evidence().proofs(), brief.retired(), parts);
        links("Assets", content.evidence().assets(), brief.retired(), parts);
        return new Card("The brief " + content.aim().title(), parts);
    }

    private static void text(String title, String text, CodeWords words, List<Part> parts) {
        if (text.isBlank()) {
            return;
        }
        var start = Excerpt.start(text, ROOM, String::length);
        parts.add(new Part.Paragraph(
                Text.of("").and(new Text.Strong(title)).and("\n").and(words.of(start))));
        if (start.length() < text.length()) {
            parts.add(new Part.Paragraph(words.of(text.substring(start.length()))));
        }
    }

    /** As many in a paragraph as it takes, so that a card has room for all. */
    private static void objections(List<Objection> objections, CodeWords words, List<Part> parts) {
        paragraphs(
                objections.stream()
                        .map(each -> Text.of("")
                                .and(new Text.Strong("They say: " + each.theySay()))
                                .and("\nYou say: ")
                                .and(words.of(each.weSay())))
                        .toList(),
                parts);
    }

    private static void links(String title, List<Asset> assets, Set<String> retired, List<Part> parts) {
        if (assets.isEmpty()) {
            return;
        }
        var lines = new ArrayList<Text>();
        lines.add(Text.of("").and(new Text.Strong(title)));
        assets.forEach(asset -> lines.add(line(asset, retired.contains(asset.key()))));
        paragraphs(lines, parts);
    }

    private static Text line(Asset asset, boolean retired) {
        if (retired) {
            return Text.of("").and(new Text.Struck(asset.title()));
        }
        return asset.link() == null
                ? Text.of(asset.title())
                : Text.of("").and(new Text.Link(asset.title(), asset.link()));
    }

    static void paragraphs(List<Text> lines, List<Part> parts) {
        var text = Text.of("");
        var used = 0;
        for (var line : lines) {
            var length = length(line);
            if (used > 0 && used + length > ROOM) {
                parts.add(new Part.Paragraph(text));
                text = Text.of("");
                used = 0;
            }
            text = (used == 0 ? text : text.and("\n")).and(line);
            used += length;
        }
        if (used > 0) {
            parts.add(new Part.Paragraph(text));
        }
    }

    /** With what stands behind a link. */
    private static int length(Text text) {
        return text.spans().stream()
                        .mapToInt(span -> span instanceof Text.Link(var label, var target)
                                ? label.length() + target.toString().length()
                                : 30)
                        .sum()
                + text.plain().length();
    }
}
