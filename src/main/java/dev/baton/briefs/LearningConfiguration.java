package dev.baton.briefs;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.SubmissionHandler;
import dev.baton.pods.Pressing;
import dev.baton.pods.TakingForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What is learned from campaigns. */
@Configuration(proxyBeanMethods = false)
@Import({
    Debriefs.class,
    Lessons.class,
    Learning.class,
    LearningCards.class,
    LearningDesk.class,
    LessonNews.class,
    CollectingLessons.class,
    AskingForLesson.class,
    SayingLesson.class,
    Debriefing.class,
    DebriefOnTime.class,
    DebriefAtOnce.class,
    DebriefCards.class,
    SpreadingDebrief.class,
    ShowingDebrief.class
})
class LearningConfiguration {

    @Bean
    ActionHandler openLesson(SayingLesson saying) {
        return new Pressing(BriefActions.LEARN, saying::open);
    }

    @Bean
    SubmissionHandler takeLesson(SayingLesson saying) {
        return new TakingForm(BriefActions.LEARN, saying::take);
    }

    @Bean
    ActionHandler takeLessonBack(SayingLesson saying) {
        return new Pressing(BriefActions.UNLEARN, saying::takeBack);
    }

    @Bean
    ActionHandler showDebrief(ShowingDebrief showing) {
        return new Pressing(BriefActions.DEBRIEF, showing::press);
    }

    @Bean
    ActionHandler askToPostDebrief(DebriefAtOnce posting) {
        return new Pressing(BriefActions.POST_DEBRIEF, posting::ask);
    }

    @Bean
    SubmissionHandler postDebrief(DebriefAtOnce posting) {
        return new TakingForm(BriefActions.POST_DEBRIEF, posting::take);
    }
}
