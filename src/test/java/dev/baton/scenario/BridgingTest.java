package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.ConversationId;
import dev.baton.chat.Input;
import dev.baton.chat.MessageRef;
import dev.baton.chat.Place;
import dev.baton.chat.Post;
import dev.baton.chat.Sending;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import dev.baton.people.Pod.Team;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.people.WorkingHours;
import dev.baton.store.Documents;
import dev.baton.store.Store;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people write below a lead's card shows below the same card on the pod's other platform. */
class BridgingTest {

    private final Office office = Office.withPod();
    private final Branch branch = new Branch(office);

    @AfterEach
    void the_platforms_take_everything_again() {
        Baton.PLATFORM.takesEverything();
        Baton.MIRROR.takesEverything();
    }

    private LeadThread ours(String company) {
        office.mia.offers(company).saysNothing();
        return branch.inOffice(company);
    }

    @Test
    void a_reply_shows_on_the_other_platform_with_its_authors_name_and_back() {
        var ours = ours("Acme");
        var theirs = branch.here("Acme");

        ours.says("Who calls them?");
        theirs.shows("Mia in Memory: Who calls them?");
        theirs.says("I do");

        ours.shows("Maya Lind in Mirror: I do");
        theirs.shows("Mia in Memory: Who calls them?");
    }

    @Test
    void what_is_changed_or_deleted_is_so_on_the_other_platform_too() {
        var ours = ours("Acme");
        var theirs = branch.here("Acme");
        var first = ours.says("They wait");
        var second = ours.says("Until noon");
        theirs.shows("Mia in Memory: They wait", "Mia in Memory: Until noon");

        ours.changes(first, "They are waiting");
        theirs.shows("Mia in Memory: They are waiting", "Mia in Memory: Until noon");
        ours.deletes(first);

        theirs.shows("Mia in Memory: Until noon");
        ours.deletes(second);
        ours.deletes(second);
        theirs.shows();
    }

    @Test
    void what_is_delivered_again_shows_once() {
        var ours = ours("Acme");
        var remark = ours.writes(Text.of("Hello"));
        var event = ours.said(remark);
        LeadThread.happens(event);
        LeadThread.happens(event);
        ours.says(remark);
        ours.says("Bye");
        branch.here("Acme").shows("Mia in Memory: Hello", "Mia in Memory: Bye");
    }

    @Test
    void a_change_that_overtakes_its_message_shows_once() {
        var ours = ours("Acme");
        var remark = ours.writes(Text.of("Helo"));
        ours.changes(remark, "Hello");
        ours.says(remark);
        ours.says("Bye");
        branch.here("Acme").shows("Mia in Memory: Hello", "Mia in Memory: Bye");
    }

    @Test
    void what_is_deleted_before_word_of_it_came_never_shows() {
        var ours = ours("Acme");
        var remark = ours.writes(Text.of("Oops"));
        ours.deletes(remark);
        ours.says(remark);
        ours.changes(remark, "Oops!");
        ours.says("Bye");
        branch.here("Acme").shows("Mia in Memory: Bye");
    }

    private static boolean isInThread(Post post) {
        return post.place() instanceof Place.InThread;
    }

    @Test
    void what_is_deleted_before_it_was_posted_never_is() {
        var ours = ours("Acme");
        var theirs = branch.here("Acme");
        Baton.MIRROR.failWith(
                post -> isInThread(post) ? Optional.of(new Sending.NotSent("away", Duration.ZERO)) : Optional.empty());
        ours.deletes(ours.says("Oops"));
        var changed = ours.says("Helo");
        ours.changes(changed, "Hello");
        Baton.MIRROR.takesEverything();
        theirs.shows("Mia in Memory: Hello");
    }

    @Test
    void what_is_changed_while_nobody_can_say_whether_it_was_posted_shows_once_and_as_it_reads() {
        var ours = ours("Acme");
        var theirs = branch.here("Acme");
        Baton.MIRROR.blur(BridgingTest::isInThread);
        var kept = ours.says("Helo");
        var gone = ours.says("Oops");
        ours.changes(kept, "Hello");
        ours.deletes(gone);
        theirs.shows("Mia in Memory: Hello");
    }

    @Test
    void a_file_is_named_and_stays_where_it_is() {
        var ours = ours("Acme");
        ours.says(ours.writes(Text.of("The offer"), true));
        var theirs = branch.here("Acme");
        theirs.shows("Mia in Memory: The offer");
        assertThat(theirs.echoes().getFirst().toString()).contains("With a file, which is only in Memory.");
        ours.says(ours.writes(Text.of(""), true));
        theirs.shows("Mia in Memory: The offer", "Mia in Memory sent a file, which is only there.");
    }

