package dev.baton.store;

import java.nio.file.Path;

/**
 * A process that serves a data folder as Baton does, for tests that kill it. Adds a note after the other and says which
 * are acknowledged; when it is told to stop, it adds a last one, as what comes in last still has to be kept.
 */
final class TinyBaton {

    static final Realm REALM = new Realm("tiny");

    private static volatile boolean stopping;

    public static void main(String[] words) {
        var home = DataFolder.open(Path.of(words[0]));
        var server = EmbeddedRedis.start(home);
        var stores = Stores.over(RedisConnector.connect(server.address()));
        var adding = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(adding, server, stores)));
        say("ready");
        for (var number = 0; !stopping; number++) {
            add(stores, "note-" + number);
        }
    }

    private static void stop(Thread adding, EmbeddedRedis server, Stores stores) {
        stopping = true;
        try {
            adding.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        add(stores, "last");
        server.stop();
        say("stopped");
    }

    private static void add(Stores stores, String id) {
        stores.store().commit(REALM, Notes.in(stores).add(id, Notes.on("top", Notes.NOON)));
        say("acknowledged " + id);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private TinyBaton() {}
}
