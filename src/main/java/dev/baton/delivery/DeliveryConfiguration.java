package dev.baton.delivery;

import dev.baton.chat.ChatPlatform;
import dev.baton.store.Claim;
import dev.baton.store.Crew;
import dev.baton.store.Lanes;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Policy deliveryPolicy() {
        return Policy.STANDARD;
    }

    @Bean
    Cards cards(List<HeadlineSource> sources) {
        return new Cards(sources.stream().collect(Collectors.toMap(HeadlineSource::kind, Function.identity())));
    }

    @Bean
    Courier courier(List<ChatPlatform> platforms, Cards cards, Reach reach, Policy policy) {
        return new Courier(
                platforms.stream().collect(Collectors.toMap(ChatPlatform::name, Function.identity())),
                cards,
                reach,
                policy);
    }

    @Bean
    DeliveryDesk deliveryDesk(Lanes lanes, Cards cards) {
        return new DeliveryDesk(lanes, cards);
    }

    @Bean
    Headlines headlines(Lanes lanes) {
        return new Headlines(lanes);
    }

    @Bean
    Depot depot(Lanes lanes, Courier courier, Cards cards, Policy policy, MeterRegistry metrics, InstantSource clock) {
        Gauge.builder("baton.outbox.messages", lanes, all -> all.backlog().messages())
                .description("messages that wait, on all nodes")
                .register(metrics);
        Gauge.builder("baton.outbox.age", lanes, all -> all.backlog().oldest().toMillis() / 1000.0)
                .description("how long the oldest of them waits")
                .baseUnit("seconds")
                .register(metrics);
        return new Depot(lanes, courier, new Sequels(cards, clock), policy, metrics);
    }

    @Bean
    Crew<Claim> couriers(Lanes lanes, Depot depot, Policy policy) {
        var crew = new Crew<Claim>(
                "delivery",
                policy.parallel(),
                Duration.ofSeconds(25),
                (partition, claimId, limit) -> lanes.claim(partition, claimId, policy.lease(), limit),
                depot::serve);
        lanes.onAdded(crew::wake);
        return crew;
    }
}
