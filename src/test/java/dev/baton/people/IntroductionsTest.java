package dev.baton.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.baton.chat.AccountId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Role;
import dev.baton.chat.Roster;
import dev.baton.chat.Text;
import dev.baton.chat.WorkspaceId;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntroductionsTest {

    private static final WorkspaceId SLACK = new WorkspaceId("slack", "T1");
    private static final WorkspaceId TEAMS = new WorkspaceId("teams", "acme");

    private final Roster slack = mock();
    private final Roster teams = mock();
    private final Introductions introductions = new Introductions(Map.of("slack", slack, "teams", teams));

    @BeforeEach
    void onlySlackGathers() {
        when(slack.gathers(any())).thenReturn(true);
        when(slack.writingTo(any(), any())).thenReturn(Optional.empty());
        when(teams.writingTo(any(), any())).thenReturn(Optional.of(URI.create("https://chat.example/ben")));
    }

    private static Person person(String name, WorkspaceId... workspaces) {
        var accounts = Arrays.stream(workspaces)
                .map(workspace -> new Person.Account(account(name, workspace), Role.MEMBER, false, Instant.EPOCH))
                .toList();
        return new Person(
                new PersonId(name), name, name + "+b2b@acme.com", ZoneOffset.UTC, false, Absences.NONE, null, accounts);
    }

    private static AccountId account(String name, WorkspaceId workspace) {
        return new AccountId(workspace, name);
    }

    @Test
    void two_come_together_where_both_are_and_baton_can_gather_them() {
        assertThat(introductions.together(person("ann", TEAMS, SLACK), person("ben", TEAMS, SLACK)))
                .contains(List.of(account("ann", SLACK), account("ben", SLACK)));
    }

    @Test
    void two_on_two_platforms_or_where_nobody_is_gathered_do_not() {
        assertThat(introductions.together(person("ann", SLACK), person("ben", TEAMS)))
                .isEmpty();
        assertThat(introductions.together(person("ann", TEAMS), person("ben", TEAMS)))
                .isEmpty();
    }

    @Test
    void a_platform_tells_where_its_people_write_to_each_other() {
        assertThat(introductions.writingTo(person("ben", TEAMS), account("ann", TEAMS)))
                .contains(new Text.Link("Write to ben", URI.create("https://chat.example/ben")));
    }

    @Test
    void who_is_elsewhere_is_written_to_by_e_mail() {
        assertThat(introductions.writingTo(person("ben", TEAMS), account("ann", SLACK)))
                .contains(new Text.Link("Write to ben by e-mail", URI.create("mailto:ben%2Bb2b@acme.com")));
    }
}
