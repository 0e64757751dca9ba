package dev.baton.teams;

import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What Teams sends. */
@Configuration(proxyBeanMethods = false)
@Conditional(SettingIsThere.class)
class TeamsIncomingConfiguration {

    static final String PATH = "/api/messages";
}
