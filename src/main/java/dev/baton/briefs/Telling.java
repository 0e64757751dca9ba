package dev.baton.briefs;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.store.Write;
import java.util.Collection;
import java.util.List;

/** Tells people in private what became of a brief. */
final class Telling {

    private final Directory directory;

    Telling(Directory directory) {
        this.directory = directory;
    }

    /**
     * Tells those of them who can be reached, but not whoever did it.
     *
     * @param news tells apart what one deed has to say
     */
    List<Write> tell(Interaction by, String news, Collection<PersonId> people, Card card) {
        var others = people.stream().filter(each -> !each.equals(by.person())).toList();
        return tell(by.organization(), news + ":" + by.context().id(), others, card);
    }

    /** @param news its business key: what was told once under it isn't told again */
    List<Write> tell(OrganizationId organization, String news, Collection<PersonId> people, Card card) {
        return people.stream()
                .distinct()
                .flatMap(person -> directory.accountOf(organization, person).stream()
                        .map(account -> Outgoing.direct(account, new MessageId("brief-" + news + "@" + person), card)
                                .add(organization)))
                .toList();
    }

    static Card card(String summary, Text text, Button... buttons) {
        return new Card(summary, List.of(new Part.Paragraph(text), Part.Buttons.of(buttons)));
    }
}
