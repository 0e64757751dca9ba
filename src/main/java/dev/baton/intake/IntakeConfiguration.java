package dev.baton.intake;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({
    Sources.class,
    IntakeGate.class,
    HandingIn.class,
    ShowingSources.class,
    AskingForSource.class,
    MakingSource.class,
    RevokingSource.class,
    AuditedSources.class
})
class IntakeConfiguration {}
