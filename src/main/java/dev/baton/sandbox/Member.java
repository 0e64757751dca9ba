package dev.baton.sandbox;

import dev.baton.chat.AccountId;
import dev.baton.chat.Profile;
import dev.baton.chat.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A demo person.
 *
 * @param title what the person does, as the page shows it
 */
record Member(String user, String name, String title, ZoneId zone, Role role) {

    static final Member MAYA = member("maya", "Maya Lindgren", "Marketing", "Europe/Stockholm");
    static final Member PRIYA = member("priya", "Priya Raman", "Marketing", "Asia/Kolkata");
    static final Member JONAS = member("jonas", "Jonas Weber", "Sales", "Europe/Berlin");
    static final Member GRACE = member("grace", "Grace Chen", "Sales", "America/New_York");
    static final Member DIEGO = member("diego", "Diego Santos", "Sales", "America/Sao_Paulo");
    static final Member NOOR = member("noor", "Noor Haddad", "Sales and marketing", "Asia/Dubai");
    static final Member SAM =
            new Member("sam", "Sam Taylor", "Administrator", ZoneId.of("America/Los_Angeles"), Role.ADMINISTRATOR);
    static final Member ALEX =
            new Member("alex", "Alex Morgan", "Guest from an agency", ZoneId.of("Europe/London"), Role.GUEST);

    static final List<Member> ALL = List.of(MAYA, PRIYA, JONAS, GRACE, DIEGO, NOOR, SAM, ALEX);

    private static Member member(String user, String name, String title, String zone) {
        return new Member(user, name, title, ZoneId.of(zone), Role.MEMBER);
    }

    static Optional<Member> called(String user) {
        return ALL.stream().filter(member -> member.user().equals(user)).findFirst();
    }

    AccountId account() {
        return Sandbox.account(user);
    }

    Profile profile() {
        return new Profile(name, user + "@example.com", zone, role);
    }
}
