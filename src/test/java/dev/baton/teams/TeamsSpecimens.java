package dev.baton.teams;

import dev.baton.chat.Form;
import dev.baton.chat.PersonId;
import dev.baton.chat.Specimens;
import dev.baton.people.Naming;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Ann has an account in the tenant, everybody else has a name that tries to be one. */
final class TeamsSpecimens {

    static final Naming NAMING = TeamsSpecimens::named;

    static final AdaptiveCards CARDS = new AdaptiveCards(NAMING);

    /** Teams knows Ann, too, and nobody else. */
    static final SharedCards SHARED =
            new SharedCards(CARDS, person -> person.equals(Specimens.ANN) ? Optional.of("29:1ann") : Optional.empty());

    /** The form as it is given out, with nothing to complain about. */
    static ObjectNode dialog(Form form) {
        return CARDS.dialog(new Copy("1", form, "sealed"), Map.of());
    }

    private static Naming.Named named(PersonId person) {
        return person.equals(Specimens.ANN)
                ? new Naming.Named.Account("87d349ed-44d7-43e1-9a83-5f2406dee5bd", "Ann Ito")
                : new Naming.Named.Name("Ben <at>Ann Ito</at>");
    }

    private TeamsSpecimens() {}
}
