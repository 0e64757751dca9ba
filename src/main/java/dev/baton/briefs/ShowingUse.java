package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.pods.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** {@code How it is used}: what all together did with a brief and with what it shows, to those who make it. */
final class ShowingUse {

    private static final int ON_PAGE = 12;
    private static final Reply NOT_YOURS = Reply.onlyYou("How a brief is used is shown to those who make it.");

    private final Finding finding;
    private final UseList uses;
    private final UpkeepList upkeeps;

    ShowingUse(Finding finding, UseList uses, UpkeepList upkeeps) {
        this.finding = finding;
        this.uses = uses;
        this.upkeeps = upkeeps;
    }

    /** What a workbench says of it; nothing before it is published. */
    List<Part> onBench(OrganizationId organization, Brief brief) {
        if (!brief.stage().isOut()) {
            return List.of();
        }
        var tally = Tally.of(uses.of(organization, brief.id()), Use.ALL);
        var waiting = waiting(organization, brief);
        var buttons = new ArrayList<Button>();
        buttons.add(BriefButtons.use(brief));
        if (waiting > 0) {
            buttons.add(BriefButtons.stale(brief));
        }
        var stale = waiting == 0 ? "" : "\nWaiting to be confirmed or retired: " + waiting;
        return List.of(new Part.Note(Text.of("Use: " + tally.words() + stale)), new Part.Buttons(buttons, Set.of()));
    }

    private int waiting(OrganizationId organization, Brief brief) {
        var upkeep = upkeeps.find(organization, brief.id());
        return brief.stage() != Stage.PUBLISHED || upkeep.isEmpty()
                ? 0
                : upkeep.get().value().waiting(brief).size();
    }

    Reply show(Action action) {
        var target = Target.read(action.argument());
        return target.page()
                .map(page -> finding.forMaker(
                        action, target.id(), ignored -> NOT_YOURS, found -> show(action, found.value(), page)))
                .orElse(Finding.GONE);
    }

    private Reply show(Action action, Brief brief, int page) {
        return new Reply.OnlyYou(card(brief, uses.of(action.organization(), brief.id()), page));
    }

    private static Card card(Brief brief, List<Use> all, int wanted) {
        var title = brief.current().aim().title();
        var page = Page.of(lines(brief, all), ON_PAGE, wanted);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("How " + title + " is used"));
        page.shown().forEach(line -> parts.add(new Part.Paragraph(line)));
        if (page.hasMore()) {
            parts.add(Part.Buttons.of(BriefButtons.next(page, BriefActions.USE, brief)));
        }
        parts.add(
                new Part.Note(Text.of("Each person counts once a day. Names are shown only where somebody says so.")));
        return new Card("How the brief " + title + " is used", parts);
    }

    private static List<Text> lines(Brief brief, List<Use> all) {
        var lines = new ArrayList<Text>();
        lines.add(line("All of it", "", Tally.of(all, Use.ALL)));
        lines.addAll(sentences(all, Use.ALL));
        for (var asset : brief.current().evidence().all()) {
            var retired = brief.retired().contains(asset.key()) ? "Retired, " : "";
            lines.add(line(asset.title(), retired, Tally.of(all, asset.key())));
            lines.addAll(sentences(all, asset.key()));
        }
        return lines;
    }

    private static Text line(String name, String before, Tally tally) {
        return Text.of("").and(new Text.Strong(name)).and("\n" + before + tally.words());
    }

    /** What was said, latest first. */
    private static List<Text> sentences(List<Use> all, String key) {
        record Said(Use use, Use.Verdict verdict) {}
        return all.stream()
                .filter(use -> use.of(key).verdict() != null)
                .map(use -> new Said(use, Objects.requireNonNull(use.of(key).verdict())))
                .filter(said -> !said.verdict().sentence().isEmpty())
                .sorted(Comparator.comparing((Said said) -> said.verdict().at()).reversed())
                .map(said -> (said.verdict().named() ? Text.of(said.use().person()) : Text.of("Somebody"))
                        .and((said.verdict().helped() ? ", it helped: “" : ", it didn't help: “")
                                + said.verdict().sentence() + "”"))
                .toList();
    }
}
