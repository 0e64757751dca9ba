package dev.baton.teams;

import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Only what brings a token of Teams gets to {@link TeamsIncomingConfiguration#PATH}. Spring Security stands before that
 * address and before no other: its firewall and its headers would change what all the others answer.
 */
@Configuration(proxyBeanMethods = false)
@Conditional({SettingIsThere.class, ProofIsWanted.class})
@EnableWebSecurity
class TeamsSecurityConfiguration {

    @Bean
    SigningKeys teamsKeys(TeamsSetup setup) {
        var published = new PublishedKeys(setup.endpoints().metadata(), new Download(Download.PATIENCE));
        return new SigningKeys(published, SigningKeys.Pace.USUAL).start();
    }

    @Bean
    Proofs teamsProofs(SigningKeys keys) {
        return new TokenProofs(keys);
    }

    @Bean
    SecurityFilterChain teamsFilters(
            HttpSecurity http, TeamsSetup setup, SigningKeys keys, Refusals refusals, InstantSource clock) {
        var tokens = new InboundTokens(setup, keys, clock);
        AuthenticationEntryPoint refusing = (_, response, failure) ->
                refusals.refuse(response, failure instanceof KeysMissing ? Refusal.NO_KEYS : Refusal.TOKEN);
        return http.securityMatcher(TeamsIncomingConfiguration.PATH)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.bearerTokenResolver(new OneBearerToken())
                        .authenticationEntryPoint(refusing)
                        .jwt(jwt -> jwt.decoder(tokens)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    DelegatingFilterProxyRegistrationBean teamsFilterRegistration() {
        var filter = new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        filter.addUrlPatterns(TeamsIncomingConfiguration.PATH);
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        return filter;
    }

    /** What is refused is counted by {@link Refusals}; Spring Security's figures would tell of each of its filters. */
    @Bean
    SecurityObservationSettings teamsObservations() {
        return SecurityObservationSettings.noObservations();
    }
}
