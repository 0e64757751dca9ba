package dev.baton.sandbox;

import dev.baton.chat.PlatformStatus;
import dev.baton.people.LocalAddress;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class SandboxConfiguration {

    @Bean
    PlatformStatus sandboxStatus(Environment environment) {
        var wanted = Wanted.in(environment);
        var port = environment.getProperty("server.port", Integer.class, 8080);
        return new PlatformStatus("Sandbox", wanted.isOn(), wanted.text(port));
    }

    /** All of the sandbox. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(WhenOn.class)
    @EnableConfigurationProperties(SandboxProperties.class)
    @Import({
        Cast.class,
        Channels.class,
        Messages.class,
        Readings.class,
        Desk.class,
        Doing.class,
        LiveUpdates.class,
        SandboxPlatform.class,
        SandboxRoster.class,
        SandboxPage.class,
        DemoSteps.class,
        DemoStory.class,
        DemoData.class
    })
    static class On {

        /** Nobody else needs to reach a Baton that is only tried. */
        @Bean
        WebServerFactoryCustomizer<ConfigurableWebServerFactory> thisMachineOnly(Environment environment) {
            return factory -> {
                if (isForThisMachineOnly(environment)) {
                    factory.setAddress(InetAddress.getLoopbackAddress());
                }
            };
        }

        /** So that calendars can be tried too. */
        @Bean
        LocalAddress localAddress(Environment environment) {
            return () -> Wanted.in(environment).configured()
                    ? Optional.empty()
                    : Optional.ofNullable(environment.getProperty("local.server.port"))
                            .map(port -> URI.create("http://localhost:" + port));
        }

        @Bean
        FilterRegistrationBean<OwnNameOnly> ownNameOnly(Environment environment) {
            var filter = new FilterRegistrationBean<>(new OwnNameOnly());
            filter.setEnabled(isForThisMachineOnly(environment));
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return filter;
        }

        private static boolean isForThisMachineOnly(Environment environment) {
            return Wanted.in(environment).isForThisMachineOnly() && !environment.containsProperty("server.address");
        }
    }

    /** A clock of its own, in place of the machine's. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(WhenTriedOut.class)
    @Import(MovingClock.class)
    static class Tried {

        @Bean
        @Primary
        SandboxClock sandboxClock() {
            return new SandboxClock();
        }
    }
}
