package dev.baton.sandbox;

import static dev.baton.sandbox.Member.DIEGO;
import static dev.baton.sandbox.Member.GRACE;
import static dev.baton.sandbox.Member.JONAS;
import static dev.baton.sandbox.Member.MAYA;
import static dev.baton.sandbox.Member.NOOR;
import static dev.baton.sandbox.Member.PRIYA;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Some of what the demo people do, so that whoever asks who does what has an answer. */
final class DemoRoles {

    private final Cast cast;

    DemoRoles(Cast cast) {
        this.cast = cast;
    }

    void tell(Player leads) throws InterruptedException {
        owns(leads, "Pricing pages", MAYA);
        owns(leads, "Case studies", PRIYA);
        owns(leads, "Webinars", PRIYA, MAYA);
        owns(leads, "Demos", GRACE);
        owns(leads, "Negotiation and contracts", JONAS);
        owns(leads, "References", DIEGO);
        owns(leads, "Win/loss reviews", NOOR);
    }

    private void owns(Player leads, String task, Member... owners) throws InterruptedException {
        leads.pressBelow(owners[0], "owns-" + task, "/baton who " + task, "Change", Map.of("owners", people(owners)));
    }

    private List<String> people(Member... members) {
        return Stream.of(members).map(member -> cast.person(member).value()).toList();
    }
}
