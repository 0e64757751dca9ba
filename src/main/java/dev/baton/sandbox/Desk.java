package dev.baton.sandbox;

import dev.baton.chat.Card;
import dev.baton.chat.Verb;
import dev.baton.sandbox.Views.MessagesView;
import dev.baton.sandbox.Views.PersonView;
import dev.baton.sandbox.Views.WorkspaceView;
import dev.baton.store.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What is to be seen in the sandbox. */
final class Desk {

    private final Store store;
    private final Cast cast;
    private final Channels channels;
    private final Messages messages;
    private final Readings readings;
    private final InstantSource clock;

    Desk(Store store, Cast cast, Channels channels, Messages messages, Readings readings, InstantSource clock) {
        this.store = store;
        this.cast = cast;
        this.channels = channels;
        this.messages = messages;
        this.readings = readings;
        this.clock = clock;
    }

    WorkspaceView workspace(Member me, List<Verb> verbs) {
        return new WorkspaceView(
                Sandbox.BATON,
                Member.ALL.stream().map(this::view).toList(),
                channels.all(),
                verbs.stream().filter(verb -> me.role().covers(verb.needs())).toList(),
                readings.of(me));
    }

    private PersonView view(Member member) {
        return new PersonView(
                member.user(),
                cast.person(member).value(),
                member.name(),
                member.title(),
                member.zone().getId(),
                member.role().name());
    }

    Readings.Unread unread(Member me) {
        return readings.of(me);
    }

    MessagesView messages(String conversation, int limit) {
        var lookup = messages.in(conversation, limit);
        return Views.latestFirst(store.read(Sandbox.REALM, lookup).all(lookup), limit);
    }

    /** The root and what is below it. */
    MessagesView thread(String root, int limit) {
        var lookup = messages.below(root, limit);
        var first = messages.byId(root);
        var answers = store.read(Sandbox.REALM, first, lookup);
        var all = new ArrayList<>(answers.all(lookup));
        all.addAll(answers.all(first));
        return Views.latestFirst(all, limit + 1);
    }

    Card card(String message) {
        return messages.find(message)
                .orElseThrow(() -> new Unacceptable("There is no such message."))
                .content()
                .card();
    }

    Channel open(String name, String topic) {
        return channels.open(name, topic);
    }

    /** Nobody has read what is still to come. */
    void read(Member me, String conversation, Instant upTo) {
        var now = clock.instant();
        readings.read(me, conversation, upTo.isAfter(now) ? now : upTo);
    }
}
