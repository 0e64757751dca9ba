package dev.baton.scenario;

import static org.awaitility.Awaitility.await;

import dev.baton.chat.AccountId;
import dev.baton.chat.GroupId;
import dev.baton.chat.Profile;
import dev.baton.chat.Role;
import dev.baton.chat.WorkspaceId;
import dev.baton.scenario.Office.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A side that is a group of the platform, also while the platform can't say who is in it. */
class GroupsTest {

    private final Office office = new Office();
    private final GroupId group = new GroupId(office.channel.workspace(), "sales-team");
    private final Colleague pat = office.hire("Pat", Role.MEMBER);
    private final Instant now = Baton.CLOCK.instant();

    @AfterEach
    void time_goes_back() {
        Baton.CLOCK.set(now);
    }

    private void setUpWithGroup() {
        var values = new HashMap<>(office.setup());
        values.put("sales", List.of());
        values.put("salesGroup", List.of(group.toString()));
        office.mia.types("setup").fills(values).saysNothing();
    }

    private void awaitInPod(Colleague person) {
        await().until(() -> office.mia.types("people").card().toString().contains(person.person.value()));
    }

    @Test
    void the_members_stay_when_setup_is_saved_while_the_group_cant_be_asked() {
        Baton.PLATFORM.add(group, List.of(pat.account));
        setUpWithGroup();
        awaitInPod(pat);
        Baton.PLATFORM.hide(group);
        office.mia.types("setup").fills(Map.of("name", List.of("Renamed"))).saysNothing();
        office.mia.offers("Acme").saysNothing();
        pat.presses(office.cardOf("Acme", "Accept"), "Accept").saysPrivately("You work on Acme now.");
    }

    @Test
    void a_group_of_another_organization_can_not_be_chosen() {
        var theirs = new GroupId(new WorkspaceId(MemoryPlatform.NAME, "elsewhere"), "sales");
        var values = new HashMap<>(office.setup());
        values.put("salesGroup", List.of(theirs.toString()));
        office.mia.types("setup").fills(values).saysPrivately("That group is not one of yours.");
    }

    @Test
    void a_group_that_cant_be_asked_is_asked_again_soon_and_the_channel_is_told() {
        setUpWithGroup();
        office.sees(office.channel, message -> message.card().toString().contains("could not find out who is in"));
        Baton.PLATFORM.add(group, List.of(pat.account));
        Baton.CLOCK.advance(Duration.ofMinutes(2));
        awaitInPod(pat);
    }

    @Test
    void a_member_whom_the_platform_cant_describe_yet_is_asked_about_again_soon() {
        var newcomer = new AccountId(office.channel.workspace(), "nora");
        Baton.PLATFORM.add(group, List.of(pat.account, newcomer));
        setUpWithGroup();
        awaitInPod(pat);
        Baton.PLATFORM.add(newcomer, new Profile("Nora", null, ZoneOffset.UTC, Role.MEMBER));
        Baton.CLOCK.advance(Duration.ofMinutes(2));
        awaitInPod(office.hire("Nora", Role.MEMBER));
    }
}