    @Test
    void a_pod_that_switched_it_off_keeps_its_replies_apart_but_what_is_deleted_goes_everywhere() {
        var ours = ours("Acme");
        var theirs = branch.here("Acme");
        var before = ours.says("Before");
        var stays = ours.says("Stays");
        theirs.shows("Mia in Memory: Before", "Mia in Memory: Stays");

        office.mia.types("setup").fills(Map.of("bridged", List.of("no"))).saysNothing();
        ours.says("Between us");
        ours.changes(stays, "Changed");
        ours.deletes(before);
        theirs.shows("Mia in Memory: Stays");

        office.mia.types("setup").fills(Map.of("bridged", List.of("yes"))).saysNothing();
        ours.says("After");
        theirs.shows("Mia in Memory: Stays", "Mia in Memory: After");
    }

    @Test
    void only_a_pod_on_two_platforms_is_asked_whether_replies_are_bridged() {
        assertThat(office.mia.types("setup").form().inputs()).anyMatch(BridgingTest::asksForBridging);
        assertThat(Office.withPod().mia.types("setup").form().inputs()).noneMatch(BridgingTest::asksForBridging);
    }

    private record OldPolicy(
            Duration response,
            WorkingHours hours,
            ZoneId zone,
            @Nullable String region) {}

    private record OldPod(
            PodId id, String name, List<ConversationId> channels, Team sales, Team marketing, OldPolicy policy) {}

    @Test
    void a_pod_that_was_stored_before_there_was_a_choice_bridges_its_replies() {
        var realm = Realms.of(office.organization());
        var directory = Baton.shared().part(Directory.class);
        var stored = directory
                .podIn(office.organization(), office.channel)
                .flatMap(pod -> directory.versioned(office.organization(), pod.id()))
                .orElseThrow();
        var pod = stored.value();
        var policy = new OldPolicy(
                pod.policy().leads().normal(),
                pod.policy().hours(),
                pod.policy().zone(),
                null);
        var store = Baton.shared().part(Store.class);
        var pods = new Documents<>(store, "pod", OldPod.class, each -> Branch.entriesOf(each.channels()));
        store.commit(
                realm,
                pods.put(
                        stored.id(),
                        stored.version(),
                        new OldPod(pod.id(), pod.name(), pod.channels(), pod.sales(), pod.marketing(), policy)));
        directory.forget(office.organization());

        ours("Acme").says("Hello");
        branch.here("Acme").shows("Mia in Memory: Hello");
    }

    private static boolean asksForBridging(Input input) {
        return input instanceof Input.Choice choice && choice.id().equals("bridged");
    }

    @Test
    void a_lead_that_has_no_card_on_the_other_platform_troubles_nobody() {
        var other = Office.withPod();
        other.mia.offers("Acme");
        var card = other.sees(other.channel, message -> message.card().summary().contains("Lead Acme"));
        var late = new Branch(other);
        late.inOffice("Acme").says("Anybody there?");
        assertThat(card.thread()).isNull();
        other.mia.offers("Globex");
        late.inOffice("Globex").says("Hello");
        late.here("Globex").shows("Mia in Memory: Hello");
        other.ada.types("admin delivery").saysPrivately("Everything was delivered");
    }

    @Test
    void what_is_written_below_other_messages_or_cards_of_others_stays_there() {
        var ours = ours("Acme");
        var announcement =
                office.sees(office.channel, message -> message.card().summary().contains("shared channel"));
        for (var root : List.of(
                new MessageRef(office.channel, announcement.id()),
                new MessageRef(Office.withPod().channel, ours.root().id()))) {
            new LeadThread(ours.platform(), ours.organization(), root, ours.person(), ours.account()).says("Psst");
        }
        var stranger = Office.withPod();
        new LeadThread(ours.platform(), stranger.organization(), ours.root(), stranger.mia.person, stranger.mia.account)
                .says("Psst");
        ours.says("Hello");
        branch.here("Acme").shows("Mia in Memory: Hello");
    }

    @Test
    void who_wrote_it_is_told_if_it_can_not_be_shown() {
        var ours = ours("Acme");
        branch.here("Acme");
        Baton.MIRROR.failWith(post ->
                isInThread(post) ? Optional.of(new Sending.Refused("the channel is archived")) : Optional.empty());
        ours.says("Hello");
        var told = office.sees(office.mia.direct(), message -> true).card();
        assertThat(told.summary()).contains("Mia in Memory: Hello", "the channel is archived");
    }

    private record Any() {}

    @Test
    void after_a_month_an_echo_is_forgotten_and_stays_as_it_is() {
        var ours = ours("Acme");
        var theirs = branch.here("Acme");
        var remark = ours.says("Hello");
        theirs.shows("Mia in Memory: Hello");
        var echoes = new Documents<>(Baton.shared().part(Store.class), "echo", Any.class, any -> List.of());
        var id = remark.message().conversation() + "#" + remark.message().id();
        assertThat(echoes.find(Realms.of(office.organization()), id)).isPresent();
        var now = Baton.CLOCK.instant();
        try {
            Baton.CLOCK.advance(Duration.ofDays(31));
            await().until(() ->
                    echoes.find(Realms.of(office.organization()), id).isEmpty());
            ours.changes(remark, "Bye");
            ours.deletes(remark);
            ours.says("Later");
            theirs.shows("Mia in Memory: Hello", "Mia in Memory: Later");
        } finally {
            Baton.CLOCK.set(now);
        }
    }
}
