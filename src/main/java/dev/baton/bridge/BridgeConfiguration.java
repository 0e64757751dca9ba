package dev.baton.bridge;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({Echoes.class, EchoCards.class, Bridging.class, ForgettingEcho.class})
class BridgeConfiguration {}
