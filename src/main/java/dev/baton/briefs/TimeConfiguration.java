package dev.baton.briefs;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.SubmissionHandler;
import dev.baton.pods.Pressing;
import dev.baton.pods.TakingForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** When briefs are published, and what comes by itself while they run. */
@Configuration(proxyBeanMethods = false)
@Import({
    Obstacles.class,
    Collisions.class,
    Clearance.class,
    Publishing.class,
    Scheduling.class,
    PublishingOnTime.class,
    CardsAtEnd.class,
    Ending.class,
    FollowingCourse.class
})
class TimeConfiguration {

    @Bean
    ActionHandler publishBrief(Publishing publishing) {
        return new Pressing(BriefActions.PUBLISH, publishing::publish);
    }

    @Bean
    SubmissionHandler publishBriefAnyway(Publishing publishing) {
        return new TakingForm(BriefActions.PUBLISH_ANYWAY, publishing::publishAnyway);
    }

    @Bean
    ActionHandler openSchedule(Scheduling scheduling) {
        return new Pressing(BriefActions.SCHEDULE, scheduling::open);
    }

    @Bean
    SubmissionHandler scheduleBrief(Scheduling scheduling) {
        return new TakingForm(BriefActions.SCHEDULE, scheduling::take);
    }

    @Bean
    SubmissionHandler scheduleBriefAnyway(Scheduling scheduling) {
        return new TakingForm(BriefActions.SCHEDULE_ANYWAY, scheduling::takeAnyway);
    }

    @Bean
    ActionHandler dontPublishBrief(Scheduling scheduling) {
        return new Pressing(BriefActions.DONT_PUBLISH, scheduling::stop);
    }
}
