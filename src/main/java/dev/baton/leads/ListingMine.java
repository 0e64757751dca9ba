package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
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
import dev.baton.pods.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code /lead mine} and a person's own page: what waits for me, and what became of what I handed over. */
final class ListingMine implements CommandHandler, HomeSection {

    /** Together with a heading and a note each, they fit on a person's own page. */
    private static final int WAITING = 4;

    private static final int EACH = 3;

    private final Leads leads;
    private final Directory directory;
    private final Marks marks;

    ListingMine(Leads leads, Directory directory, Marks marks) {
        this.leads = leads;
        this.directory = directory;
        this.marks = marks;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("lead mine", "", "shows what waits for you, and what became of what you handed over");
    }

    @Override
    public Reply handle(Command command) {
        var parts = partsFor(command.organization(), command.person());
        return parts.isEmpty()
                ? Reply.onlyYou("Nothing waits for you, and you have not handed over a lead yet.")
                : new Reply.OnlyYou(
                        new Card("Your leads", parts).and(Part.Buttons.of(Button.run("All leads", "lead list"))));
    }

    @Override
    public List<Part> partsFor(OrganizationId organization, PersonId person) {
        var parts = new ArrayList<Part>();
        var found = leads.concerning(organization, person, directory.sellingIn(organization, person));
        var marked = marks.of(organization, found.shown());
        waits(found, marked, parts);
        section("You work on", found.owned(), marked, parts);
        section("You handed over", found.offered(), marked, parts);
        return parts;
    }

    /** What came back to the person first, then what sales should answer. */
    private static void waits(Leads.Concerning found, Map<LeadId, Text> marked, List<Part> parts) {
        var returned = beginning(found.returned(), WAITING);
        var waiting = beginning(found.waiting(), WAITING - returned.size());
        if (returned.isEmpty() && waiting.isEmpty()) {
            return;
        }
        parts.add(new Part.Heading("Waits for you"));
        parts.addAll(Listing.returned(returned, marked));
        parts.addAll(Listing.rows(waiting, marked));
        var rest = found.returned().total() - returned.size() + found.waiting().total() - waiting.size();
        more(rest, parts);
        if (found.waiting().total() > waiting.size()) {
            parts.add(Part.Buttons.of(Button.run("Show all that wait", "lead list waiting")));
        }
    }

    private static void section(String title, Page<Lead> found, Map<LeadId, Text> marked, List<Part> parts) {
        var shown = beginning(found, EACH);
        if (!shown.isEmpty()) {
            parts.add(new Part.Heading(title));
            parts.addAll(Listing.rows(shown, marked));
            more(found.total() - shown.size(), parts);
        }
    }

    private static List<Lead> beginning(Page<Lead> page, int size) {
        return page.shown().subList(0, Math.min(size, page.shown().size()));
    }

    private static void more(int rest, List<Part> parts) {
        if (rest > 0) {
            parts.add(new Part.Note(Text.of("and " + rest + " more")));
        }
    }
}
