package dev.baton.teams;

import dev.baton.chat.AccountId;
import dev.baton.chat.Profile;
import dev.baton.chat.Role;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What Teams' description of a conversation's member comes to. */
final class Members {

    /**
     * @param administers whether the account administers Baton, unless it is a guest's
     * @param zone as Teams named it; UTC if it didn't
     */
    static Profile profile(JsonNode member, AccountId account, boolean administers, @Nullable String zone) {
        var role = role(member, account, administers);
        var name = member.path("name").asString("");
        return new Profile(
                name.isBlank() ? "somebody" : name, role == Role.GUEST ? null : email(member), zone(zone), role);
    }

    private static Role role(JsonNode member, AccountId account, boolean administers) {
        if (isGuest(member, account)) {
            return Role.GUEST;
        }
        return administers ? Role.ADMINISTRATOR : Role.MEMBER;
    }

    private static boolean isGuest(JsonNode member, AccountId account) {
        var role = text(member, "userRole");
        var tenant = text(member, "tenantId");
        return role.equals("guest")
                || role.equals("anonymous")
                || text(member, "userPrincipalName").contains("#ext#")
                || (!tenant.isEmpty() && !tenant.equals(account.workspace().id()));
    }

    private static @Nullable String email(JsonNode member) {
        var email = text(member, "email");
        return email.isEmpty() ? null : email;
    }

    private static String text(JsonNode member, String field) {
        return member.path(field).asString("").strip().toLowerCase(Locale.ROOT);
    }

    private static ZoneId zone(@Nullable String name) {
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    private Members() {}
}
