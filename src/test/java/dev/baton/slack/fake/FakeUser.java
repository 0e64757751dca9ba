package dev.baton.slack.fake;

/**
 * Somebody that the fake knows.
 *
 * @param standing such as {@code member}, {@code admin}, {@code guest}, {@code deleted}
 */
public record FakeUser(String id, String team, String name, String email, String standing) {

    public static FakeUser member(String id, String name) {
        return new FakeUser(
                id, FakeWorkspace.TEAM, name, name.toLowerCase(java.util.Locale.ROOT) + "@acme.example", "member");
    }

    public FakeUser as(String newStanding) {
        return new FakeUser(id, team, name, email, newStanding);
    }

    public FakeUser of(String otherTeam) {
        return new FakeUser(id, otherTeam, name, email, standing);
    }
}
