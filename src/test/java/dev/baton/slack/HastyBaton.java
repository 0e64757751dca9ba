package dev.baton.slack;

import dev.baton.BatonApplication;
import dev.baton.delivery.HastyDelivery;
import dev.baton.slack.fake.FakeSlack;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole Baton, of this JVM, that works at the fake and loses no time. */
public record HastyBaton(ConfigurableApplicationContext context) implements AutoCloseable {

    /**
     * Starts one.
     *
     * @param folder keeps its data
     */
    public static HastyBaton start(FakeSlack slack, Path folder, InstantSource clock) {
        return new HastyBaton(application(clock).run(slack.settings(folder)));
    }

    /** Not started yet. */
    public static SpringApplication application(InstantSource clock) {
        var application = new SpringApplication(BatonApplication.class);
        application.addInitializers(
                new HastyDelivery(), context -> context.getBeanFactory().registerSingleton("clock", clock));
        return application;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
    }
}
