package dev.baton.briefs;

import dev.baton.briefs.Content.Aim;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Checks that a brief has its owner in marketing and its partner in sales, who is somebody else, in pods that there
 * are.
 */
final class Sides {

    private final Rights rights;
    private final Directory directory;

    Sides(Rights rights, Directory directory) {
        this.rights = rights;
        this.directory = directory;
    }

    /** What must be changed, by input of {@link AimForm}. */
    Map<String, String> wrong(OrganizationId organization, Aim aim) {
        var wrong = new LinkedHashMap<String, String>();
        var pods = rights.podsOf(organization, aim);
        if (pods.isEmpty()) {
            wrong.put(AimForm.PODS, "None of these pods is there any more. Please pick others.");
            return wrong;
        }
        if (aim.owner() != null && !Rights.isOn(pods, true, aim.owner())) {
            wrong.put(
                    AimForm.OWNER,
                    nameOf(organization, aim.owner())
                            + " isn't in marketing in any of the brief's pods. Please pick an owner who is.");
        }
        if (aim.partner() != null && !Rights.isOn(pods, false, aim.partner())) {
            wrong.put(
                    AimForm.PARTNER,
                    nameOf(organization, aim.partner())
                            + " isn't in sales in any of the brief's pods. Please pick a partner who is.");
        }
        if (aim.partner() != null && aim.partner().equals(aim.owner())) {
            wrong.put(AimForm.PARTNER, "Please pick somebody else than the owner, so that both sides stand for it.");
        }
        return wrong;
    }

    /** As a sentence begins with it: who is unknown is somebody. */
    private String nameOf(OrganizationId organization, PersonId person) {
        return directory.person(organization, person).map(Person::name).orElse("Somebody");
    }
}
