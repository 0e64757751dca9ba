package dev.baton.slack;

import com.google.common.base.Splitter;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * What tokens may do, as Slack says it with each answer in {@code x-oauth-scopes}. An older installation may do less.
 */
final class GrantedScopes implements Interceptor {

    private static final int TOKENS = 10_000;
    private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

    private final Cache<String, Set<String>> scopes =
            CacheBuilder.newBuilder().maximumSize(TOKENS).build();

    @Override
    public Response intercept(Chain chain) throws IOException {
        var response = chain.proceed(chain.request());
        var token = chain.request().header("Authorization");
        var granted = response.header("x-oauth-scopes");
        if (token != null && granted != null) {
            scopes.put(token, Set.copyOf(COMMAS.splitToList(granted)));
        }
        return response;
    }

    /** Empty if Slack has not said. */
    Optional<Set<String>> of(String token) {
        return Optional.ofNullable(scopes.getIfPresent("Bearer " + token));
    }
}
