package dev.baton.feedback;

import dev.baton.chat.Button;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.pods.Page;

/** {@code /feedback mine}: what the person has said, and what became of it. */
final class ListingMyFeedback implements CommandHandler {

    private final Items items;

    ListingMyFeedback(Items items) {
        this.items = items;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("feedback mine", "[PAGE]", "shows what became of what you said");
    }

    @Override
    public Reply handle(Command command) {
        var said = items.saidBy(command.organization(), command.person(), Page.wanted(command));
        var listed = Listing.of("What you said", said, "feedback mine", "You haven't told marketing anything yet.");
        return Listing.with(
                Part.Buttons.of(ListingWaiting.button(), Button.run("Questions", "feedback questions")),
                Listing.with(more(), listed));
    }

    private static Part more() {
        return Part.Buttons.of(
                Button.run("Tell marketing", "feedback"),
                Button.run("Heard most", "feedback top"),
                Button.run("Quotes", "feedback quotes"),
                Button.run("Search", "feedback search"),
                Button.run("Set up", "feedback setup"));
    }
}
