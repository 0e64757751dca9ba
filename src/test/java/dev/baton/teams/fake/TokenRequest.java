package dev.baton.teams.fake;

import java.util.Map;

/**
 * A request for a token that Baton calls Teams with.
 *
 * @param tenant as in the address
 */
public record TokenRequest(String tenant, Map<String, String> form) {

    String field(String name) {
        return form.getOrDefault(name, "");
    }
}
