package dev.baton.sandbox;

import static dev.baton.sandbox.Member.DIEGO;
import static dev.baton.sandbox.Member.GRACE;
import static dev.baton.sandbox.Member.JONAS;
import static dev.baton.sandbox.Member.MAYA;
import static dev.baton.sandbox.Member.PRIYA;

import java.util.List;
import java.util.Map;

/** A campaign that runs, which some have read and a lead carries, and a draft of another one. */
final class DemoBriefs {

    private static final String TITLE = "Comparison page";
    private static final String BRIEFS = "/brief";
    private static final String OPEN = "Open";
    private static final int BEGAN_DAYS_AGO = 2;
    private static final int RUNS_DAYS = 30;

    private final Cast cast;
    private final DemoSteps steps;

    DemoBriefs(Cast cast, DemoSteps steps) {
        this.cast = cast;
        this.steps = steps;
    }

    void tell(Player leads) throws InterruptedException {
        written(leads);
        leads.pressBelow(MAYA, "brief-asks", BRIEFS, List.of(OPEN, "Ask sales to agree"), Map.of());
        leads.pressBelow(JONAS, "brief-agrees", BRIEFS, List.of(OPEN, "Read and agree", "Agree"), Map.of());
        leads.pressBelow(MAYA, "brief-publishes", BRIEFS, List.of(OPEN, "Publish"), Map.of());
        leads.press(GRACE, TITLE, "I have read it");
        leads.press(DIEGO, TITLE, "I have read it");
        leads.fillIn(
                PRIYA,
                "brief-draft",
                "/brief new webinar Energy costs, explained",
                Map.of("number", List.of("15"), "partner", person(GRACE)));
    }

    private void written(Player leads) throws InterruptedException {
        leads.fillIn(
                MAYA,
                "brief",
                "/brief new content " + TITLE,
                Map.of("number", List.of("25"), "partner", person(JONAS)));
        var start = steps.today().minusDays(BEGAN_DAYS_AGO);
        leads.pressBelow(
                MAYA,
                "brief-dates",
                BRIEFS,
                List.of(OPEN, "Dates and channels"),
                Map.of(
                        "start", List.of(start.toString()),
                        "end", List.of(start.plusDays(RUNS_DAYS).toString()),
                        "channels", List.of("WEB", "EMAIL")));
        leads.pressBelow(
                MAYA,
                "brief-pitch",
                BRIEFS,
                List.of(OPEN, "What to say"),
                Map.of(
                        "audience", List.of("Operations leads who use a tool that they have outgrown"),
                        "offer", List.of("We move their data within two weeks, at no charge"),
                        "messages", List.of("One place instead of five\nMoved within two weeks\nNo double payment"),
                        "talk-track", List.of("Many who come to us say that moving was what they feared most."),
                        "objections", List.of("Our data is a mess -> We have moved worse, and show you how")));
        leads.pressBelow(
                MAYA,
                "brief-evidence",
                BRIEFS,
                List.of(OPEN, "Proof and assets"),
                Map.of(
                        "proofs", List.of("Cedar & Sons moved in nine days https://example.com/cedar"),
                        "assets", List.of("Comparison on one page https://example.com/comparison")));
    }

    private List<String> person(Member member) {
        return List.of(cast.person(member).value());
    }
}
