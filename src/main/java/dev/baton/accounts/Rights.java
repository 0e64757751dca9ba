package dev.baton.accounts;

import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import java.util.function.Supplier;

/** Who may change the list: members who are in a pod, and administrators. Members may look. */
final class Rights {

    private static final Reply NOT_YOURS = Reply.onlyYou("Only people of a pod and administrators can change target"
            + " accounts. /baton people in a pod's channel has the button to say on which side you are.");

    private final Directory directory;

    Rights(Directory directory) {
        this.directory = directory;
    }

    boolean isMember(OrganizationId organization, PersonId person) {
        return directory
                .person(organization, person)
                .map(Person::role)
                .filter(role -> role.covers(Role.MEMBER))
                .isPresent();
    }

    /** Whoever sells in a pod. */
    boolean mayOwn(OrganizationId organization, PersonId person) {
        return isMember(organization, person)
                && directory.pods(organization).stream().anyMatch(pod -> pod.sells(person));
    }

    boolean mayChange(OrganizationId organization, PersonId person) {
        return isMember(organization, person)
                && (directory.administers(organization, person)
                        || directory.pods(organization).stream()
                                .anyMatch(pod -> pod.sideOf(person).isPresent()));
    }

    Reply forKeeper(Interaction by, Supplier<Reply> deed) {
        return mayChange(by.organization(), by.person()) ? deed.get() : NOT_YOURS;
    }
}
