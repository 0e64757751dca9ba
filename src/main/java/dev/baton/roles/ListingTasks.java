package dev.baton.roles;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Side;
import dev.baton.pods.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code /baton roles}: who does what, side by side. */
final class ListingTasks implements CommandHandler {

    private static final int SHOWN = 6;
    private static final int ECHO = 40;
    private static final String OPEN = "open";

    private final Register register;
    private final Rights rights;

    ListingTasks(Register register, Rights rights) {
        this.register = register;
        this.rights = rights;
    }

    @Override
    public Verb verb() {
        return Verb.look(
                "roles", "[marketing | sales | both | open] [PAGE]", "shows who does what in sales and in marketing");
    }

    @Override
    public Reply handle(Command command) {
        return register.show(command, list -> show(command, list));
    }

    private Reply show(Command command, TaskList list) {
        var wanted = command.arguments().stream()
                .filter(ListingTasks::isKnown)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        var page = Page.of(wanted(list, wanted), SHOWN, Page.wanted(command));
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title(wanted)));
        parts.add(new Part.Note(Text.of(count(list, page))));
        unknown(command)
                .ifPresent(word -> parts.add(new Part.Note(Text.of("“" + Excerpt.of(word, ECHO)
                                + "” is no side, so here are all tasks. To find one, type ")
                        .and(new Text.Code("/baton who " + Excerpt.of(word, ECHO)))
                        .and("."))));
        parts.addAll(shown(command, list, page));
        parts.add(new Part.Buttons(sides(page, wanted), Set.of()));
        if (rights.mayChange(command)) {
            parts.add(Part.Buttons.of(Button.run("Add a task", "roles add"), Button.run("Whom to ask", "who")));
        } else {
            parts.add(Part.Buttons.of(Button.run("Whom to ask", "who")));
        }
        return new Reply.OnlyYou(new Card("Who does what", parts));
    }

    /** The first word that says nothing here, if none does; a number is a page. */
    private static Optional<String> unknown(Command command) {
        var words = command.arguments().stream()
                .filter(word -> !Page.isNumber(word))
                .toList();
        return words.stream().anyMatch(ListingTasks::isKnown)
                ? Optional.empty()
                : words.stream().findFirst();
    }

    private static boolean isKnown(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return small.equals(OPEN) || side(small).isPresent();
    }

    private static Optional<Side> side(String word) {
        return Register.SIDES.stream()
                .filter(side -> side.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static List<Task> wanted(TaskList list, String wanted) {
        return wanted.equals(OPEN)
                ? list.withoutOwner()
                : side(wanted).map(list::of).orElseGet(list::tasks);
    }

    private static String title(String wanted) {
        return wanted.equals(OPEN)
                ? "Who does what: without an owner"
                : side(wanted)
                        .map(side -> "Who does what: " + TaskForm.label(side).toLowerCase(Locale.ROOT))
                        .orElse("Who does what");
    }

    private static String count(TaskList list, Page<Task> page) {
        var all = list.tasks().size();
        var open = list.withoutOwner().size();
        var count = all
                + (all == 1 ? " task, " : " tasks, ")
                + (open == 0 ? "each with an owner" : open + " without an owner");
        return count + (page.last() == 1 ? "." : ". Page " + page.number() + " of " + page.last() + ".");
    }

    /** Each side's tasks below its name. */
    private List<Part> shown(Command command, TaskList list, Page<Task> page) {
        var mayChange = rights.mayChange(command);
        var parts = new ArrayList<Part>();
        for (var side : Register.SIDES) {
            var tasks = page.shown().stream()
                    .filter(task -> task.duty().side() == side)
                    .toList();
            if (!tasks.isEmpty()) {
                parts.add(new Part.Heading(TaskForm.label(side)));
                parts.addAll(TaskCards.parts(
                        tasks, task -> TaskCards.belowSide(task, list.staff()), command.person(), mayChange));
            }
        }
        if (parts.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("Nothing is listed here.")));
        }
        return parts;
    }

    private static List<Button> sides(Page<Task> page, String wanted) {
        var buttons = new ArrayList<Button>();
        if (page.hasMore()) {
            buttons.add(page.more(("roles " + wanted).strip()));
        }
        buttons.add(Button.run("Marketing", "roles marketing"));
        buttons.add(Button.run("Sales", "roles sales"));
        buttons.add(Button.run("Both sides", "roles both"));
        buttons.add(Button.run("Without an owner", "roles open"));
        return buttons;
    }
}
