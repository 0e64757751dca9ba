package dev.baton.briefs;

import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who may do what with a brief. Administrators may do all of it. */
final class Rights {

    private final Directory directory;

    Rights(Directory directory) {
        this.directory = directory;
    }

    /** Its author and its owner write it, publish it and see who has read it. */
    boolean mayEdit(Interaction by, Brief brief) {
        return brief.author().equals(by.person())
                || by.person().equals(brief.content().aim().owner())
                || directory.administers(by.organization(), by.person());
    }

    /** The partner agrees; once that has taken too long, whoever sells in one of its pods. */
    boolean mayAgree(Interaction by, Brief brief) {
        return by.person().equals(brief.content().aim().partner())
                || (brief.agreement().escalated() != null && sells(by, brief))
                || directory.administers(by.organization(), by.person());
    }

    private boolean sells(Interaction by, Brief brief) {
        return podsOf(by.organization(), brief.content()).stream().anyMatch(pod -> pod.sells(by.person()));
    }

    /** Those who make it see all that is planned. */
    boolean maySee(Interaction by, Brief brief) {
        return brief.stage().isOut() || brief.makers().contains(by.person()) || mayAgree(by, brief);
    }

    /** The pods that there are of those it concerns. */
    List<Pod> podsOf(OrganizationId organization, Content content) {
        var aim = content.aim();
        return aim.isEverywhere()
                ? directory.pods(organization)
                : List.copyOf(directory.pods(organization, aim.pods()).values());
    }

    /** Why the owner or the partner can't be it; empty if both can. */
    Optional<String> misplaced(OrganizationId organization, Brief brief) {
        var aim = brief.content().aim();
        var pods = podsOf(organization, brief.content());
        if (aim.owner() != null && !isOn(pods, true, aim.owner())) {
            return Optional.of(directory.nameOf(organization, aim.owner())
                    + " isn't in marketing in any of the brief's pods. Please pick an owner who is.");
        }
        return aim.partner() != null && !isOn(pods, false, aim.partner())
                ? Optional.of(directory.nameOf(organization, aim.partner())
                        + " isn't in sales in any of the brief's pods. Please pick a partner who is.")
                : Optional.empty();
    }

    /** Whether somebody is in marketing, or in sales, in one of those pods. */
    private static boolean isOn(Collection<Pod> pods, boolean marketing, PersonId person) {
        return pods.stream().anyMatch(pod -> marketing ? pod.markets(person) : pod.sells(person));
    }
}
