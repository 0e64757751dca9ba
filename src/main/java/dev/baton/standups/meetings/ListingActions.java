package dev.baton.standups.meetings;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import dev.baton.standups.AlsoOwed;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code /standup actions} and a person's own page: what one has to do after meetings, the soonest first. */
final class ListingActions implements CommandHandler, AlsoOwed {

    private static final int SHOWN = 10;
    private static final int ON_PAGE = 2;

    private final ActionItems items;
    private final Directory directory;
    private final InstantSource clock;

    ListingActions(ActionItems items, Directory directory, InstantSource clock) {
        this.items = items;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("standup actions", "", "shows what you have to do after meetings");
    }

    @Override
    public Reply handle(Command command) {
        var mine = items.of(command.organization(), command.person());
        if (mine.isEmpty()) {
            return Reply.onlyYou("Nothing is left for you to do after meetings.");
        }
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Your action items"));
        var today = today(command.organization(), command.person());
        mine.stream().limit(SHOWN).forEach(item -> parts.addAll(ActionCards.row(item, today)));
        if (mine.size() > SHOWN) {
            parts.add(new Part.Note(Text.of("and " + (mine.size() - SHOWN) + " more")));
        }
        return new Reply.OnlyYou(new Card("Your action items", parts));
    }

    @Override
    public List<Part> owedBy(OrganizationId organization, PersonId person) {
        var mine = items.of(organization, person);
        var parts = new ArrayList<Part>();
        if (!mine.isEmpty()) {
            parts.add(new Part.Heading("Your action items"));
            var today = today(organization, person);
            mine.stream().limit(ON_PAGE).forEach(item -> parts.addAll(ActionCards.row(item, today)));
            if (mine.size() > ON_PAGE) {
                parts.add(Part.Buttons.of(Button.run("All action items", "standup actions")));
            }
        }
        return parts;
    }

    private LocalDate today(OrganizationId organization, PersonId person) {
        return clock.instant().atZone(directory.zoneOf(organization, person)).toLocalDate();
    }
}
