package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.AccountId;
import dev.baton.chat.ConversationId;
import dev.baton.chat.GroupId;
import dev.baton.chat.Profile;
import dev.baton.chat.Role;
import dev.baton.chat.WorkspaceId;
import dev.baton.teams.fake.FakeMember;
import dev.baton.teams.fake.Sent;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Who somebody is. */
class TeamsRosterTest extends TeamsScene {

    private final TeamsRoster roster;

    TeamsRosterTest(@Autowired TeamsRoster roster) {
        this.roster = roster;
    }

    private static FakeMember somebody() {
        return FakeMember.of(UUID.randomUUID().toString(), "Sam Stone");
    }

    /** Somebody wrote in the channel. */
    private Optional<Profile> profile(FakeMember member) {
        TEAMS.conversations().add(LEADS.id(), ANN, BEN, member);
        acquaintances().note(new Activity(Sent.message(TEAMS, LEADS.id(), "channel", member)));
        return roster.profile(account(member));
    }

    @Test
    void a_member_is_known_by_name_and_e_mail_in_small_letters_and_by_the_zone_that_teams_told() {
        var sam = somebody().withEmail("Sam.Stone@Acme.Example");
        assertThat(profile(sam))
                .contains(new Profile("Sam Stone", "sam.stone@acme.example", ZoneId.of("Europe/Berlin"), Role.MEMBER));
    }

    @Test
    void guests_and_people_of_other_tenants_are_guests_whose_e_mail_proves_nothing() {
        for (var guest : new FakeMember[] {
            somebody().withUpn("sam_other.example#EXT#@acme.onmicrosoft.example"),
            somebody().as("guest"),
            somebody().as("anonymous"),
            somebody().of(UUID.randomUUID().toString())
        }) {
            assertThat(profile(guest)).hasValueSatisfying(profile -> {
                assertThat(profile.role()).isEqualTo(Role.GUEST);
                assertThat(profile.email()).isNull();
            });
        }
    }

    @Test
    void whoever_installed_baton_first_is_an_administrator_and_nobody_later() {
        installations().install(new Activity(Sent.installation(TEAMS, "add", CHAT.id(), "groupChat", BEN)));
        assertThat(profile(ANN).map(Profile::role)).contains(Role.ADMINISTRATOR);
        assertThat(profile(BEN).map(Profile::role)).contains(Role.MEMBER);
    }

    @Test
    void whom_the_settings_name_is_an_administrator_unless_he_is_a_guest() {
        assertThat(profile(CEM).map(Profile::role)).contains(Role.ADMINISTRATOR);
        assertThat(profile(CEM.as("guest")).map(Profile::role)).contains(Role.GUEST);
    }

    @Test
    void a_guest_never_counts_as_the_installer_and_the_next_who_installs_baton_does() {
        var tenant = new WorkspaceId(TeamsPlatform.NAME, UUID.randomUUID().toString());
        var guest = somebody().of(tenant.id()).as("guest");
        assertThat(installs(tenant, guest)).contains(Role.GUEST);
        assertThat(installs(tenant, somebody().of(tenant.id()))).contains(Role.ADMINISTRATOR);
        assertThat(installs(tenant, guest)).contains(Role.GUEST);
        assertThat(installs(tenant, somebody().of(tenant.id()))).contains(Role.MEMBER);
    }

    private Optional<Role> installs(WorkspaceId tenant, FakeMember member) {
        TEAMS.conversations().add(CHAT.id(), ANN, BEN, member);
        var added = Sent.installation(TEAMS, "add", CHAT.id(), "groupChat", member);
        ((ObjectNode) added.path("channelData").path("tenant")).put("id", tenant.id());
        installations().install(new Activity(added));
        acquaintances().note(new Activity(added));
        return roster.profile(new AccountId(tenant, member.user())).map(Profile::role);
    }

    @Test
    void a_tenant_goes_by_the_domain_of_whoever_installed_baton_and_by_no_id_until_that_is_known() {
        var tenant = new WorkspaceId(TeamsPlatform.NAME, UUID.randomUUID().toString());
        assertThat(roster.nameOf(tenant)).contains("Microsoft Teams");
        assertThat(profile(ANN)).isPresent();
        assertThat(profile(somebody().withEmail("sam@other.example"))).isPresent();
        assertThat(roster.nameOf(ACME)).contains("acme.example in Microsoft Teams");
        installations().install(new Activity(Sent.message(TEAMS, LEADS.id(), "channel", BEN)));
        assertThat(roster.nameOf(ACME)).contains("acme.example in Microsoft Teams");
    }

    @Test
    void of_somebody_whom_baton_never_saw_teams_is_not_asked() {
        assertThat(roster.profile(account(somebody()))).isEmpty();
        assertThat(TEAMS.calls()).isEmpty();
    }

    @Test
    void somebody_whom_baton_never_saw_is_looked_for_where_the_person_was_named_and_is_known_from_then_on() {
        var sam = somebody();
        TEAMS.conversations().add(LEADS.id(), ANN, BEN, sam);
        assertThat(roster.profile(account(sam), CHAT)).isEmpty();
        assertThat(roster.profile(account(sam), LEADS).map(Profile::name)).contains("Sam Stone");
        assertThat(roster.profile(account(sam)).map(Profile::name)).contains("Sam Stone");
        assertThat(acquaintances().find(account(sam)).map(Acquaintance::teamsId))
                .contains(sam.teamsId());
    }

    @Test
    void of_somebody_who_is_not_there_either_nothing_is_known_and_nothing_is_kept() {
        var sam = somebody();
        assertThat(roster.profile(account(sam), LEADS)).isEmpty();
        assertThat(acquaintances().find(account(sam))).isEmpty();
    }

    @Test
    void where_baton_was_taken_out_teams_is_not_asked() {
        var gone = new ConversationId(ACME, "19:" + UUID.randomUUID() + "@thread.v2");
        TEAMS.conversations().add(gone.id(), ANN);
        acquaintances().note(new Activity(Sent.installation(TEAMS, "remove", gone.id(), "groupChat", ANN)));
        assertThat(roster.profile(account(somebody()), gone)).isEmpty();
        assertThat(TEAMS.calls()).isEmpty();
    }

    @Test
    void somebody_who_left_a_conversation_is_asked_about_where_they_are_seen_next() {
        var sam = somebody();
        acquaintances().note(new Activity(Sent.message(TEAMS, CHAT.id(), "groupChat", sam)));
        assertThat(roster.profile(account(sam))).isEmpty();
        assertThat(profile(sam)).isPresent();
    }

    @Test
    void while_teams_can_not_be_asked_nothing_is_guessed() {
        TEAMS.refuse("member", 503, "");
        assertThat(profile(somebody())).isEmpty();
    }

    @Test
    void teams_has_no_groups() {
        assertThat(roster.members(new GroupId(ACME, "g"))).isEmpty();
    }

    @Test
    void whoever_wants_to_write_to_somebody_is_led_to_a_chat() {
        assertThat(roster.writingTo(account(BEN), "ben+b2b@acme.com"))
                .contains(URI.create("https://teams.microsoft.com/l/chat/0/0?users=ben%2Bb2b%40acme.com"));
        assertThat(roster.writingTo(account(BEN), null)).isEmpty();
    }
}
