package dev.baton.teams;

import dev.baton.Misconfigured;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who administers Baton because the settings say so.
 *
 * @param users by object id in Entra, in small letters
 */
record Administrators(Set<String> users) {

    Administrators {
        users = Set.copyOf(users);
    }

    /** @throws Misconfigured if one of them is no id; the message says what to set */
    static Administrators of(TeamsProperties properties) {
        return new Administrators(TeamsSetup.parts(properties.administrators())
                .map(user -> TeamsSetup.id(
                        "TEAMS_ADMINISTRATORS",
                        user,
                        "the object id of a user in Microsoft Entra, or several with commas"))
                .collect(Collectors.toSet()));
    }
}
