package dev.baton.slack;

import dev.baton.chat.Profile;
import dev.baton.chat.Role;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What Slack's description of a user comes to. */
final class Users {

    private static final List<String> NAMES = List.of("display_name", "real_name");

    static Profile profile(JsonNode user, Installation installation) {
        var payload = new Payload(user);
        var role = role(payload, installation);
        return new Profile(
                name(payload),
                role == Role.GUEST ? null : email(payload),
                zone(payload),
                role,
                payload.flag("deleted"));
    }

    /** Somebody of another company, whom Slack tells next to nothing about. */
    static Profile external(String name) {
        return new Profile(name.isBlank() ? "somebody from another company" : name, null, ZoneOffset.UTC, Role.GUEST);
    }

    private static Role role(Payload user, Installation installation) {
        var enterprise = user.find("enterprise_user", "enterprise_id");
        var isGuest = user.flag("deleted")
                || user.flag("is_bot")
                || user.flag("is_stranger")
                || user.flag("is_restricted")
                || user.flag("is_ultra_restricted")
                || !installation.isHome(user.find("team_id"), enterprise);
        if (isGuest) {
            return Role.GUEST;
        }
        var isAdministrator = user.flag("is_admin") || user.flag("is_owner") || user.flag("is_primary_owner");
        return isAdministrator ? Role.ADMINISTRATOR : Role.MEMBER;
    }

    private static String name(Payload user) {
        for (var field : NAMES) {
            var name = user.text("profile", field);
            if (!name.isBlank()) {
                return name;
            }
        }
        return user.text("name");
    }

    /** Only an address that the person has confirmed says who somebody is on another platform. */
    private static @Nullable String email(Payload user) {
        var isUnconfirmed = user.node("is_email_confirmed").isBoolean() && !user.flag("is_email_confirmed");
        var email = user.find("profile", "email");
        return isUnconfirmed || email == null ? null : email.toLowerCase(Locale.ROOT);
    }

    private static ZoneId zone(Payload user) {
        try {
            return ZoneId.of(user.text("tz"));
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    private Users() {}
}
