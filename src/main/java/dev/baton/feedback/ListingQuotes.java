package dev.baton.feedback;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import dev.baton.pods.Page;
import java.time.InstantSource;
import java.time.LocalDate;

/** {@code /feedback quotes}: customers' quotes and stories that may be used today. */
final class ListingQuotes implements CommandHandler {

    private static final int LOOKED_AT = 200;

    private final Items items;
    private final Directory directory;
    private final InstantSource clock;

    ListingQuotes(Items items, Directory directory, InstantSource clock) {
        this.items = items;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside(
                "feedback quotes", "[all] [PAGE]", "lists customers' quotes and stories that may be used");
    }

    @Override
    public Reply handle(Command command) {
        var every = command.arguments().contains("all");
        var zone = directory.zoneOf(command.organization(), command.person());
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var found = items.quotable(command.organization(), LOOKED_AT).stream()
                .filter(item -> every || mayBeUsed(item, today))
                .toList();
        return Listing.of(
                every ? "Quotes and stories" : "Quotes and stories that may be used",
                Page.of(found, Items.SHOWN, Page.wanted(command)),
                every ? "feedback quotes all" : "feedback quotes",
                "No quote may be used right now. /feedback quotes all shows those that wait for the customer's consent.");
    }

    static boolean mayBeUsed(Item item, LocalDate day) {
        var consent = item.course().consent();
        return consent != null && consent.holds(day);
    }
}
