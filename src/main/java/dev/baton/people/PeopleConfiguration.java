package dev.baton.people;

import dev.baton.chat.Roster;
import dev.baton.schedule.HolidayCalendar;
import dev.baton.store.Store;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicAddress.class)
@Import({
    Workspaces.class,
    Organizations.class,
    Directory.class,
    Commits.class,
    OpeningSetupForm.class,
    SetupRights.class,
    Once.class,
    OpeningSetup.class,
    ChoosingPod.class,
    PodChanges.class,
    KeepingPod.class,
    SettingUpPod.class,
    Greeting.class,
    ShowingPeople.class,
    JoiningSide.class,
    GoingAway.class,
    RecordingAbsence.class,
    ComingBack.class,
    AskingForHours.class,
    TakingHours.class,
    ChoosingAdministrators.class,
    AppointingAdministrators.class,
    Doubts.class,
    AnsweringDoubt.class,
    LinkCodes.class,
    LinkCheck.class,
    AskingForLink.class,
    LinkingWorkspace.class,
    Joining.class,
    Departures.class,
    Leaving.class,
    AskingToUnlink.class,
    UnlinkingWorkspace.class,
    Calendars.class,
    Downloads.class,
    Uploads.class,
    Pictures.class,
    AuditedPods.class,
    AuditedPeople.class,
    AuditedWorkspaces.class
})
class PeopleConfiguration {

    private static Map<String, Roster> byPlatform(List<Roster> rosters) {
        return rosters.stream().collect(Collectors.toMap(Roster::platform, Function.identity()));
    }

    @Bean
    HolidayCalendar holidayCalendar() {
        return Holidays::isHoliday;
    }

    @Bean
    Reception reception(Store store, Directory directory, Doubts doubts, List<Roster> rosters, InstantSource clock) {
        Executor background = task -> Thread.ofVirtual().name("reception").start(task);
        return new Reception(store, directory, doubts, byPlatform(rosters), clock, background);
    }

    @Bean
    Introductions introductions(List<Roster> rosters) {
        return new Introductions(byPlatform(rosters));
    }

    @Bean
    GroupMembership groupMembership(
            Store store,
            Directory directory,
            KeepingPod keeping,
            Reception reception,
            List<Roster> rosters,
            InstantSource clock) {
        return new GroupMembership(store, directory, keeping, reception, byPlatform(rosters), clock);
    }
}
