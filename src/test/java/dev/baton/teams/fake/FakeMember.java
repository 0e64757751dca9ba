package dev.baton.teams.fake;

import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody in Teams.
 *
 * @param user the object id in Entra
 * @param upn the user principal name
 */
public record FakeMember(String user, String name, String email, String upn, String tenant, String role) {

    private static final JsonMapper JSON = new JsonMapper();

    /** A member of the tenant. */
    public static FakeMember of(String user, String name) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@acme.example";
        return new FakeMember(user, name, email, email, FakeLogin.TENANT, "user");
    }

    /** Another e-mail. */
    public FakeMember withEmail(String other) {
        return new FakeMember(user, name, other, upn, tenant, role);
    }

    /** Another user principal name. */
    public FakeMember withUpn(String other) {
        return new FakeMember(user, name, email, other, tenant, role);
    }

    /** Another tenant's. */
    public FakeMember of(String other) {
        return new FakeMember(user, name, email, upn, other, role);
    }

    /** In another role, such as {@code guest}. */
    public FakeMember as(String other) {
        return new FakeMember(user, name, email, upn, tenant, other);
    }

    /** By which Teams knows the person toward Baton. */
    public String teamsId() {
        return "29:1" + user.replace("-", "");
    }

    boolean goesBy(String id) {
        return id.equals(user) || id.equals(teamsId());
    }

    /** As Teams describes a conversation's member. */
    ObjectNode json() {
        return JSON.createObjectNode()
                .put("id", teamsId())
                .put("name", name)
                .put("givenName", name.split(" ", 2)[0])
                .put("surname", name.substring(name.indexOf(' ') + 1))
                .put("email", email)
                .put("userPrincipalName", upn)
                .put("tenantId", tenant)
                .put("userRole", role)
                .put("objectId", user);
    }
}
