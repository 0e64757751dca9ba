package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.pods.Page;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code Proof and assets}: lists what a brief shows. {@code Open} gives a link in private, and counts. */
final class ShowingAssets {

    private static final int ON_PAGE = 10;

    private final Finding finding;
    private final FindingThing things;
    private final Rights rights;
    private final Counting counting;
    private final Commits commits;
    private final InstantSource clock;

    ShowingAssets(
            Finding finding,
            FindingThing things,
            Rights rights,
            Counting counting,
            Commits commits,
            InstantSource clock) {
        this.finding = finding;
        this.things = things;
        this.rights = rights;
        this.counting = counting;
        this.commits = commits;
        this.clock = clock;
    }

    Reply list(Action action) {
        return finding.of(
                action,
                action.argument(),
                Target::page,
                (found, page) -> list(found.value(), page, rights.mayEdit(action, found.value())));
    }

    private Reply list(Brief brief, int wanted, boolean edits) {
        var all = brief.current().evidence().all();
        if (all.isEmpty()) {
            return Reply.onlyYou("This brief shows neither proof nor assets yet.");
        }
        var title = brief.current().aim().title();
        var page = Page.of(all, ON_PAGE, wanted);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Proof and assets of " + title));
        var words = CodeWords.at(brief.current().dates(), clock.instant());
        page.shown().forEach(asset -> parts.addAll(line(brief, asset, words, edits)));
        if (page.hasMore()) {
            parts.add(Part.Buttons.of(BriefButtons.next(page, BriefActions.ASSETS, brief)));
        }
        return new Reply.OnlyYou(new Card("Proof and assets of the brief " + title, parts));
    }

    /** What is retired can't be opened; whoever may change the brief retires and uses it again. */
    private static List<Part> line(Brief brief, Asset asset, CodeWords words, boolean edits) {
        var retired = brief.retired().contains(asset.key());
        var buttons = new ArrayList<Button>();
        if (!retired) {
            buttons.add(BriefButtons.press("Open", BriefActions.OPEN, brief, asset.key())
                    .opening());
        }
        if (edits && brief.stage() == Stage.PUBLISHED) {
            buttons.add(
                    retired
                            ? BriefButtons.press("Use again", BriefActions.USE_AGAIN, brief, asset.key())
                            : BriefButtons.press("Retire", BriefActions.RETIRE, brief, asset.key()));
        }
        var name = retired ? Text.of("").and(new Text.Struck(asset.title())) : words.of(asset.title());
        return buttons.isEmpty()
                ? List.of(new Part.Paragraph(name))
                : List.of(new Part.Paragraph(name), new Part.Buttons(buttons, Set.of()));
    }

    Reply open(Action action) {
        return things.of(action, action.argument(), thing -> {
            var brief = thing.brief();
            if (brief.retired().contains(thing.key())) {
                return Reply.onlyYou("“" + thing.name() + "” is retired, so please don't use it any more.");
            }
            var reply = new Reply.OnlyYou(opened(thing, counting.counts(action, brief)));
            var writes = counting.opened(action, brief, thing.key());
            return writes.isEmpty() ? reply : commits.commit(action, reply, writes);
        });
    }

    private Card opened(FindingThing.Thing thing, boolean counts) {
        var text =
                CodeWords.at(thing.brief().current().dates(), clock.instant()).strong(thing.name());
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(
                thing.link() == null ? text.and("\nIt has no link. Whoever owns the brief knows where it is.") : text));
        var buttons = Stream.concat(
                        Stream.ofNullable(thing.link()).map(link -> (Button) new Button.Visit("Open it", link)),
                        counts ? UseButtons.said(thing.brief(), thing.key()).stream() : Stream.<Button>empty())
                .toList();
        if (!buttons.isEmpty()) {
            parts.add(new Part.Buttons(buttons, Set.of()));
        }
        return new Card(thing.name(), parts);
    }
}
