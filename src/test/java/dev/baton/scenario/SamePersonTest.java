package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import dev.baton.chat.Profile;
import dev.baton.chat.Role;
import dev.baton.people.Directory;
import dev.baton.people.Reception;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People with the same name on two platforms, who may be one. */
class SamePersonTest {

    private final Linked company = Linked.company();
    private final Office here = company.marketing;
    private final Office there = company.sales;
    private final Office.Colleague maya = Linked.namesake(here, "maya@acme.example");

    private Card question() {
        return here.sees(maya.direct(), message -> message.card().summary().startsWith("Is Maya Lind in Second you?"))
                .card();
    }

    private void isNeverAsked(Office.Colleague colleague) {
        Quiet.in(here);
        assertThat(here.messagesIn(colleague.direct())).isEmpty();
    }

    @Test
    void whoever_resembles_somebody_is_a_person_of_his_own_until_the_other_says_yes() {
        var other = Linked.namesake(there, "m.lind@acme.example");
        assertThat(other.person).isNotEqualTo(maya.person);
        maya.presses(question(), "Yes, that's me").saysPrivately("one person");
        other.context(null);
        assertThat(other.person).isEqualTo(maya.person);
        there.sees(other.direct(), message -> message.card().toString().contains("said that this account is theirs"));
        maya.presses(question(), "No").saysPrivately("You said yes");
    }

    @Test
    void a_yes_takes_the_other_s_places_in_pods() {
        var other = Linked.namesake(there, null);
        there.sam
                .types("setup")
                .fills(Map.of("sales", List.of(there.sam.person.value(), other.person.value())))
                .saysNothing();
        maya.presses(question(), "Yes, that's me").saysPrivately("one person");
        var pod = Baton.shared().part(Directory.class).pods(here.organization()).getFirst();
        assertThat(pod.sells(maya.person)).isTrue();
        assertThat(pod.sells(other.person)).isFalse();
        here.mia.offers("Acme");
        other.presses(there.cardOf("Acme", "Accept"), "Accept").saysPrivately("You work on Acme now.");
        maya.presses(here.cardOf("Acme", "Contacted"), "Contacted").saysPrivately("Noted");
    }

    @Test
    void a_yes_takes_the_other_s_leads_of_which_nobody_has_left() {
        var other = Linked.namesake(there, null);
        there.sam
                .types("setup")
                .fills(Map.of("sales", List.of(there.sam.person.value(), other.person.value())))
                .saysNothing();
        here.mia.offers("Acme");
        other.presses(there.cardOf("Acme", "Accept"), "Accept").saysPrivately("You work on Acme now.");
        maya.presses(question(), "Yes, that's me").saysPrivately("one person");
        await().untilAsserted(() -> maya.types("lead mine").saysPrivately("Acme"));
        maya.presses(here.cardOf("Acme", "Contacted"), "Contacted").saysPrivately("Noted");
        Quiet.in(here);
        assertThat(here.messagesIn(here.channel))
                .noneMatch(message -> message.card().toString().contains("isn't in sales here any more"));
    }

    @Test
    void a_no_leaves_two_people_and_is_not_asked_again() {
        var other = Linked.namesake(there, null);
        maya.presses(question(), "No").saysPrivately("two people");
        other.context(null);
        assertThat(other.person).isNotEqualTo(maya.person);
        maya.presses(question(), "Yes, that's me").saysPrivately("You said no");
        other.context(null);
        assertThat(other.person).isNotEqualTo(maya.person);
        assertThat(here.messagesIn(maya.direct())).hasSize(1);
    }

    @Test
    void only_who_is_asked_can_answer() {
        var other = Linked.namesake(there, null);
        other.presses(question(), "Yes, that's me").saysPrivately("for somebody else");
        here.ada.presses(question(), "Yes, that's me").saysPrivately("for somebody else");
        other.context(null);
        assertThat(other.person).isNotEqualTo(maya.person);
    }

    @Test
    void a_name_that_two_people_have_asks_nobody() {
        var second = here.hire("maya  lind", null, Role.MEMBER);
        Linked.namesake(there, null);
        isNeverAsked(maya);
        isNeverAsked(second);
    }

    @Test
    void guests_are_never_matched() {
        there.hire("Maya Lind", null, Role.GUEST);
        var guest = here.hire("Noa Berg", null, Role.GUEST);
        there.hire("Noa Berg", null, Role.MEMBER);
        isNeverAsked(maya);
        isNeverAsked(guest);
    }

    @Test
    void a_yes_never_makes_an_administrator() {
        there.hire("Maya Lind", null, Role.ADMINISTRATOR);
        isNeverAsked(maya);
    }

    @Test
    void nobody_on_the_same_platform_is_taken_for_another() {
        var before = here.messagesIn(maya.direct()).size();
        Baton.PLATFORM.add(
                new dev.baton.chat.AccountId(here.workspace, "maya2"),
                new Profile("Maya Lind", null, ZoneOffset.UTC, Role.MEMBER));
        Baton.shared()
                .part(Reception.class)
                .meet(here.organization(), new dev.baton.chat.AccountId(here.workspace, "maya2"));
        assertThat(before).isZero();
        isNeverAsked(maya);
    }

    @Test
    void nobody_is_asked_more_than_three_times() {
        for (var number = 1; number <= 5; number++) {
            var account = new dev.baton.chat.AccountId(there.workspace, "maya" + number);
            Baton.SECOND.add(account, new Profile("Maya Lind", null, ZoneOffset.UTC, Role.GUEST));
            Baton.SECOND.add(account, new Profile("Maya Lind", null, ZoneOffset.UTC, Role.MEMBER));
            Baton.shared().part(Reception.class).meet(there.organization(), account);
            Baton.SECOND.add(account, new Profile("Somebody else", null, ZoneOffset.UTC, Role.MEMBER));
            Baton.shared().part(Reception.class).check(there.organization(), account);
        }
        here.sees(maya.direct(), message -> here.messagesIn(maya.direct()).size() == 3);
        Quiet.in(here);
        assertThat(here.messagesIn(maya.direct())).hasSize(3);
    }
}
