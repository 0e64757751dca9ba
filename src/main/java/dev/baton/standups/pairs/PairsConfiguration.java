package dev.baton.standups.pairs;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({
    Pairs.class,
    Wishes.class,
    PairsSchedule.class,
    PairMessages.class,
    PairRounds.class,
    PairsState.class,
    ChoosingPairs.class,
    Telling.class,
    ShowingPairs.class,
    SettingPairs.class,
    DrawingNow.class,
    EndingPairs.class,
    DrawingOnTime.class,
    FollowingPod.class,
    CheckingBack.class,
    AskingEarly.class,
    ReportingLater.class,
    SayingMet.class,
    NotMeeting.class,
    NotForMe.class,
    Wishing.class,
    LessonsAsFeedback.class,
    OwingMeeting.class,
    IntroducingPairs.class,
    ForgettingWish.class,
    ForgettingPairs.class
})
class PairsConfiguration {}
