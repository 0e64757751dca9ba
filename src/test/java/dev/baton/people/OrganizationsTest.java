package dev.baton.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.baton.chat.Limits;
import dev.baton.chat.Roster;
import dev.baton.chat.WorkspaceId;
import dev.baton.store.Store;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What workspaces are called. */
class OrganizationsTest {

    private static final WorkspaceId ACME = new WorkspaceId("slack", "T0123");

    private final Roster slack = mock();
    private final Organizations organizations = new Organizations(mock(Store.class), List.of(slack));

    @BeforeEach
    void slack_is_there() {
        when(slack.platform()).thenReturn("slack");
    }

    @Test
    void a_workspace_goes_by_the_name_that_its_platform_knows() {
        when(slack.nameOf(ACME)).thenReturn(Optional.of("Acme in Slack"));
        assertThat(organizations.nameOf(ACME)).isEqualTo("Acme in Slack");
    }

    @Test
    void a_name_that_is_too_long_for_a_list_is_cut() {
        when(slack.nameOf(ACME)).thenReturn(Optional.of("x".repeat(200)));
        assertThat(organizations.nameOf(ACME)).hasSize(Limits.LABEL).endsWith("…");
    }

    @Test
    void two_that_are_called_alike_are_told_apart_by_the_beginning_of_their_ids() {
        var one = new WorkspaceId("slack", "7a000000-0000-4000-8000-00000000000a");
        var two = new WorkspaceId("slack", "7b000000-0000-4000-8000-00000000000b");
        when(slack.nameOf(one)).thenReturn(Optional.of("acme.example"));
        when(slack.nameOf(two)).thenReturn(Optional.of("acme.example"));
        when(slack.nameOf(ACME)).thenReturn(Optional.of("Acme in Slack"));
        var all = List.of(one, two, ACME);
        assertThat(organizations.nameOf(one, all)).isEqualTo("acme.example (7a000000)");
        assertThat(organizations.nameOf(two, List.of(one))).isEqualTo("acme.example (7b000000)");
        assertThat(organizations.nameOf(ACME, all)).isEqualTo("Acme in Slack");
        assertThat(organizations.nameOf(one, List.of(one, ACME))).isEqualTo("acme.example");
    }

    @Test
    void two_that_are_called_alike_at_length_fit_a_list_too() {
        var other = new WorkspaceId("slack", "T0456");
        when(slack.nameOf(ACME)).thenReturn(Optional.of("x".repeat(200)));
        when(slack.nameOf(other)).thenReturn(Optional.of("x".repeat(200)));
        assertThat(organizations.nameOf(ACME, List.of(other)))
                .hasSize(Limits.LABEL)
                .endsWith("… (T0123)");
    }

    @Test
    void one_whose_name_is_not_known_goes_by_its_platform_and_id() {
        when(slack.nameOf(ACME)).thenReturn(Optional.empty());
        assertThat(organizations.nameOf(ACME)).isEqualTo("Slack T0123");
        assertThat(organizations.nameOf(new WorkspaceId("teams", "7a"))).isEqualTo("Teams 7a");
    }
}
