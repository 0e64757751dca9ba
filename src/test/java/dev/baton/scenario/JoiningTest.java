package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Command;
import dev.baton.chat.GroupId;
import dev.baton.chat.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who says of himself on which side he is. */
class JoiningTest {

    private final Office office = Office.withPod();
    private final Office.Colleague zoe = office.hire("Zoe", Role.MEMBER);

    @Test
    void the_channel_sees_who_joined_and_on_which_side() {
        zoe.presses(zoe.types("people").card(), "I am in sales").saysPrivately("you are in sales");
        var news =
                office.sees(office.channel, message -> message.card().summary().contains("is in sales now"));
        assertThat(news.card().people()).containsExactly(zoe.person);
        zoe.presses(zoe.types("people").card(), "I am in both").saysPrivately("you are on both sides");
        office.sees(office.channel, message -> message.card().summary().contains("is on both sides now"));
    }

    @Test
    void who_says_the_same_again_is_not_announced_again() {
        office.sam.presses(office.sam.types("people").card(), "I am in sales").saysPrivately("you are in sales");
        office.mia.offers("Acme");
        office.cardOf("Acme", "Accept");
        assertThat(office.messagesIn(office.channel))
                .noneMatch(message -> message.card().summary().contains("is in sales now"));
    }

    @Test
    void who_is_in_sales_by_a_group_is_told_that_he_is_on_both_sides() {
        var group = new GroupId(office.channel.workspace(), "sales-team");
        Baton.PLATFORM.add(group, List.of(zoe.account));
        var values = new HashMap<>(Map.of("salesGroup", List.of(group.toString())));
        office.mia.types("setup").fills(values).saysNothing();
        await().until(() -> zoe.types("people").card().toString().contains(zoe.person.value()));
        zoe.presses(zoe.types("people").card(), "I am in marketing").saysPrivately("you are on both sides");
    }

    @Test
    void who_presses_for_sales_elsewhere_is_told_where_to_join() {
        office.mia.offers("Acme");
        var accept = zoe.action(office.cardOf("Acme", "Accept"), "Accept");
        assertThat(Office.buttons(zoe.does(accept).card())).isNotEmpty();
        var fromHome = new Action(zoe.context(null), accept.name(), accept.argument());
        var answer = zoe.does(fromHome);
        answer.saysPrivately("In its channel");
        assertThat(Office.buttons(answer.card())).isEmpty();
    }

    @Test
    void one_joins_in_the_pods_channel_where_the_others_are() {
        var here = zoe.action(zoe.types("people").card(), "I am in sales");
        var elsewhere = new Action(zoe.context(null), here.name(), here.argument());
        zoe.does(elsewhere).saysPrivately("in the channel of Enterprise DACH");
        zoe.types("setup").fills(Map.of("name", List.of("Mine"))).saysPrivately("Only people of this pod");
        assertThat(Office.buttons(
                        zoe.does(new Command(zoe.context(null), "people")).card()))
                .extracting(Button::label)
                .noneMatch(label -> label.startsWith("I am in"));
    }
}
