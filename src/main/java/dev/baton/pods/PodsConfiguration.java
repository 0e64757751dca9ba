package dev.baton.pods;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(Keepers.class)
class PodsConfiguration {}
