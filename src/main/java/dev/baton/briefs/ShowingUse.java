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

    private final Finding finding;
    private final Rights rights;
    private final UseList uses;
    private final UpkeepList upkeeps;

    ShowingUse(Finding finding, Rights rights, UseList uses, UpkeepList upkeeps) {
        this.finding = finding;
        this.rights = rights;
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
        buttons.add(button(brief, 1, "How it is used"));
        if (waiting > 0) {
            buttons.add(UpkeepNews.look(brief));
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

    private static Button button(Brief brief, int page, String label) {
        return Button.press(label, BriefActions.USE, brief.id() + " " + page).opening();
    }

    Reply show(Action action) {
        var words = action.argument().split(" ", -1);
        if (words.length != 2 || !Page.isNumber(words[1])) {
            return Finding.GONE;
        }
        return finding.of(action, words[0], found -> {
            var brief = found.value();
            var makes = brief.makers().contains(action.person()) || rights.mayEdit(action, brief);
            return makes
                    ? new Reply.OnlyYou(
                            card(brief, uses.of(action.organization(), brief.id()), Integer.parseInt(words[1])))
                    : Reply.onlyYou("How a brief is used is shown to those who make it.");
        });
    }

    private static Card card(Brief brief, List<Use> all, int wanted) {
        var title = brief.current().aim().title();
        var page = Page.of(lines(brief, all), ON_PAGE, wanted);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("How " + title + " is used"));
        page.shown().forEach(line -> parts.add(new Part.Paragraph(line)));
        if (page.hasMore()) {
            parts.add(Part.Buttons.of(button(brief, page.number() + 1, "More")));
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
