package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.people.Directory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two workspaces become one organization, or don't. */
class LinkingTest {

    private final Linked two = Linked.notYet(Baton.shared());
    private final Office first = two.marketing;
    private final Office second = two.sales;

    private void refuses(Office.Answer answer, String words) {
        var before = List.of(first.organization(), second.organization());
        answer.saysPrivately(words);
        assertThat(List.of(first.organization(), second.organization())).isEqualTo(before);
    }

    private boolean isOne() {
        return first.organization().equals(second.organization());
    }

    @Test
    void a_code_of_one_workspace_lets_another_join_once_its_administrator_has_seen_what_happens() {
        var asked = second.ada.types("link " + Linked.code(first.ada));
        assertThat(asked.form().toString())
                .contains("1 pod", "Enterprise DACH", "Ada made the code", "verified e-mail");
        assertThat(isOne()).isFalse();
        var own = first.organization();
        asked.fills(Map.of()).saysPrivately("are one organization");
        assertThat(second.organization()).isEqualTo(own).isEqualTo(first.organization());
        second.ada.types("people").saysPrivately("Enterprise DACH");
    }

    @Test
    void the_administrators_of_both_hear_of_it_once() {
        two.link();
        for (var ada : List.of(first.ada, second.ada)) {
            first.sees(ada.direct(), message -> message.card().toString().contains("Ada linked it"));
            Quiet.in(first);
            assertThat(first.messagesIn(ada.direct())).hasSize(1);
        }
    }

    @Test
    void only_administrators_link_and_unlink() {
        first.mia.types("link").saysPrivately("Only administrators");
        second.mia.types("link " + Linked.code(first.ada)).saysPrivately("Only administrators");
        second.mia.types("unlink").saysPrivately("Only administrators");
        var form = second.ada.types("link " + Linked.code(first.ada));
        var stolen = form.submission(Map.of());
        second.mia
                .does(new dev.baton.chat.Submission(
                        second.mia.context(null), stolen.form(), stolen.argument(), stolen.values()))
                .saysPrivately("Only administrators");
        assertThat(isOne()).isFalse();
    }

    @Test
    void a_code_may_be_typed_in_small_letters_and_with_gaps() {
        var code = Linked.code(first.ada).toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        second.ada.types("link " + code).fills(Map.of()).saysPrivately("Done");
        assertThat(isOne()).isTrue();
    }

    @Test
    void an_unknown_code_an_own_one_and_an_expired_one_change_nothing() {
        refuses(second.ada.types("link ABCD-EFGH"), "I don't know that code");
        refuses(first.ada.types("link " + Linked.code(first.ada)), "code of this workspace itself");
        var code = Linked.code(first.ada);
        var form = second.ada.types("link " + code);
        var now = Baton.CLOCK.instant();
        try {
            Baton.CLOCK.advance(Duration.ofMinutes(11));
            refuses(second.ada.types("link " + code), "has expired");
            refuses(form.fills(Map.of()), "has expired");
        } finally {
            Baton.CLOCK.set(now);
        }
    }

    @Test
    void a_code_works_for_one_workspace_and_what_was_sent_twice_is_said_to_be_done() {
        var code = Linked.code(first.ada);
        var form = second.ada.types("link " + code);
        form.fills(Map.of()).saysPrivately("Done");
        form.fills(Map.of()).saysPrivately("There is nothing to do");
        var third = new Office(Baton.shared(), Baton.SECOND);
        third.ada.types("link " + code).saysPrivately("used already");
        second.ada.types("link " + Linked.code(first.ada)).saysPrivately("There is nothing to do");
    }

    @Test
    void guessing_ends_soon() {
        for (var tries = 0; tries < 10; tries++) {
            second.ada.types("link AAAA-AAA" + tries).saysPrivately("I don't know that code");
        }
        refuses(second.ada.types("link " + Linked.code(first.ada)), "Too many codes");
    }

