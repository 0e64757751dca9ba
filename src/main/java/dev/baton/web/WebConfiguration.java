package dev.baton.web;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.IntakeHandler;
import dev.baton.delivery.DeliveryDesk;
import dev.baton.people.Commits;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({
    ShowingDelivery.class,
    SendingAllAgain.class,
    Gate.class,
    OwnCalendars.class,
    ShowingCalendars.class,
    RenewingCalendar.class,
    StoppingCalendar.class,
    StartReport.class
})
class WebConfiguration {

    @Bean
    OpenAPI openApi(List<IntakeHandler> handlers) {
        return IntakeDocs.of(handlers);
    }

    @Bean
    ActionHandler sendAgain(DeliveryDesk desk, Commits commits) {
        return DecidingDelivery.again(desk, commits);
    }

    @Bean
    ActionHandler itWasSent(DeliveryDesk desk, Commits commits) {
        return DecidingDelivery.sent(desk, commits);
    }

    @Bean
    ActionHandler drop(DeliveryDesk desk, Commits commits) {
        return DecidingDelivery.drop(desk, commits);
    }
}
