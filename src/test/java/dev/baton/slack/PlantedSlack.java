package dev.baton.slack;

import io.lettuce.core.RedisClient;
import java.net.http.HttpClient;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** Breaks rules, so that the tests of the architecture see that they can fail. */
public final class PlantedSlack {

    Class<?> redis() {
        return RedisClient.class;
    }

    Class<?> security() {
        return AuthorizationGrantType.class;
    }

    Class<?> http() {
        return HttpClient.class;
    }
}
