package dev.baton.sandbox;

import static dev.baton.sandbox.Member.DIEGO;
import static dev.baton.sandbox.Member.GRACE;
import static dev.baton.sandbox.Member.JONAS;
import static dev.baton.sandbox.Member.MAYA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** To whom leads go, and from which companies both sides would like one. */
final class DemoAgreed {

    private static final String ROUTING = "/lead routing";
    private static final String ACCOUNTS = "/lead accounts";

    private final Cast cast;

    DemoAgreed(Cast cast) {
        this.cast = cast;
    }

    void tell(Player leads) throws InterruptedException {
        rule(leads, "Switzerland", Map.of("how", List.of("NAMED"), "people", people(JONAS)), "country", "Switzerland");
        rule(leads, "Energy, in turn", Map.of("people", people(GRACE, DIEGO)), "industry", "Energy, Utilities");
        account(
                leads,
                "Harbor Logistics",
                "harbor-logistics.example",
                GRACE,
                "Their contract elsewhere ends in spring.");
        account(leads, "Lumen Studios", "lumen-studios.example", JONAS, "We met Ines at the fair.");
        account(leads, "Northlight Hotels", "northlight.example", DIEGO, "Forty hotels; one buyer.");
    }

    private void rule(Player leads, String name, Map<String, List<String>> whom, String field, String values)
            throws InterruptedException {
        var answers = new HashMap<>(whom);
        answers.put("name", List.of(name));
        answers.put("field", List.of(field));
        answers.put("values", List.of(values));
        leads.pressBelow(GRACE, "rule-" + name, ROUTING, "Add a rule", answers);
    }

    private void account(Player leads, String company, String domain, Member owner, String note)
            throws InterruptedException {
        leads.pressBelow(
                MAYA,
                "account-" + company,
                ACCOUNTS,
                "Add one",
                Map.of(
                        "company", List.of(company),
                        "domains", List.of(domain),
                        "owner", people(owner)));
        leads.pressBelow(
                MAYA, "account-note-" + company, ACCOUNTS + " " + company, "Add a note", Map.of("note", List.of(note)));
    }

    private List<String> people(Member... members) {
        return Stream.of(members).map(member -> cast.person(member).value()).toList();
    }
}
