package dev.baton.sandbox;

import com.google.common.collect.Maps;
import dev.baton.store.Documents;
import dev.baton.store.Lookup;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What was read and what wasn't. */
final class Readings {

    /** Nobody counts further. */
    private static final int MOST = 50;

    private static final int TRIES = 5;

    private final Store store;
    private final Channels channels;
    private final Messages messages;
    private final Documents<Reading> documents;

    Readings(Store store, Channels channels, Messages messages) {
        this.store = store;
        this.channels = channels;
        this.messages = messages;
        this.documents = new Documents<>(store, "sandbox-reading", Reading.class, reading -> List.of());
    }

    /**
     * How many messages are new.
     *
     * @param conversations to a member, by conversation
     * @param people to each member from Baton alone, by user
     */
    record Unread(Map<String, Integer> conversations, Map<String, Integer> people) {}

    Unread of(Member me) {
        var counts = count();
        var conversations = new HashMap<String, Integer>();
        counts.messages().keySet().stream()
                .filter(id -> !Sandbox.isDirect(id) || id.equals(Sandbox.direct(me.user())))
                .forEach(id -> conversations.put(id, counts.newTo(me, id)));
        var people = new HashMap<String, Integer>();
        Member.ALL.forEach(member -> people.put(member.user(), counts.newTo(member, Sandbox.direct(member.user()))));
        return new Unread(conversations, people);
    }

    private Counts count() {
        var latest = new HashMap<String, Lookup<Message>>();
        Stream.concat(
                        channels.all().stream().map(Channel::id),
                        Member.ALL.stream().map(member -> Sandbox.direct(member.user())))
                .forEach(conversation -> latest.put(conversation, messages.in(conversation, MOST)));
        var readings = new HashMap<String, Lookup<Reading>>();
        Member.ALL.forEach(member -> readings.put(member.user(), documents.byId(member.user())));
        var lookups = Stream.concat(latest.values().stream(), readings.values().stream());
        var answers = store.read(Sandbox.REALM, lookups.toArray(Lookup<?>[]::new));
        return new Counts(
                Maps.transformValues(latest, lookup -> values(answers.all(lookup))),
                Maps.transformValues(readings, lookup -> values(answers.all(lookup))));
    }

    private static <T> List<T> values(List<Versioned<T>> stored) {
        return stored.stream().map(Versioned::value).toList();
    }

    /**
     * What there is to count.
     *
     * @param messages the latest, by conversation
     * @param readings one or none, by user
     */
    private record Counts(Map<String, List<Message>> messages, Map<String, List<Reading>> readings) {

        int newTo(Member member, String conversation) {
            var reading = readings.getOrDefault(member.user(), List.of()).stream()
                    .findFirst()
                    .orElse(Reading.NOTHING);
            return (int) messages.getOrDefault(conversation, List.of()).stream()
                    .filter(message -> !message.author().equals(member.user()) && !reading.covers(message))
                    .count();
        }
    }

    void read(Member member, String conversation, Instant upTo) {
        change(member, reading -> reading.with(conversation, upTo));
    }

    /** Nothing in a channel is new to anybody. */
    void readChannels(Instant upTo) {
        var all = channels.all();
        Member.ALL.forEach(member -> change(member, reading -> {
            var further = reading;
            for (var channel : all) {
                further = further.with(channel.id(), upTo);
            }
            return further;
        }));
    }

    private void change(Member member, UnaryOperator<Reading> change) {
        for (var attempt = 1; ; attempt++) {
            var before = documents.find(Sandbox.REALM, member.user());
            var reading = before.map(Versioned::value).orElse(Reading.NOTHING);
            var after = change.apply(reading);
            if (after.equals(reading)) {
                return;
            }
            try {
                store.commit(Sandbox.REALM, documents.put(before, member.user(), after));
                return;
            } catch (StaleWrite e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
