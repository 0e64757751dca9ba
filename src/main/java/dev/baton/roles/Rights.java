package dev.baton.roles;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import dev.baton.pods.Keepers;
import java.util.function.Supplier;

/** Who may change the list: members who are in a pod, and administrators. Everybody may look. */
final class Rights {

    private static final Reply NOT_YOURS =
            Reply.onlyYou(Text.of("Only people of a pod and administrators can change who does what. ")
                    .and(new Text.Code("/baton people"))
                    .and(" in a pod's channel has the button to say on which side you are."));

    private final Keepers keepers;
    private final Directory directory;

    Rights(Keepers keepers, Directory directory) {
        this.keepers = keepers;
        this.directory = directory;
    }

    boolean mayChange(Interaction by) {
        return directory
                .person(by.organization(), by.person())
                .filter(person -> person.role().covers(Role.MEMBER))
                .filter(person -> person.role() == Role.ADMINISTRATOR
                        || !keepers.keptBy(by).isEmpty())
                .isPresent();
    }

    /** Does the deed, if the person may. */
    Reply forKeeper(Interaction by, Supplier<Reply> deed) {
        return mayChange(by) ? deed.get() : NOT_YOURS;
    }
}
