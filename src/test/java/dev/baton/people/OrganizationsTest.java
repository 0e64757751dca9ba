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
    void one_whose_name_is_not_known_goes_by_its_platform_and_id() {
        when(slack.nameOf(ACME)).thenReturn(Optional.empty());
        assertThat(organizations.nameOf(ACME)).isEqualTo("Slack T0123");
        assertThat(organizations.nameOf(new WorkspaceId("teams", "7a"))).isEqualTo("Teams 7a");
    }
}
