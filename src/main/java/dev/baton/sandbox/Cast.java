package dev.baton.sandbox;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Reception;
import dev.baton.people.Workspaces;

/** The demo people as the persons that Baton knows. */
final class Cast {

    private final Workspaces workspaces;
    private final Reception reception;

    Cast(Workspaces workspaces, Reception reception) {
        this.workspaces = workspaces;
        this.reception = reception;
    }

    OrganizationId organization() {
        return workspaces.organizationOf(Sandbox.WORKSPACE);
    }

    PersonId person(Member member) {
        return reception.meet(organization(), member.account(), member.profile());
    }

    /** @throws Unacceptable if nobody is called that */
    static Member member(String user) {
        return Member.called(user).orElseThrow(() -> new Unacceptable("There is nobody called that in the sandbox."));
    }
}
