package dev.baton.teams;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What Teams sends. */
@Configuration(proxyBeanMethods = false)
@Conditional(SettingIsThere.class)
@Import({
    Callers.class,
    Desk.class,
    Copies.class,
    Stages.class,
    FilledIn.class,
    Talking.class,
    Remarks.class,
    Reactions.class,
    Buttons.class,
    Viewing.class,
    Submissions.class,
    Extensions.class,
    Invokes.class,
    Arriving.class,
    Noting.class,
    Router.class
})
class TeamsIncomingConfiguration {

    static final String PATH = "/api/messages";

    @Bean
    Refusals teamsRefusals(MeterRegistry metrics, InstantSource clock) {
        return new Refusals(metrics, clock);
    }

    @Bean
    ServletRegistrationBean<MessagesServlet> teamsServlet(
            Proofs proofs, TeamsSetup setup, Incoming incoming, Refusals refusals) {
        var messages = new MessagesServlet(proofs, new Admission(setup), incoming, refusals);
        var servlet = new ServletRegistrationBean<>(messages, PATH);
        servlet.setName("teams");
        servlet.setLoadOnStartup(1);
        return servlet;
    }

    /** Instead of {@link TeamsSecurityConfiguration}. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(Anonymous.class)
    static class AnonymousConfiguration {

        /** Of a setup that was checked, so that nothing is warned about that is refused. */
        @Bean
        Proofs teamsProofs(TeamsSetup setup) {
            LoggerFactory.getLogger(AnonymousConfiguration.class)
                    .warn(
                            "TEAMS_ANONYMOUS is on. Any program on this machine may act as anybody in Teams, and is"
                                    + " answered at {}. It is for development only: leave it out where people work.",
                            setup.endpoints().services().local());
            return new LocalProofs();
        }
    }

    static final class Anonymous extends NoneNestedConditions {

        Anonymous() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @Conditional(ProofIsWanted.class)
        static final class Proven {}
    }
}
