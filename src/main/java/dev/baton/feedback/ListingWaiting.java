package dev.baton.feedback;

import dev.baton.chat.Button;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.HomeSection;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.pods.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code /feedback waiting} and a person's own page: what waits for marketing, the most overdue first. */
final class ListingWaiting implements CommandHandler, HomeSection {

    private static final String LINE = "feedback waiting";
    private static final int ON_PAGE = 3;

    private final Items items;
    private final OpeningFeedback form;
    private final Directory directory;

    ListingWaiting(Items items, OpeningFeedback form, Directory directory) {
        this.items = items;
        this.form = form;
        this.directory = directory;
    }

    /** Below what leads to it. */
    static Button button() {
        return Button.run("What waits for marketing", LINE);
    }

    @Override
    public Verb verb() {
        return Verb.lookInside(LINE, "[PAGE]", "lists what waits for marketing, the most overdue first");
    }

    /** Of the pods in whose marketing the person is; who is in none sees those that feedback goes to. */
    @Override
    public Reply handle(Command command) {
        var own = directory.pods(command.organization()).stream()
                .filter(pod -> pod.markets(command.person()))
                .toList();
        var pods = own.isEmpty() ? form.podsFor(command.context()) : own;
        var waiting =
                items.waiting(command.organization(), pods.stream().map(Pod::id).toList(), Page.wanted(command));
        return Listing.of(
                "Waits for marketing", waiting, LINE, "No feedback waits for marketing.", ListingWaiting::row);
    }

    private static Text row(Item item) {
        return Text.of("")
                .and(new Text.Strong(ItemCards.title(item)))
                .and(" #" + item.id().code() + "\n")
                .and(ItemCards.status(item))
                .and("\n" + ItemCards.called(item));
    }

    /** What it is the person's turn to answer, and what he has taken. */
    @Override
    public List<Part> partsFor(OrganizationId organization, PersonId person) {
        var waiting = items.waitingFor(organization, person);
        var shown = waiting.shown().stream().limit(ON_PAGE).toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Feedback that waits for you"));
        shown.forEach(item -> parts.add(new Part.Paragraph(row(item))));
        if (waiting.total() > shown.size()) {
            parts.add(new Part.Note(Text.of("and " + (waiting.total() - shown.size()) + " more")));
        }
        var buttons = Stream.concat(shown.stream().map(Listing::show), Stream.of(button()));
        parts.add(Part.Buttons.of(buttons.toArray(Button[]::new)));
        return parts;
    }
}