    @Test
    void who_has_pods_can_be_joined_but_can_not_join() {
        refuses(first.ada.types("link " + Linked.code(second.ada)), "the other way round");
        var other = Office.withPod();
        refuses(other.ada.types("link " + Linked.code(first.ada)), "Both workspaces have pods already");
        assertThat(other.organization()).isNotEqualTo(first.organization());
    }

    @Test
    void a_pod_that_was_founded_meanwhile_keeps_the_workspace_where_it_is() {
        var form = second.ada.types("link " + Linked.code(first.ada));
        second.mia.types("setup").fills(second.setup()).saysNothing();
        refuses(form.fills(Map.of()), "Both workspaces have pods already");
    }

    @Test
    void a_workspace_that_is_linked_must_leave_before_it_joins_another() {
        var third = new Office(Baton.shared(), Baton.SECOND);
        third.ada.types("link " + Linked.code(second.ada)).fills(Map.of()).saysPrivately("Done");
        refuses(second.ada.types("link " + Linked.code(first.ada)), "linked with another one already");
    }

    @Test
    void two_that_join_each_other_at_once_do_not_swap_places() {
        var third = new Office(Baton.shared(), Baton.SECOND);
        var there = second.ada.types("link " + Linked.code(third.ada));
        var here = third.ada.types("link " + Linked.code(second.ada));
        there.fills(Map.of()).saysPrivately("Done");
        here.fills(Map.of()).saysPrivately("nothing to do");
        assertThat(second.organization()).isEqualTo(third.organization());
    }

    @Test
    void linked_workspaces_are_listed() {
        two.link();
        first.ada
                .types("link")
                .saysPrivately("Linked: Acme " + first.workspace.id() + " in memory, Acme " + second.workspace.id()
                        + " in second");
    }

    @Test
    void a_workspace_that_leaves_has_its_own_organization_and_leaves_nothing_behind() {
        var linked = Linked.company();
        var former = linked.marketing.organization();
        var sam = linked.sales.sam;
        linked.marketing.mia.types("people").saysPrivately(sam.person.value());
        linked.sales.ada.types("unlink").fills(Map.of()).saysPrivately("has left");
        assertThat(linked.marketing.organization()).isEqualTo(former);
        assertThat(linked.sales.organization()).isNotEqualTo(former);
        var directory = Baton.shared().part(Directory.class);
        assertThat(directory.pods(former).getFirst().channels()).containsExactly(linked.marketing.channel);
        assertThat(directory.pods(former).getFirst().sells(sam.person)).isFalse();
        assertThat(directory.personBehind(former, sam.account)).isEmpty();
        linked.sales.ada.types("people").saysPrivately("No channel is set up yet");
        linked.sales.sees(
                linked.sales.ada.direct(), message -> message.card().toString().contains("an organization of its own"));
        linked.marketing.sees(
                linked.marketing.ada.direct(),
                message -> message.card().toString().contains("has left your organization"));
    }

    @Test
    void what_a_workspace_has_left_shows_no_more_news_there() {
        var linked = Linked.company();
        linked.marketing.mia.offers("Acme");
        linked.sales.cardOf("Acme", "Accept");
        linked.sales.ada.types("unlink").fills(Map.of()).saysPrivately("has left");
        var card = linked.marketing.cardOf("Acme", "Accept");
        linked.marketing.sam.presses(card, "Accept").saysPrivately("You work on Acme now.");
        linked.marketing.cardOf("Acme", "Contacted");
        linked.marketing.ada.types("admin delivery").saysPrivately("Everything was delivered");
        assertThat(linked.sales.messagesIn(linked.sales.channel).toString()).doesNotContain("accepted it");
        linked.sales.cardOf("Acme", "Accept");
        linked.sales.sam.presses(card, "Accept").saysPrivately("That lead is gone");
    }

    @Test
    void who_has_left_can_join_again() {
        two.link();
        second.ada.types("unlink").fills(Map.of("workspace", List.of(second.workspace.toString())));
        assertThat(isOne()).isFalse();
        second.ada.types("unlink").saysPrivately("linked with no other");
        two.link();
        assertThat(isOne()).isTrue();
    }
}
