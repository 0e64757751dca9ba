package dev.baton.store;

import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/**
 * What an organization has left to do at a time, seen at one moment: timers and runs that are due or being worked on,
 * and messages that wait or are being sent. Once there is nothing, nothing more comes before the clock moves or
 * somebody does something. A timer that has failed is due later, like any other.
 */
public final class LeftToDo {

    private static final Script LOOK = Script.named("left-to-do");

    /** Each thing by what it is and its id; whose store is looked at is {@code baton}. */
    public static List<String> of(BeanFactory baton, Realm realm, Instant now) {
        return of(baton.getBean(Redis.class), realm, now);
    }

    static List<String> of(Redis redis, Realm realm, Instant now) {
        var arguments = List.of(realm.tag(), realm.name(), Long.toString(now.toEpochMilli()));
        return redis.run(LOOK, realm.tag() + ":outbox", arguments).stream()
                .map(String.class::cast)
                .toList();
    }

    private LeftToDo() {}
}
