package dev.baton.briefs;

import dev.baton.briefs.Content.Aim;
import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Side;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who may do what with a brief. Administrators may do all of it. */
final class Rights {

    private final Directory directory;

    private final InstantSource clock;

    Rights(Directory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Its author and its owner write it, publish it and see who has read it. */
    boolean mayEdit(Interaction by, Brief brief) {
        return brief.author().equals(by.person())
                || by.person().equals(brief.content().aim().owner())
                || directory.administers(by.organization(), by.person());
    }

    /** The partner agrees; once that has taken too long, {@linkplain Approvers others of sales} may as well. */
    boolean mayAgree(Interaction by, Brief brief) {
        return approves(by, brief) || directory.administers(by.organization(), by.person());
    }

    private boolean approves(Interaction by, Brief brief) {
        var partner = brief.content().aim().partner();
        var isPartner = by.person().equals(partner);
        if (!isPartner && !brief.agreement().isEscalated()) {
            return false;
        }
        var pods = podsOf(by.organization(), brief.content());
        return isPartner
                ? isOn(pods, false, by.person())
                : approvers(pods, brief.content().aim()).contains(by.person());
    }

    /** {@linkplain Approvers Others of sales} who may agree; not the owner, so that two people stand for a brief. */
    Set<PersonId> approvers(OrganizationId organization, Content content) {
        return approvers(podsOf(organization, content), content.aim());
    }

    private static Set<PersonId> approvers(Collection<Pod> pods, Aim aim) {
        var approvers = Approvers.of(pods, aim.partner());
        var owner = aim.owner();
        if (owner != null) {
            approvers.remove(owner);
        }
        return approvers;
    }

    /** Whether it is theirs: its author, its owner and its partner, and administrators. */
    boolean makes(Interaction by, Brief brief) {
        return brief.makers().contains(by.person()) || mayEdit(by, brief);
    }

    /** Once it is out, what was saved since is for those who make it. */
    boolean maySeeSaved(Interaction by, Brief brief) {
        return brief.stage().isOut() ? makes(by, brief) : maySee(by, brief);
    }

    /** Those who make it see all that is planned; the leads of its pods what is to be published. */
    boolean maySee(Interaction by, Brief brief) {
        return isOpenTo(by.organization(), by.person(), brief)
                || brief.makers().contains(by.person())
                || seesAhead(by.organization(), by.person(), brief)
                || mayAgree(by, brief);
    }

    /**
     * Whether it is out for that person. Sales helps each other, so what is published is open to all members; while it
     * is under embargo only to those who make it, administrators, and the people of the pods that it is for.
     */
    boolean isOpenTo(OrganizationId organization, PersonId person, Brief brief) {
        return brief.stage().isOut() && mayHearOf(organization, person, brief);
    }

    /** Whether no embargo keeps it from that person, published or not. */
    boolean mayHearOf(OrganizationId organization, PersonId person, Brief brief) {
        return !brief.current().dates().isEmbargoed(clock.instant())
                || brief.makers().contains(person)
                || isIn(podsOf(organization, brief.current()), person)
                || directory.administers(organization, person);
    }

    private static boolean isIn(Collection<Pod> pods, PersonId person) {
        return pods.stream().anyMatch(pod -> pod.sideOf(person).isPresent() || leads(pod, person));
    }

    /** Whether it is to be published in a pod that the person leads. */
    boolean seesAhead(OrganizationId organization, PersonId person, Brief brief) {
        return brief.stage() == Stage.SCHEDULED
                && podsOf(organization, brief.content()).stream().anyMatch(pod -> leads(pod, person));
    }

    static boolean leads(Pod pod, PersonId person) {
        return Stream.of(Side.SALES, Side.MARKETING)
                .flatMap(side -> pod.leadOf(side).stream())
                .anyMatch(person::equals);
    }

    /** The pods that there are of those it concerns. */
    List<Pod> podsOf(OrganizationId organization, Content content) {
        return podsOf(organization, content.aim());
    }

    List<Pod> podsOf(OrganizationId organization, Aim aim) {
        return aim.isEverywhere()
                ? directory.pods(organization)
                : List.copyOf(directory.pods(organization, aim.pods()).values());
    }

    /** Whether somebody is in marketing, or in sales, in one of those pods. */
    static boolean isOn(Collection<Pod> pods, boolean marketing, PersonId person) {
        return pods.stream().anyMatch(pod -> marketing ? pod.markets(person) : pod.sells(person));
    }
}
