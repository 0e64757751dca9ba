package dev.baton.teams;

import dev.baton.store.Json;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Keeps what was let in, and answers a question with an object. */
@TestConfiguration(proxyBeanMethods = false)
class Heard {

    private static final List<Activity> ACTIVITIES = new CopyOnWriteArrayList<>();

    static List<Activity> all() {
        return List.copyOf(ACTIVITIES);
    }

    static void forget() {
        ACTIVITIES.clear();
    }

    @Bean
    @Primary
    Incoming heardIncoming() {
        return activity -> {
            ACTIVITIES.add(activity);
            return activity.text("type").equals("invoke")
                    ? Incoming.Answer.of(Json.mapper().createObjectNode().put("statusCode", 200))
                    : Incoming.Answer.nothing();
        };
    }
}
