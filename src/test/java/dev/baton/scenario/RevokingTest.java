package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an administrator has granted can be taken back, however much there is. */
class RevokingTest {

    private final Office office = Office.withPod();

    @Test
    void an_administrator_who_was_appointed_long_ago_is_still_listed_and_can_be_dismissed() {
        office.ada
                .types("admin people")
                .fills(Map.of("people", List.of(office.mia.person.value())))
                .saysPrivately("Noted");
        IntStream.range(0, 1_050).parallel().forEach(number -> office.hire("Person" + number, Role.MEMBER));
        var form = office.ada.types("admin people");
        assertThat(form.form().toString()).contains(office.mia.person.value());
        form.fills(Map.of("people", List.of())).saysPrivately("Noted");
        office.mia.types("admin delivery").saysPrivately("Only administrators");
    }

    @Test
    void every_source_has_a_page_on_which_it_can_be_revoked() {
        var add = office.ada.presses(office.ada.types("admin source").card(), "Add a source");
        for (var number = 1; number <= 26; number++) {
            add.fills(Map.of("name", List.of("Shop " + number)));
        }
        var second = office.ada.presses(office.ada.types("admin source").card(), "Older sources");
        var third = office.ada.presses(second.card(), "Older sources");
        var last = Office.buttons(third.card()).stream()
                .filter(button -> button.label().equals("Revoke"))
                .toList()
                .getLast();
        var asked = office.ada.does(new Action(office.ada.context(null), last.action(), last.argument()));
        office.ada.presses(asked.card(), "Revoke for good").saysPrivately("Shop 1 can't");
        assertThat(office.ada.types("admin source 3").card().toString())
                .contains("[text=Shop 2]")
                .doesNotContain("[text=Shop 1]", "Older sources");
    }

    @Test
    void whose_key_is_revoked_is_said_in_full_before_it_is_done() {
        var name = "W3 Salesforce Change Data Capture, EMEA and the north";
        office.ada
                .presses(office.ada.types("admin source").card(), "Add a source")
                .fills(Map.of("name", List.of(name), "kind", List.of("HUBSPOT")));
        var list = office.ada.types("admin source").card();
        assertThat(list.toString()).contains("label=Settings of " + name).doesNotContain("…");
        var asked = office.ada.presses(list, "Revoke").card();
        assertThat(asked.toString()).contains("Revoke ", name);
        office.ada.types("admin source").saysPrivately(name);
        office.ada.presses(asked, "Revoke for good").saysPrivately(name + " can't hand anything in any more.");
        office.ada.types("admin source").saysPrivately("No other system");
        office.ada.presses(asked, "Revoke for good").saysPrivately("That source is gone already.");
        office.ada.presses(list, "Revoke").saysPrivately("That source is gone already.");
    }

    @Test
    void a_page_that_is_none_shows_the_first() {
        var add = office.ada.presses(office.ada.types("admin source").card(), "Add a source");
        add.fills(Map.of("name", List.of("Shop")));
        for (var typed : List.of("admin source 0", "admin source x", "admin source 99999999999")) {
            office.ada.types(typed).saysPrivately("Shop");
        }
    }
}
