package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.Place;
import dev.baton.chat.Post;
import dev.baton.chat.Sending;
import dev.baton.chat.Text;
import dev.baton.delivery.DeliveryDesk;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Person;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What could not be delivered, whom it is told, and what an administrator decides. */
class UndeliveredTest {

    private final Office office = Office.withPod();
    private final Store store = Baton.shared().part(Store.class);

    @BeforeEach
    void the_pod_is_announced() {
        office.sees(office.channel, message -> true);
    }

    @AfterEach
    void the_platform_takes_everything_again() {
        Baton.PLATFORM.failWith(post -> Optional.empty());
    }

    private void refuse(Predicate<Post> which) {
        Baton.PLATFORM.failWith(post -> post.organization().equals(office.organization()) && which.test(post)
                ? Optional.of(new Sending.Refused("Baton is not in this channel"))
                : Optional.empty());
    }

    private static boolean isInChannel(Post post) {
        return post.place() instanceof Place.InChannel;
    }

    private Card listed(String words) {
        await().until(() -> office.ada.types("admin delivery").card().toString().contains(words));
        return office.ada.types("admin delivery").card();
    }

    @Test
    void whoever_handed_a_lead_over_is_told_that_its_card_was_refused() {
        refuse(UndeliveredTest::isInChannel);
        office.mia.offers("Acme");
        var told = office.sees(office.mia.direct(), message -> true).card();
        assertThat(told.summary()).contains("Lead Acme", "its channel", "Baton is not in this channel");
    }

    @Test
    void an_administrator_sees_which_lead_it_is_and_in_which_pod() {
        refuse(UndeliveredTest::isInChannel);
        office.mia.offers("Acme");
        assertThat(listed("Not posted").toString()).contains("Lead Acme", "the channel of Enterprise DACH");
    }

    @Test
    void two_administrators_may_decide_the_same_and_the_second_is_told() {
        refuse(UndeliveredTest::isInChannel);
        office.mia.offers("Acme");
        var list = listed("Not posted");
        Baton.PLATFORM.failWith(post -> Optional.empty());
        var click = office.ada.action(list, "Send again");
        office.ada.does(click).saysPrivately("It is sent again.");
        office.ada.does(click).saysPrivately("It is sent again.");
        office.ada.presses(list, "Drop").saysPrivately("Somebody has decided that already.");
        office.cardOf("Acme", "Accept");
    }

    @Test
    void a_change_of_the_administrator_meanwhile_is_not_somebody_elses_decision() {
        refuse(UndeliveredTest::isInChannel);
        office.mia.offers("Acme");
        var list = listed("Not posted");
        changeUnnoticed(office.ada);
        office.ada.presses(list, "Drop").saysPrivately("It is dropped.");
    }

    /** As another node does whose word of it got lost. */
    private void changeUnnoticed(Office.Colleague colleague) {
        var persons = new Documents<>(
                store,
                "person",
                Person.class,
                person -> List.of(Entry.unique("account", colleague.account.toString())),
                List.of(UnaryOperator.identity(), UnaryOperator.identity()));
        var realm = Realms.of(office.organization());
        var before = persons.find(realm, colleague.person.value()).orElseThrow();
        store.commit(realm, persons.put(before.id(), before.version(), before.value()));
    }

    @Test
    void no_more_is_said_to_be_sent_again_than_is() {
        refuse(UndeliveredTest::isInChannel);
        var writes = new ArrayList<Write>();
        for (var number = 0; number < 201; number++) {
            var id = new MessageId("number " + number);
            writes.add(Outgoing.inChannel(office.channel, id, Card.of(Text.of("Hello")), null)
                    .add(office.organization()));
        }
        store.commit(Realms.of(office.organization()), writes.toArray(Write[]::new));
        var desk = Baton.shared().part(DeliveryDesk.class);
        await().until(() -> desk.list(office.organization(), 300).size() == 201);
        var list = listed("Not posted");
        Baton.PLATFORM.failWith(post -> Optional.empty());
        office.ada
                .presses(list, "Send all unsent again")
                .saysPrivately("The oldest 200 are sent again. There are more");
        office.ada.presses(list, "Send all unsent again").saysPrivately("All that surely was not posted");
        office.ada.presses(list, "Send all unsent again").saysPrivately("There is nothing left");
    }
}
