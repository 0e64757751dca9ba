package dev.baton.slack;

import dev.baton.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** For many workspaces, which install Baton. */
@Configuration(proxyBeanMethods = false)
@Conditional(SettingIsThere.Client.class)
@Import({TokenExchange.class, InstalledWorkspaces.class, Installing.class})
class SlackInstallingConfiguration {

    /** @throws dev.baton.Misconfigured if one workspace's bot token is set too */
    @Bean
    SlackSetup.Credentials.Client slackClient(SlackSetup setup) {
        return (SlackSetup.Credentials.Client) setup.credentials();
    }

    @Bean
    InstallTickets slackInstallTickets(Store store) {
        return new InstallTickets(store, InstallTickets.VALID);
    }

    @Bean
    RouterFunction<ServerResponse> slackInstallation(Installing installing) {
        return RouterFunctions.route()
                .GET(Installing.START, installing::start)
                .GET(Installing.REDIRECT, installing::finish)
                .build();
    }
}
