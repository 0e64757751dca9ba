package dev.baton.briefs;

import dev.baton.chat.ActionHandler;
import dev.baton.pods.Pressing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Which campaigns run when. */
@Configuration(proxyBeanMethods = false)
@Import({
    ByDays.class,
    CampaignCalendar.class,
    CampaignPicture.class,
    ShowingCalendar.class,
    CampaignsInCalendar.class,
    ThisWeek.class
})
class CampaignCalendarConfiguration {

    @Bean
    ActionHandler showCalendar(ShowingCalendar calendar) {
        return new Pressing(BriefActions.CALENDAR, calendar::press);
    }
}
