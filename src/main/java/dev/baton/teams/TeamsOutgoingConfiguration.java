package dev.baton.teams;

import dev.baton.store.Afterwards;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What Baton sends to Teams. */
@Configuration(proxyBeanMethods = false)
@Conditional(SettingIsThere.class)
@Import({
    Installations.class,
    Acquaintances.class,
    Messages.class,
    Sender.class,
    TeamsPlatform.class,
    TeamsRoster.class,
    Whispers.class
})
class TeamsOutgoingConfiguration {

    /** Whoever needs it names it so, since each platform has one. */
    @Bean
    Afterwards teamsAfterwards() {
        return new Afterwards("teams");
    }

    @Bean(destroyMethod = "shutdownNow")
    HttpClient teamsHttp() {
        return Connector.http();
    }

    @Bean
    AccessTokens teamsTokens(TeamsSetup setup, HttpClient teamsHttp, InstantSource clock, Afterwards teamsAfterwards) {
        var login = setup.anonymous() ? Login.NOBODY : new EntraLogin(setup, teamsHttp, clock);
        return new AccessTokens(login, clock, teamsAfterwards);
    }

    @Bean
    Connector teamsConnector(
            TeamsSetup setup, HttpClient teamsHttp, AccessTokens tokens, InstantSource clock, MeterRegistry metrics) {
        return new Connector(teamsHttp, tokens, setup.endpoints().services(), clock, Connector.PATIENCE, metrics);
    }
}
