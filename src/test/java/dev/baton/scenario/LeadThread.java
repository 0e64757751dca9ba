package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.Context;
import dev.baton.chat.Event;
import dev.baton.chat.InteractionId;
import dev.baton.chat.Interactions;
import dev.baton.chat.MessageRef;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Remark;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The thread of a lead's card on one platform, in which a person writes. What is shown there is what Baton posted. */
record LeadThread(
        MemoryPlatform platform, OrganizationId organization, MessageRef root, PersonId person, AccountId account) {

    private static final AtomicLong MOMENTS = new AtomicLong();

    /** Later than the one before it. */
    private static Instant moment() {
        return Baton.CLOCK.instant().plusNanos(MOMENTS.incrementAndGet() * 1_000);
    }

    /** A new message of the person; Baton doesn't know of it yet. */
    Remark writes(Text text) {
        return writes(text, false);
    }

    Remark writes(Text text, boolean hasFiles) {
        var message = new MessageRef(root.conversation(), "typed-" + MOMENTS.incrementAndGet());
        return new Remark(root, message, text, hasFiles, moment(), null);
    }

    static Remark changed(Remark remark, Text text) {
        return new Remark(remark.root(), remark.message(), text, remark.hasFiles(), remark.said(), moment());
    }

    Event.Said said(Remark remark) {
        return new Event.Said(context(person), remark);
    }

    Event.Withdrawn withdrawn(Remark remark) {
        return new Event.Withdrawn(context(new PersonId("nobody")), root, remark.message(), remark.said());
    }

    private Context context(PersonId who) {
        return new Context(
                new InteractionId(UUID.randomUUID().toString()),
                organization,
                who,
                account,
                root.conversation(),
                Context.Surface.MESSAGE,
                false);
    }

    /** Tells Baton of it. */
    static void happens(Event event) {
        assertThat(Baton.shared().part(Interactions.class).handle(event)).isInstanceOf(Reply.Nothing.class);
    }

    Remark says(String words) {
        return says(writes(Text.of(words)));
    }

    Remark says(Remark remark) {
        happens(said(remark));
        return remark;
    }

    void changes(Remark remark, String words) {
        happens(said(changed(remark, Text.of(words))));
    }

    void deletes(Remark remark) {
        happens(withdrawn(remark));
    }

    /** What Baton shows there of what people wrote elsewhere, oldest first. */
    List<Card> echoes() {
        return platform.messages().stream()
                .filter(message -> message.conversation().equals(root.conversation()))
                .filter(message -> root.id().equals(message.thread()))
                .filter(message -> message.marker().startsWith("reply:"))
                .map(MemoryPlatform.Message::card)
                .toList();
    }

    /** Waits until it shows exactly that. */
    void shows(String... summaries) {
        await().until(() -> echoes().stream().map(Card::summary).toList(), List.of(summaries)::equals);
    }
}
