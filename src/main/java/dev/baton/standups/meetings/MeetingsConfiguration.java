package dev.baton.standups.meetings;

import dev.baton.chat.ActionHandler;
import dev.baton.standups.meetings.Rsvp.Answer;
import dev.baton.standups.meetings.SayingWhether.Saying;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({
    Meetings.class,
    Sittings.class,
    Points.class,
    ActionItems.class,
    Books.class,
    Saying.class,
    Attendance.class,
    MeetingSchedules.class,
    SittingOpener.class,
    SittingCards.class,
    Agenda.class,
    Announcing.class,
    Reminding.class,
    Closing.class,
    ForgettingSitting.class,
    FollowUps.class,
    FollowingUp.class,
    OwnMeetings.class,
    KeepingMeetings.class,
    ComingDates.class,
    AdaptingDate.class,
    Invitations.class,
    Substituting.class,
    AnnouncedDates.class,
    FollowingPod.class,
    Endings.class,
    AtSitting.class,
    NextMeeting.class,
    PassingOn.class,
    PuttingDown.class,
    Resuming.class,
    WritingDown.class,
    AskingForMeeting.class,
    MakingMeeting.class,
    ShowingMeetings.class,
    ChangingMeeting.class,
    EndingMeeting.class,
    LeavingOut.class,
    HoldingAfterAll.class,
    Swapping.class,
    ListingAgenda.class,
    AddingPoint.class,
    DroppingPoint.class,
    TakingNotes.class,
    ListingActions.class,
    OwingPart.class,
    Overseers.class,
    CompletingAction.class,
    ReopeningAction.class,
    HandingOnAction.class,
    PostponingAction.class,
    ShowingLedger.class,
    MeetingsInCalendar.class
})
class MeetingsConfiguration {

    @Bean
    ActionHandler coming(AtSitting at, Sittings sittings, PassingOn passingOn, Saying saying) {
        return new SayingWhether(MeetingActions.COMING, Answer.COMING, at, sittings, passingOn, saying);
    }

    @Bean
    ActionHandler maybe(AtSitting at, Sittings sittings, PassingOn passingOn, Saying saying) {
        return new SayingWhether(MeetingActions.MAYBE, Answer.MAYBE, at, sittings, passingOn, saying);
    }

    @Bean
    ActionHandler cannot(AtSitting at, Sittings sittings, PassingOn passingOn, Saying saying) {
        return new SayingWhether(MeetingActions.CANT, Answer.CANT, at, sittings, passingOn, saying);
    }
}
