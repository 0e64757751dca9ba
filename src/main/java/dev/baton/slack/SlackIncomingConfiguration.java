package dev.baton.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** What Slack sends, by whichever way. */
@Configuration(proxyBeanMethods = false)
@Conditional(SettingIsThere.Any.class)
@Import({
    Callers.class,
    Desk.class,
    Views.class,
    Whispers.class,
    Stages.class,
    Commands.class,
    Buttons.class,
    Quotes.class,
    Shortcuts.class,
    FilledIn.class,
    Submissions.class,
    GroupSearch.class,
    Events.class,
    Talking.class,
    Remarks.class,
    Reactions.class,
    Changes.class,
    EventRouter.class,
    Router.class
})
class SlackIncomingConfiguration {

    static final String PATH = "/slack/events";

    /** Started here, since otherwise the first request would start it. What isn't set is read from the environment. */
    @Bean
    App slackApp(SlackApi api, Router router) {
        var config = AppConfig.builder()
                .slack(api.slack())
                .singleTeamBotToken(null)
                .signingSecret(null)
                .clientId(null)
                .clientSecret(null)
                .redirectUri(null)
                .scope(null)
                .userScope(null)
                .allEventsApiAutoAckEnabled(true)
                .build();
        return new App(config, List.of(router)).start();
    }

    @Bean
    @Conditional(SettingIsThere.SigningSecret.class)
    FilterRegistrationBean<SlackGate> slackGate(SlackSetup setup, InstantSource clock) {
        var secret = Objects.requireNonNull(setup.signingSecret());
        var gate = new FilterRegistrationBean<>(new SlackGate(new RequestSignature(secret, clock)));
        gate.addUrlPatterns(PATH);
        gate.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return gate;
    }

    @Bean
    @Conditional(SettingIsThere.SigningSecret.class)
    ServletRegistrationBean<SlackAppServlet> slackServlet(App app) {
        var servlet = new ServletRegistrationBean<>(new SlackAppServlet(app), PATH);
        servlet.setName("slack");
        servlet.setLoadOnStartup(1);
        return servlet;
    }

    @Bean
    @Conditional(SettingIsThere.AppToken.class)
    SocketLine slackSocketLine(SlackSetup setup, SlackApi api, App app) {
        return new SocketLine(api, Objects.requireNonNull(setup.appToken()), new SocketMode(app), SocketLine.BACKOFF);
    }
}
