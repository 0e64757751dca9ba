package dev.baton.standups;

import dev.baton.chat.ActionHandler;
import dev.baton.store.Sequel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({
    Standups.class,
    Rounds.class,
    Blockers.class,
    Pauses.class,
    Participants.class,
    Drafting.class,
    StandupSchedules.class,
    RoundOpener.class,
    RoundCloser.class,
    RoundCards.class,
    LateCards.class,
    OpeningRound.class,
    Asking.class,
    Reminding.class,
    ClosingRound.class,
    AskedCards.class,
    TellingRound.class,
    ForgettingRound.class,
    LeftOut.class,
    Arranging.class,
    FollowingPod.class,
    Answering.class,
    AskingForStandup.class,
    MakingStandup.class,
    OpeningAnswer.class,
    TakingAnswer.class,
    Skipping.class,
    TakingSkip.class,
    Helping.class,
    Resolving.class,
    Owed.class,
    ShowingMine.class,
    ShowingRound.class,
    ListingStandups.class,
    Choosing.class,
    OpeningChange.class,
    ChangingStandup.class,
    AskingToEnd.class,
    EndingStandup.class,
    AskingNow.class,
    Resting.class,
    AskingForPause.class,
    Pausing.class,
    ForgettingPause.class,
    Resuming.class,
    ReadingRound.class,
    AnswersAsFeedback.class,
    BlockersOnAgenda.class,
    StandupsInCalendar.class
})
class StandupsConfiguration {

    @Bean
    Sequel othersOfRoundAreAskedLater() {
        return new Sequel(StandupTimers.ASK);
    }

    @Bean
    ActionHandler rest(Resting resting) {
        return new PressingRest(StandupActions.REST, true, resting);
    }

    @Bean
    ActionHandler goOn(Resting resting) {
        return new PressingRest(StandupActions.GO_ON, false, resting);
    }
}
