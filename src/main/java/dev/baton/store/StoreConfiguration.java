package dev.baton.store;

import dev.baton.Misconfigured;
import io.lettuce.core.RedisConnectionException;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({StoreProperties.class, RedisProperties.class})
class StoreConfiguration {

    /** What the Redis connection needs and outlives: nothing, where Redis is somebody else's. */
    record Home(Optional<DataFolder> data, Optional<EmbeddedRedis> server, RedisAddress address) {

        /** Closes nothing, where Redis is somebody else's. */
        AutoCloseable orderlessLog(Redis redis, Bells bells) {
            return server.isEmpty() ? () -> {} : OrderlessLog.start(redis, bells.urns(), OrderlessLog.PAUSE);
        }

        void close() {
            server.ifPresent(EmbeddedRedis::stop);
            data.ifPresent(DataFolder::close);
        }
    }

    @Bean(destroyMethod = "close")
    Home redisHome(StoreProperties properties, RedisProperties redis) {
        if (redis.url() != null && !redis.url().isBlank()) {
            return new Home(Optional.empty(), Optional.empty(), RedisAddress.parse(redis.url()));
        }
        var data = DataFolder.open(properties.dataDir());
        try {
            var server = EmbeddedRedis.start(data);
            return new Home(Optional.of(data), Optional.of(server), server.address());
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    @Bean(destroyMethod = "close")
    Redis redis(Home home, RedisProperties properties) {
        try {
            return RedisConnector.connect(home.address(), properties.timeout());
        } catch (RedisConnectionException e) {
            throw new Misconfigured("Redis at " + home.address()
                    + " can't be reached. Check REDIS_URL, its password, and whether it runs.");
        }
    }

    @Bean
    Vault vault(StoreProperties properties, Home home, Store store) {
        var vault = new Vault(MasterKey.find(properties.masterKey(), home.data().orElse(null)));
        new Touchstone(store).test(vault);
        return vault;
    }

    @Bean
    StoreStatus storeStatus(Redis redis, Home home) {
        if (home.server().isPresent()) {
            return new StoreStatus(
                    "embedded and durable, in " + home.data().orElseThrow().path(), List.of());
        }
        var concerns = Durability.concerns(redis);
        return new StoreStatus(home.address() + (concerns.isEmpty() ? ", durable" : ", with concerns"), concerns);
    }

    @Bean
    Bells bells() {
        return Bells.make();
    }

    @Bean
    AutoCloseable orderlessLog(Home home, Redis redis, Bells bells) {
        return home.orderlessLog(redis, bells);
    }

    @Bean
    Store store(Redis redis, Bells bells, MeterRegistry metrics) {
        return new Store(redis, bells, metrics);
    }

    @Bean
    Redaction redaction(Redis redis, Store store) {
        return new Redaction(redis, store);
    }

    @Bean
    Lanes lanes(Redis redis, Bells bells) {
        return new Lanes(redis, bells.lanes());
    }

    @Bean
    Timers timers(Redis redis, Bells bells) {
        return new Timers(redis, bells.timers());
    }

    @Bean
    Runs runs(Redis redis, Bells bells) {
        return new Runs(redis, bells.runs());
    }

    @Bean
    Urns urns(Redis redis) {
        return new Urns(redis);
    }

    @Bean
    Quota quota(Redis redis) {
        return new Quota(redis);
    }

    @Bean
    StoreHealth storeHealthIndicator(Redis redis) {
        return new StoreHealth(redis);
    }

    @Bean
    Broadcast broadcast(Redis redis) {
        return new Broadcast(redis);
    }
}
