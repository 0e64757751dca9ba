package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Profile;
import dev.baton.chat.Role;
import dev.baton.people.Reception;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What guests and people of other companies can see: what Baton posts where they are, and who is who. */
class GuestsTest {

    private final Office office = Office.withPod();

    @ParameterizedTest
    @ValueSource(strings = {"lead list", "lead list all", "lead show Acme", "lead mine"})
    void leads_are_shown_to_members_only(String typed) {
        office.mia.offers("Acme");
        office.gus.types(typed).saysPrivately("You are a guest here");
        office.sue.types(typed).saysPrivately("Acme");
    }

    @Test
    void their_own_page_shows_no_lead_even_if_they_belonged_to_a_side_as_members() {
        office.mia.offers("Acme");
        assertThat(office.sue.opensHome().card().toString()).contains("Acme");
        Baton.PLATFORM.add(office.sue.account, new Profile("Sue", null, ZoneOffset.UTC, Role.GUEST));
        Baton.shared().part(Reception.class).check(office.organization(), office.sue.account);
        assertThat(office.sam.opensHome().card().toString()).contains("Acme");
        assertThat(office.sue.opensHome().card().toString())
                .contains("Hello, Sue")
                .doesNotContain("Acme");
        assertThat(office.sue.types("").card().toString()).doesNotContain("Acme");
    }

    @Test
    void they_see_who_is_who_and_the_help_that_is_for_them() {
        office.gus.types("people").saysPrivately("Enterprise DACH");
        assertThat(office.gus.types("help").card().toString())
                .contains("/baton people")
                .doesNotContain("/lead");
    }

    @Test
    void where_no_channel_is_set_up_they_hear_who_can_do_that() {
        new Office().gus.types("people").saysPrivately("Any member can do it, though no guest");
    }
}
