package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.GroupId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Role;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** One organization on two platforms: marketing's Slack and sales' Teams, so to speak, see the same lead. */
class TwoPlatformsTest {

    private final Linked company = Linked.company();
    private final Office marketing = company.marketing;
    private final Office sales = company.sales;

    private Pod pod() {
        return Baton.shared()
                .part(Directory.class)
                .pods(marketing.organization())
                .getFirst();
    }

    private long times(Office office, String words) {
        return office.messagesIn(office.channel).stream()
                .filter(message -> message.card().toString().contains(words))
                .count();
    }

    @Test
    void a_lead_offered_on_one_platform_and_accepted_on_the_other_is_one_lead() {
        marketing.mia.offers("Acme").saysNothing();
        marketing.cardOf("Acme", "Accept");
        var card = sales.cardOf("Acme", "Accept");
        sales.sam.presses(card, "Accept").saysPrivately("You work on Acme now.");
        for (var office : List.of(marketing, sales)) {
            assertThat(office.cardOf("Acme", "Contacted").toString()).contains(sales.sam.person.value());
            office.sees(
                    office.channel,
                    message -> message.thread() != null
                            && message.card().toString().contains("accepted it"));
            assertThat(times(office, "accepted it")).isEqualTo(1);
        }
        marketing.sees(
                marketing.mia.direct(), message -> message.card().toString().contains("Sam accepted it"));
    }

    @Test
    void a_step_made_on_either_platform_shows_on_both() {
        sales.sam.offers("Acme").saysNothing();
        var card = marketing.cardOf("Acme", "Accept");
        marketing.sue.presses(card, "Accept").saysPrivately("You work on Acme now.");
        sales.sam.presses(sales.cardOf("Acme", "Contacted"), "Won").saysPrivately("works on Acme already");
        marketing.sue.presses(marketing.cardOf("Acme", "Contacted"), "Won").fills(Map.of());
        sales.cardOf("Acme", "Strong[text=Won]");
        marketing.cardOf("Acme", "Strong[text=Won]");
    }

    @RepeatedTest(5)
    void of_two_who_accept_at_once_on_two_platforms_one_is_first() throws Exception {
        marketing.mia.offers("Acme");
        var here = marketing.sue.action(marketing.cardOf("Acme", "Accept"), "Accept");
        var there = sales.sam.action(sales.cardOf("Acme", "Accept"), "Accept");
        var answers = atOnce(() -> marketing.sue.does(here), () -> sales.sam.does(there));
        assertThat(answers.stream().map(answer -> answer.card().toString()))
                .anyMatch(words -> words.contains("You work on Acme now."))
                .anyMatch(words -> words.contains("works on Acme already"));
        for (var office : List.of(marketing, sales)) {
            office.cardOf("Acme", "Contacted");
            Quiet.in(office);
            assertThat(times(office, "accepted it")).isEqualTo(1);
        }
    }

    static List<Office.Answer> atOnce(Callable<Office.Answer> first, Callable<Office.Answer> second) throws Exception {
        var start = new CyclicBarrier(2);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var here = both.submit(() -> {
                start.await();
                return first.call();
            });
            var there = both.submit(() -> {
                start.await();
                return second.call();
            });
            return List.of(here.get(), there.get());
        }
    }

    @Test
    void people_picked_on_either_platform_add_up() {
        assertThat(pod().channels()).containsExactly(marketing.channel, sales.channel);
        assertThat(pod().sales().picked())
                .containsExactlyInAnyOrder(marketing.sam.person, marketing.sue.person, sales.sam.person);
        assertThat(pod().marketing().picked()).containsExactly(marketing.mia.person);
        marketing.mia.types("setup").fills(Map.of("sales", List.of(marketing.sue.person.value())));
        assertThat(pod().sales().picked()).containsExactlyInAnyOrder(marketing.sue.person, sales.sam.person);
        sales.ada.types("people").saysPrivately(marketing.mia.person.value());
        marketing.mia.types("people").saysPrivately("one in Memory, one in Second");
    }

    @Test
    void the_form_names_who_can_not_be_picked_here_and_picks_only_who_can() {
        var form = sales.sam.types("setup").form().toString();
        assertThat(form).contains("Some are not in this workspace");
        var picked = sales.sam.types("setup").form().inputs().stream()
                .filter(dev.baton.chat.Input.People.class::isInstance)
                .flatMap(input -> ((dev.baton.chat.Input.People) input).initial().stream())
                .toList();
        assertThat(picked).containsExactly(sales.sam.person);
    }

    @Test
    void a_group_of_one_platform_stays_when_the_pod_is_changed_on_the_other() {
        var group = new GroupId(marketing.workspace, "marketers");
        Baton.PLATFORM.add(group, List.of(marketing.hire("Pat", Role.MEMBER).account));
        marketing.mia.types("setup").fills(Map.of("marketingGroup", List.of(group.toString())));
        sales.sam.types("setup").fills(Map.of("name", List.of("Renamed"))).saysNothing();
        assertThat(pod().marketing().group()).isEqualTo(group);
        assertThat(pod().name()).isEqualTo("Renamed");
        marketing.sees(marketing.channel, message -> message.card().summary().contains("Renamed"));
    }

    @Test
    void a_channel_of_another_platform_may_found_a_pod_of_its_own() {
        var linked = Linked.withoutChannel();
        var office = linked.sales;
        office.ada.types("setup").fills(Map.of("pod", List.of("new"))).fills(office.setupOf(office.ada));
        assertThat(Baton.shared().part(Directory.class).pods(office.organization()))
                .hasSize(2);
    }

    @Test
    void who_is_in_no_pod_is_not_offered_one_and_can_not_take_one() {
        var linked = Linked.withoutChannel();
        var asked = linked.sales.ada.types("setup");
        var setup = asked.fills(Map.of()).submission(Map.of());
        linked.sales.mia.types("setup");
        assertThat(linked.sales.mia.types("setup").form().name()).isEqualTo("pod.setup");
        linked.sales
                .mia
                .does(new dev.baton.chat.Submission(
                        linked.sales.mia.context(null), setup.form(), setup.argument(), setup.values()))
                .saysPrivately("Only people of this pod");
    }

    @Test
    void a_pod_has_one_channel_on_each_platform() {
        var linked = Linked.withoutChannel();
        var asked = linked.sales.ada.types("setup").fills(Map.of());
        linked.setsUp(linked.sales.ada, Map.of());
        var form = asked.submission(Map.of());
        var elsewhere = form.argument().replace("leads", "elsewhere");
        linked.sales
                .ada
                .does(new dev.baton.chat.Submission(
                        linked.sales.ada.context(null), form.form(), elsewhere, form.values()))
                .saysPrivately("has another channel on this platform");
    }

    @Test
    void who_is_known_by_e_mail_is_one_person_on_both_platforms() {
        var here = marketing.hire("Max", "max@acme.example", Role.MEMBER);
        var there = sales.hire("Maximilian", "max@acme.example", Role.MEMBER);
        assertThat(there.person).isEqualTo(here.person);
        var guest = sales.hire("Gast", "mia@acme.example", Role.GUEST);
        assertThat(guest.person).isNotIn(List.<PersonId>of(marketing.mia.person, here.person));
    }
}
