package dev.baton.routing;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.pods.Page;
import dev.baton.routing.Editing.Found;
import dev.baton.routing.Rulebook.Placed;
import dev.baton.store.Lookup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code /lead routing}: the rules in their order, and what somebody may do with them. */
final class ListingRules implements CommandHandler {

    private static final int SHOWN = 6;
    private static final String LINE = "lead routing";

    private final Rulebooks books;
    private final RoutingStore kept;
    private final Rights rights;
    private final Directory directory;
    private final RuleCards cards;

    ListingRules(Rulebooks books, RoutingStore kept, Rights rights, Directory directory, RuleCards cards) {
        this.books = books;
        this.kept = kept;
        this.rights = rights;
        this.directory = directory;
        this.cards = cards;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside(LINE, "[PAGE]", "shows by which rules leads go to whom");
    }

    @Override
    public Reply handle(Command command) {
        var book = books.read(command.organization());
        return show(command, book, Page.of(book.rules(), SHOWN, Page.wanted(command)), "");
    }

    /** The page on which a rule is after a change that is about to be kept. */
    Reply after(Interaction by, Found found, Rule rule, Book order, String said) {
        var rules = new ArrayList<>(books.read(by.organization()).rules().stream()
                .map(Placed::rule)
                .filter(each -> !each.id().equals(rule.id()))
                .toList());
        rules.add(rule);
        var version = found.book().map(each -> each.version()).orElse(0L);
        var book = new Rulebook(version, order, rules);
        var page = Math.max(0, order.placeOf(rule.id())) / SHOWN + 1;
        return show(by, book, Page.of(book.rules(), SHOWN, page), said);
    }

    private Reply show(Interaction by, Rulebook book, Page<Placed> page, String said) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Who gets which lead"));
        if (!said.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of(said)));
        }
        parts.add(new Part.Note(Text.of(
                page.total() == 0
                        ? "There is no rule yet."
                        : "The first rule that fits takes the lead. " + page.total()
                                + (page.total() == 1 ? " rule." : " rules."))));
        var turns = turns(by, page.shown());
        page.shown()
                .forEach(placed ->
                        parts.addAll(row(by, placed, turns, book.rules().size())));
        parts.add(new Part.Note(fallback(by, book)));
        if (page.last() > 1) {
            parts.add(new Part.Note(Text.of("Page " + page.number() + " of " + page.last() + ".")));
        }
        parts.addAll(ways(by, page));
        return new Reply.OnlyYou(new Card(said.isEmpty() ? "Who gets which lead: the rules in order" : said, parts));
    }

    private Map<RuleId, Turn> turns(Interaction by, List<Placed> shown) {
        var lookups = new LinkedHashMap<RuleId, Lookup<Turn>>();
        shown.forEach(placed ->
                lookups.put(placed.rule().id(), kept.turn(placed.rule().id())));
        var found = kept.read(Realms.of(by.organization()), lookups.values().toArray(Lookup<?>[]::new));
        var turns = new HashMap<RuleId, Turn>();
        lookups.forEach((rule, lookup) -> found.first(lookup).ifPresent(turn -> turns.put(rule, turn.value())));
        return turns;
    }

    private List<Part> row(Interaction by, Placed placed, Map<RuleId, Turn> turns, int rules) {
        var rule = placed.rule();
        var id = rule.id().value();
        var parts = new ArrayList<>(cards.parts(by.organization(), placed.number() + ". " + rule.name(), rule));
        RuleWords.next(rule, turns.getOrDefault(rule.id(), Turn.FIRST))
                .ifPresent(next -> parts.add(new Part.Note(next)));
        var buttons = new ArrayList<Button>();
        buttons.add(Button.press("Open", RoutingActions.SHOW, id).opening());
        if (rights.administers(by) && placed.number() > 1) {
            buttons.add(Button.press("Up", RoutingActions.UP, id).opening());
        }
        if (rights.administers(by) && placed.number() < rules) {
            buttons.add(Button.press("Down", RoutingActions.DOWN, id).opening());
        }
        if (rights.mayChange(by, rule.pod())) {
            buttons.add(RuleCards.pause(rule));
            buttons.add(Button.press("Remove", RoutingActions.REMOVE, id));
        }
        parts.add(new Part.Buttons(buttons, Set.of()));
        return parts;
    }

    private Text fallback(Interaction by, Rulebook book) {
        var chosen = Optional.ofNullable(book.book().fallback());
        var name = chosen.flatMap(pod -> directory.pod(by.organization(), pod)).map(Pod::name);
        if (name.isPresent()) {
            return Text.of("Leads that no rule takes go to " + name.get() + ", unless a pod was picked for them.");
        }
        var start = chosen.isPresent() ? "⚠ The default pod is gone. " : "";
        return Text.of(start + "Leads that no rule takes go to the only pod, or to the oldest one until an"
                + " administrator chooses a default pod.");
    }

    private List<Part> ways(Interaction by, Page<Placed> page) {
        var buttons = new ArrayList<Button>();
        if (!rights.podsOf(by).isEmpty()) {
            buttons.add(Button.press("Add a rule", RoutingActions.ADD, "").opening());
        }
        buttons.add(Button.run("Try a lead", "lead routing try"));
        buttons.add(Button.run("Cover", "lead cover"));
        if (rights.administers(by)) {
            buttons.add(Button.press("Default pod", RoutingActions.FALLBACK, "").opening());
        }
        if (page.hasMore()) {
            buttons.add(page.more(LINE));
        }
        return List.of(new Part.Buttons(buttons, Set.of()));
    }
}
