package dev.baton.webhooks;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.SubmissionHandler;
import dev.baton.people.Network;
import dev.baton.pods.Pressing;
import dev.baton.pods.TakingForm;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookProperties.class)
@Import({
    Endpoints.class,
    Deliveries.class,
    Tracks.class,
    Equipment.class,
    Scenes.class,
    Standings.class,
    Berths.class,
    Telling.class,
    Overflow.class,
    Announcements.class,
    Waking.class,
    Delivering.class,
    Settling.class,
    SwitchingOff.class,
    Clearing.class,
    Rousing.class,
    Finding.class,
    Keeping.class,
    AuditedEndpoints.class,
    ShowingWebhooks.class,
    AddingWebhook.class,
    ChangingWebhook.class,
    SwitchingWebhook.class,
    TryingWebhook.class,
    RenewingSecret.class,
    RemovingWebhook.class
})
class WebhooksConfiguration {

    @Bean
    Kinds announcedKinds(ObjectProvider<Announced> announced) {
        return new Kinds(announced.orderedStream().toList());
    }

    @Bean
    WebhookForm webhookForm(Kinds kinds, WebhookProperties properties) {
        return new WebhookForm(kinds, properties.local(), new Whereabouts(Resolver::system, Network::isPublic));
    }

    @Bean
    Poster webhookPoster(WebhookProperties properties) {
        return new Poster(Resolver::system, Network::isPublic, properties.local(), Poster.ALTOGETHER);
    }

    private static ActionHandler pressing(String name, Function<Action, Reply> deed) {
        return new Pressing(name, deed, Role.ADMINISTRATOR);
    }

    @Bean
    ActionHandler showWebhook(ShowingWebhooks showing) {
        return pressing(WebhookActions.SHOW, showing::one);
    }

    @Bean
    ActionHandler showWebhookDeliveries(ShowingWebhooks showing) {
        return pressing(WebhookActions.RECENT, showing::recent);
    }

    @Bean
    ActionHandler openNewWebhook(AddingWebhook adding) {
        return pressing(WebhookActions.ADD, adding::open);
    }

    @Bean
    SubmissionHandler takeNewWebhook(AddingWebhook adding) {
        return new TakingForm(WebhookActions.ADD, adding::take, Role.ADMINISTRATOR);
    }

    @Bean
    ActionHandler openWebhook(ChangingWebhook changing) {
        return pressing(WebhookActions.CHANGE, changing::open);
    }

    @Bean
    SubmissionHandler takeWebhook(ChangingWebhook changing) {
        return new TakingForm(WebhookActions.CHANGE, changing::take, Role.ADMINISTRATOR);
    }

    @Bean
    ActionHandler pauseWebhook(SwitchingWebhook switching) {
        return pressing(WebhookActions.PAUSE, switching::pause);
    }

    @Bean
    ActionHandler resumeWebhook(SwitchingWebhook switching) {
        return pressing(WebhookActions.RESUME, switching::resume);
    }

    @Bean
    ActionHandler sendWebhookAgain(SwitchingWebhook switching) {
        return pressing(WebhookActions.AGAIN, switching::again);
    }

    @Bean
    ActionHandler tryWebhook(TryingWebhook trying) {
        return pressing(WebhookActions.TEST, trying::send);
    }

    @Bean
    ActionHandler renewWebhookSecret(RenewingSecret renewing) {
        return pressing(WebhookActions.SECRET, renewing::renew);
    }

    @Bean
    ActionHandler askToRemoveWebhook(RemovingWebhook removing) {
        return pressing(WebhookActions.ASK, removing::ask);
    }

    @Bean
    ActionHandler removeWebhook(RemovingWebhook removing) {
        return pressing(WebhookActions.REMOVE, removing::remove);
    }
}
