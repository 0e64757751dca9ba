package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import dev.baton.chat.Card;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every card and form about linked workspaces, as approved. */
class LinkingGoldenTest {

    private static Card heard(Office.Colleague by, Office office, String words) {
        return office.sees(by.direct(), message -> message.card().toString().contains(words))
                .card();
    }

    @Test
    void linking_and_parting() {
        var two = Linked.notYet(Baton.shared());
        var here = two.marketing.ada;
        var there = two.sales.ada;
        approve("link-code", here.types("link").card());
        approve("link-unknown", there.types("link ABCD-EFGH").card());
        var asked = there.types("link " + Linked.code(here));
        approve("link-form", asked.form());
        approve("link-done", asked.fills(Map.of()).card());
        approve("link-word", heard(here, two.marketing, "belongs to your organization"));
        approve("link-list", here.types("link").card());
        var unlink = there.types("unlink");
        approve("unlink-form", unlink.form());
        approve("unlink-done", unlink.fills(Map.of()).card());
        approve("unlink-word", heard(here, two.marketing, "has left your organization"));
        approve("unlink-own", heard(there, two.sales, "an organization of its own"));
    }

    @Test
    void a_pod_on_two_platforms() {
        var two = Linked.withoutChannel();
        var ada = two.sales.ada;
        var chosen = ada.types("setup");
        approve("pod-choose-form", chosen.form());
        var form = chosen.fills(Map.of());
        approve("setup-second-form", form.form());
        form.fills(Map.of("sales", List.of(ada.person.value()))).saysNothing();
        approve(
                "pod-on-two",
                two.sales
                        .sees(
                                two.sales.channel,
                                message -> message.card().summary().contains("shared channel"))
                        .card());
        approve("people-on-two", ada.types("people").card());
    }

    @Test
    void a_doubt() {
        var two = Linked.withoutChannel();
        var maya = Linked.namesake(two.marketing, null);
        var other = Linked.namesake(two.sales, null);
        var question = heard(maya, two.marketing, "you?");
        approve("same-person", question);
        approve("same-person-yes", maya.presses(question, "Yes, that's me").card());
        approve("same-person-word", heard(other, two.sales, "theirs too"));
    }
}
