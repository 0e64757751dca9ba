package dev.baton.dispatch;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.HomeSection;
import dev.baton.chat.Limits;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import java.util.ArrayList;
import java.util.List;

/** A person's own page: what waits, what was handed over, what to do next. */
final class Home {

    private static final Part QUICK = Part.Buttons.of(
            Button.run("Hand over a lead", "lead"),
            Button.run("Stand-ups", "standup"),
            Button.run("People", "people"),
            Button.run("I am away", "away"),
            Button.run("Help", "help"));

    private static final Part FOR_GUESTS = Part.Buttons.of(Button.run("People", "people"), Button.run("Help", "help"));

    private final List<HomeSection> sections;
    private final Directory directory;

    Home(List<HomeSection> sections, Directory directory) {
        this.sections = List.copyOf(sections);
        this.directory = directory;
    }

    Reply asPage(OrganizationId organization, PersonId person) {
        return new Reply.Home(card(organization, person));
    }

    Reply asReply(OrganizationId organization, PersonId person) {
        return new Reply.OnlyYou(card(organization, person));
    }

    private boolean isMember(OrganizationId organization, PersonId person) {
        return directory
                .person(organization, person)
                .filter(known -> known.role().covers(Role.MEMBER))
                .isPresent();
    }

    private Card card(OrganizationId organization, PersonId person) {
        var found = new ArrayList<Part>();
        found.add(new Part.Heading("Hello, " + directory.nameOf(organization, person)));
        var isMember = isMember(organization, person);
        if (isMember) {
            sections.forEach(section -> found.addAll(section.partsFor(organization, person)));
        }
        var parts = new ArrayList<>(found.subList(0, Math.min(found.size(), Limits.PARTS - 2)));
        parts.add(isMember ? QUICK : FOR_GUESTS);
        parts.add(new Part.Note(Text.of("Baton makes sales and marketing one team. ")
                .and(new Text.Code("/baton help"))
                .and(" shows all that it can do.")));
        return new Card("Your page in Baton", parts);
    }
}
