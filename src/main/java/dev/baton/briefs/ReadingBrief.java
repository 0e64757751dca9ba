package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.pods.CampaignFigures;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shows all that a brief says, in pages where it is long. */
final class ReadingBrief {

    /** What a repeated delivery is told: a brief is long, and thousands read it on one day. */
    private static final Reply AGAIN = Reply.onlyYou("Please press the button once more to read it.");

    private final Finding finding;
    private final OpenQuestions questions;
    private final Counting counting;
    private final CampaignFigures figures;
    private final Commits commits;
    private final InstantSource clock;

    ReadingBrief(
            Finding finding,
            OpenQuestions questions,
            Counting counting,
            CampaignFigures figures,
            Commits commits,
            InstantSource clock) {
        this.finding = finding;
        this.questions = questions;
        this.counting = counting;
        this.figures = figures;
        this.commits = commits;
        this.clock = clock;
    }

    /** Its argument is the brief, and a page if it isn't the first. */
    Reply read(Action action) {
        return read(action, action.argument());
    }

    Reply read(Interaction by, String argument) {
        return finding.of(by, argument, Target::page, (found, page) -> {
            var brief = found.value();
            var card = all(brief, shown(brief), clock.instant());
            var sections = new ArrayList<>(card.sections());
            sections.add(leads(by, brief));
            sections.add(questions.answered(by.organization(), brief));
            var foot = counting.counts(by, brief) ? List.of(UseButtons.belowAll(brief)) : List.<Part>of();
            var whole = new LongCard(card.summary(), card.head(), sections, foot);
            return counted(by, brief, whole.page(page, BriefButtons.more(BriefActions.READ, brief.id())));
        });
    }

    /** What has become of the campaign's leads so far; nothing if there are none. */
    private List<Part> leads(Interaction by, Brief brief) {
        if (!brief.stage().isOut()) {
            return List.of();
        }
        var aim = brief.current().aim();
        var leads = figures.of(
                by.organization(), aim.pods(), List.of(aim.title(), brief.id().code()));
        return leads.offered() == 0
                ? List.of()
                : List.of(new Part.Facts(List.of(Fact.of("Leads so far", DebriefWords.leads(leads)))));
    }

    private static Content shown(Brief brief) {
        return brief.stage().isOut() ? brief.current() : brief.content();
    }

    /** Whoever opens it counts once a day. */
    private Reply counted(Interaction by, Brief brief, Card card) {
        var reply = new Reply.OnlyYou(card);
        var writes = counting.opened(by, brief, Use.ALL);
        return writes.isEmpty() ? reply : commits.commit(by, reply, AGAIN, writes);
    }

    /** What to say to customers, and to what they may say; its argument is as of {@link #read}. */
    Reply talkTrack(Action action) {
        return finding.of(action, action.argument(), Target::page, (found, page) -> {
            var brief = found.value();
            var card = talkTrack(brief, shown(brief), clock.instant());
            return counted(action, brief, card.page(page, BriefButtons.more(BriefActions.TALK_TRACK, brief.id())));
        });
    }

    static LongCard talkTrack(Brief brief, Content content, Instant now) {
        var title = content.aim().title();
        var label = Text.of("").and(new Text.Strong(BriefCards.label(brief, content, now)));
        var head = List.<Part>of(new Part.Heading(title), new Part.Paragraph(label.and(until(brief, content, now))));
        var words = CodeWords.at(content.dates(), now);
        var sections = brief.stage() == Stage.WITHDRAWN
                ? List.<List<Part>>of()
                : List.of(
                        text("Talk track", content.pitch().talkTrack(), words),
                        objections(content.pitch().objections(), words));
        return new LongCard(
                "The talk track of " + title, head, sections, List.of(Part.Buttons.of(BriefButtons.readAll(brief))));
    }

    /** How long nobody outside may hear of it, where facts don't say so. */
    private static Text until(Brief brief, Content content, Instant now) {
        var embargo = content.dates().embargo();
        return brief.stage() == Stage.PUBLISHED && embargo != null && now.isBefore(embargo)
                ? Text.of("\nEmbargo until ").and(embargo)
                : Text.of("");
    }

    /** @param content of it; what is shown */
    static LongCard all(Brief brief, Content content, Instant now) {
        var head = new ArrayList<Part>();
        head.add(new Part.Heading(content.aim().title()));
        BriefCards.mark(brief, content, now)
                .map(mark -> new Part.Paragraph(Text.of("").and(new Text.Strong(mark))))
                .ifPresent(head::add);
        var facts = BriefCards.facts(content, now);
        var words = CodeWords.at(content.dates(), now);
        var pitch = content.pitch();
        var sections = List.of(
                facts.isEmpty() ? List.<Part>of() : List.<Part>of(new Part.Facts(facts)),
                text("Audience", pitch.audience(), words),
                text("Offer", pitch.offer(), words),
                text("Key messages", pitch.messages(), words),
                text("Talk track", pitch.talkTrack(), words),
                objections(pitch.objections(), words),
                links("Proof", content.evidence().proofs(), brief.retired(), words),
                links("Assets", content.evidence().assets(), brief.retired(), words));
        return new LongCard("The brief " + content.aim().title(), head, sections, List.of());
    }

    private static List<Part> text(String title, String text, CodeWords words) {
        return text.isBlank()
                ? List.of()
                : LongCard.section(List.of(
                        Text.of("").and(new Text.Strong(title)).and("\n").and(words.of(text))));
    }

    private static List<Part> objections(List<Objection> objections, CodeWords words) {
        return LongCard.section(objections.stream()
                .map(each -> words.strong("They say: " + each.theySay())
                        .and("\nYou say: ")
                        .and(words.of(each.weSay())))
                .toList());
    }

    private static List<Part> links(String title, List<Asset> assets, Set<String> retired, CodeWords words) {
        if (assets.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<Text>();
        lines.add(Text.of("").and(new Text.Strong(title)));
        assets.forEach(asset -> lines.add(line(asset, retired.contains(asset.key()), words)));
        return LongCard.section(lines);
    }

    private static Text line(Asset asset, boolean retired, CodeWords words) {
        if (retired) {
            return Text.of("").and(new Text.Struck(asset.title()));
        }
        return asset.link() == null ? words.of(asset.title()) : words.link(asset.title(), asset.link());
    }
}
