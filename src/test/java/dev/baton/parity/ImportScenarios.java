package dev.baton.parity;

import static dev.baton.parity.Pods.meetAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Leads from a file, and in one, as people bring and fetch them on each platform. */
final class ImportScenarios {

    private final Town town;

    ImportScenarios(Town town) {
        this.town = town;
    }

    List<Scenario> all() {
        return List.of(
                Scenario.of("what is wrong in a file of leads is named by line", this::isWrong),
                Scenario.of("leads of a file come in once somebody says so", this::comesIn),
                Scenario.of("leads of a file don't come in if somebody decides against it", this::isDiscarded),
                Scenario.of("leads of a file that may be here already come in if somebody wants all", this::isTwice),
                Scenario.of("an import is undone but for the leads that somebody works on", this::isUndone),
                Scenario.of("an import is for who sent the file, and ends once", this::isOver),
                Scenario.of("leads are given as a file, which is theirs to import again", this::isExported));
    }

    /** Companies that nobody else has. */
    private static List<String> companies(int count) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        return IntStream.range(0, count).mapToObj(i -> "Firm " + mark + " " + i).toList();
    }

    private static String file(List<String> companies) {
        return "Company,State\n" + companies.stream().map(each -> each + ",CA").collect(Collectors.joining("\n"));
    }

    private void sends(Workplace place, String file) {
        var way = place.maya()
                .types("/lead import")
                .form()
                .submits(Map.of("Where do the leads go?", Pods.POD))
                .says("Nothing comes in before you have seen what Baton found");
        assertThat(town.takes(way, file)).contains("writes to you in chat what it found");
    }

    private void isWrong(Workplace place) {
        meetAt(place);
        sends(place, "Company,E-mail\nFine,\nAcme,nonsense\n,\"a@b.example\"\n");
        var card = place.maya()
                .isTold(
                        "2 rows need a change, so nothing is imported",
                        "Line 3, E-mail: “nonsense”. Please write an e-mail address",
                        "Line 4, Company: Please fill this in");
        assertThat(card.buttons()).isEmpty();
    }

    private void comesIn(Workplace place) {
        meetAt(place);
        var companies = companies(2);
        sends(place, file(companies));
        var card = place.maya().isTold("2 leads are ready to come in", "New leads", "Company, Region");
        place.maya().presses(card, "Import 2 leads");
        place.maya().isTold("Your import is done: 2 leads are in");
        place.jonas().sees(companies.get(0), "Waits for sales");
        place.jonas().sees("Maya Lindgren has imported 2 leads");
        var lead = place.jonas().sees(companies.get(1), "Waits for sales");
        place.jonas().presses(lead, "Accept").says("You work on " + companies.get(1));
    }

    private void isDiscarded(Workplace place) {
        meetAt(place);
        sends(place, file(companies(3)));
        var card = place.maya().isTold("3 leads are ready to come in");
        place.maya().presses(card, "Discard");
        place.maya().isTold("Nothing was imported", "The file is forgotten");
        place.maya().presses(card, "Import 3 leads").says("discarded already");
    }

    private void isTwice(Workplace place) {
        meetAt(place);
        var companies = companies(2);
        var email = "ann@" + UUID.randomUUID() + ".example";
        sends(
                place,
                "Company,E-mail\n" + companies.get(0) + "," + email + "\n" + companies.get(1) + "," + email + "\n");
        var card = place.maya()
                .isTold(
                        "1 lead is ready to come in",
                        "Line 3, " + companies.get(1) + ": line 2 has the same e-mail address.");
        place.maya().presses(card, "Import all 2");
        place.maya().isTold("Your import is done: 2 leads are in");
    }

    private void isUndone(Workplace place) {
        meetAt(place);
        var companies = companies(2);
        sends(place, file(companies));
        place.maya().presses(place.maya().isTold("2 leads are ready to come in"), "Import 2 leads");
        place.maya().isTold("Your import is done: 2 leads are in");
        var lead = place.jonas().sees(companies.get(1), "Waits for sales");
        place.jonas().presses(lead, "Accept").says("You work on " + companies.get(1));
        place.maya().presses(place.maya().isTold("Import of leads", "2 leads are in."), "Undo import");
        place.maya().isTold("Your import is undone. 1 lead is gone. 1 stays");
        place.jonas().sees("Maya Lindgren has undone an import");
    }

    private void isOver(Workplace place) {
        meetAt(place);
        sends(place, file(companies(201)));
        var card = place.maya().isTold("201 leads are ready to come in", "none gets a card or a reminder");
        place.grace().presses(card, "Import 201 leads").says("That file is forgotten");
        place.maya().presses(card, "Import 201 leads");
        place.maya().isTold("Your import is done: 201 leads are in");
        place.maya().presses(card, "Import 201 leads").says("All leads are in already");
    }

    private void isExported(Workplace place) {
        meetAt(place);
        var companies = companies(2);
        sends(place, file(companies));
        place.maya().presses(place.maya().isTold("2 leads are ready to come in"), "Import 2 leads");
        place.maya().isTold("Your import is done");
        var exported = town.gives(place.jonas().types("/lead export open").says("file"));
        assertThat(exported).contains("Company,Contact,E-mail", companies.get(0), companies.get(1));
        sends(place, exported);
        place.maya().isTold("ready to come in");
    }
}
