package dev.baton.polls;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.SubmissionHandler;
import dev.baton.pods.Pressing;
import dev.baton.pods.TakingForm;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Store;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({
    Polls.class,
    OpenBallots.class,
    SecretBallots.class,
    Pictures.class,
    DrawingPicture.class,
    Counting.class,
    PollCards.class,
    ResultCards.class,
    Drafting.class,
    Starting.class,
    MakingPoll.class,
    AskingForPoll.class,
    Finding.class,
    Voting.class,
    PressingOption.class,
    CastingBallot.class,
    AddingOption.class,
    ShowingVoters.class,
    ClosingPoll.class,
    Managing.class,
    Keeping.class,
    Editing.class,
    Sweeping.class,
    Reminding.class,
    Templates.class,
    Pulses.class,
    RunningPulse.class,
    Trend.class,
    PollFile.class,
    OfferingFile.class,
    MakingPulse.class,
    ChangingPulse.class,
    FollowingPod.class,
    ListingPolls.class,
    ForgettingPoll.class
})
class PollsConfiguration {

    @Bean
    ActionHandler openBallot(CastingBallot ballot) {
        return new Pressing(PollActions.BALLOT, ballot::open);
    }

    @Bean
    SubmissionHandler takeBallot(CastingBallot ballot) {
        return new TakingForm(PollActions.BALLOT, ballot::take);
    }

    @Bean
    ActionHandler openSecretBallotAgain(CastingBallot ballot) {
        return new Pressing(PollActions.CHANGE_SECRET, ballot::openAgain);
    }

    @Bean
    SubmissionHandler takeCodeOfBallot(CastingBallot ballot) {
        return new TakingForm(PollActions.CODE, ballot::takeCode);
    }

    @Bean
    ActionHandler askForOption(AddingOption adding) {
        return new Pressing(PollActions.ADD, adding::open);
    }

    @Bean
    SubmissionHandler takeOption(AddingOption adding) {
        return new TakingForm(PollActions.ADD, adding::take);
    }

    @Bean
    ActionHandler closePoll(Keeping keeping) {
        return new Pressing(PollActions.CLOSE, keeping::close);
    }

    @Bean
    ActionHandler reopenPoll(Keeping keeping) {
        return new Pressing(PollActions.REOPEN, keeping::reopen);
    }

    @Bean
    ActionHandler askToDeletePoll(Keeping keeping) {
        return new Pressing(PollActions.DELETE, keeping::askToDelete);
    }

    @Bean
    SubmissionHandler deletePoll(Keeping keeping) {
        return new TakingForm(PollActions.DELETE, keeping::delete);
    }

    @Bean
    ActionHandler editPoll(Editing editing) {
        return new Pressing(PollActions.EDIT, editing::open);
    }

    @Bean
    SubmissionHandler takeEdit(Editing editing) {
        return new TakingForm(PollActions.EDIT, editing::take);
    }

    @Bean
    SubmissionHandler takeEditAnyway(Editing editing) {
        return new TakingForm(PollActions.EDIT_ANYWAY, editing::takeAnyway);
    }

    @Bean
    ActionHandler remindOfPoll(Reminding reminding) {
        return new Pressing(PollActions.REMIND, reminding::press);
    }

    @Bean
    ActionHandler openTemplate(Templates templates) {
        return new Pressing(PollActions.TEMPLATE, templates::open);
    }

    @Bean
    ActionHandler askAgain(Templates templates) {
        return new Pressing(PollActions.AGAIN, templates::again);
    }

    @Bean
    SubmissionHandler choosePodOfPulse(MakingPulse makingPulse) {
        return new TakingForm(PollActions.PULSE_POD, makingPulse::choose);
    }

    @Bean
    SubmissionHandler makePulse(MakingPulse makingPulse) {
        return new TakingForm(PollActions.PULSE, makingPulse::make);
    }

    @Bean
    ActionHandler askToChangePulse(ChangingPulse changingPulse) {
        return new Pressing(PollActions.PULSE_CHANGE, changingPulse::open);
    }

    @Bean
    SubmissionHandler changePulse(ChangingPulse changingPulse) {
        return new TakingForm(PollActions.PULSE_CHANGE, changingPulse::take);
    }

    @Bean
    ActionHandler endPulse(ListingPolls listingPolls) {
        return new Pressing(PollActions.PULSE_END, listingPolls::end);
    }

    @Bean
    TimerHandler closeByTime(Polls polls, ClosingPoll closing, Store store, InstantSource clock) {
        return new ClosingInTime(
                PollTimers.CLOSE, (organization, poll) -> poll.isOver(clock.instant()), polls, closing, store, clock);
    }

    @Bean
    TimerHandler closeByCount(Polls polls, Counting counting, ClosingPoll closing, Store store, InstantSource clock) {
        return new ClosingInTime(
                PollTimers.COUNT,
                (organization, poll) -> poll.terms().after() > 0
                        && counting.voters(organization, poll) >= poll.terms().after(),
                polls,
                closing,
                store,
                clock);
    }
}
