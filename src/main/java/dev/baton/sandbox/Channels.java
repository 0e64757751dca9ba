package dev.baton.sandbox;

import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Lookup;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The channels of the sandbox. */
final class Channels {

    static final int MOST = 50;

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int TOPIC = 150;

    private final Store store;
    private final InstantSource clock;
    private final Documents<Channel> documents;

    Channels(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.documents = new Documents<>(
                store, "sandbox-channel", Channel.class, channel -> List.of(Entry.at(channel.created(), "every", "")));
    }

    Optional<Channel> find(String id) {
        return documents.find(Sandbox.REALM, id).map(Versioned::value);
    }

    /** By name. */
    List<Channel> all() {
        var lookup = every();
        return store.read(Sandbox.REALM, lookup).all(lookup).stream()
                .map(Versioned::value)
                .sorted(Comparator.comparing(Channel::name))
                .toList();
    }

    Lookup<Channel> every() {
        return documents.latest("every", "", MOST);
    }

    /**
     * Opens a channel. One of that name that is there already stays as it is.
     *
     * @throws Unacceptable if it can't be called that
     */
    Channel open(String name, String topic) {
        if (!NAME.matcher(name).matches()) {
            throw new Unacceptable(
                    "A channel's name has up to 40 small letters, digits and hyphens, such as leads-dach.");
        }
        if (topic.length() > TOPIC) {
            throw new Unacceptable("A topic has at most " + TOPIC + " characters.");
        }
        if (all().size() >= MOST) {
            throw new Unacceptable("The sandbox has room for " + MOST + " channels.");
        }
        var channel = new Channel(Sandbox.channel(name), name, topic, false, clock.instant());
        try {
            store.commit(Sandbox.REALM, documents.add(channel.id(), channel));
            return channel;
        } catch (StaleWrite e) {
            return find(channel.id()).orElseThrow(() -> e);
        }
    }

    /** Lets Baton in. Doing it twice does it once. */
    void invite(String id) {
        var channel = documents.find(Sandbox.REALM, id).orElseThrow(Unacceptable::goneChannel);
        if (channel.value().invited()) {
            return;
        }
        try {
            store.commit(
                    Sandbox.REALM,
                    documents.put(id, channel.version(), channel.value().withBaton()));
        } catch (StaleWrite e) {
            invite(id);
        }
    }
}
