package dev.baton.scenario;

import dev.baton.BatonApplication;
import dev.baton.chat.OrganizationId;
import dev.baton.definitions.Citations;
import dev.baton.people.Realms;
import dev.baton.store.LeftToDo;
import dev.baton.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Baton itself, on a platform in memory and by a clock that tests set. */
final class Baton implements AutoCloseable {

    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    static final MemoryPlatform PLATFORM = new MemoryPlatform();
    static final MemoryPlatform MIRROR = new MemoryPlatform("mirror");

    /** For offices that use two. */
    static final MemoryPlatform SECOND = new MemoryPlatform("second");

    static final SettableClock CLOCK = new SettableClock(MONDAY);
    static final PinnedPictures PICTURES = new PinnedPictures();
    static final Saboteur SABOTEUR = new Saboteur();
    static final PinnedCitations CITED = new PinnedCitations();

    private static final class Shared {

        static final Baton NODE = start("--baton.data-dir=" + temporaryFolder(), "--baton.webhooks.local=true");
    }

    private final ConfigurableApplicationContext context;

    private Baton(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** One that all stories share, with an embedded Redis. */
    static Baton shared() {
        return Shared.NODE;
    }

    /** One more, which the caller closes. All play on the same platform, by the same clock. */
    static Baton start(String... settings) {
        return start(new BeanPostProcessor() {}, settings);
    }

    /** One whose parts are changed as they are made. */
    static Baton start(BeanPostProcessor parts, String... settings) {
        var application = new SpringApplication(BatonApplication.class);
        application.addInitializers(context -> {
            context.getBeanFactory().addBeanPostProcessor(parts);
            context.getBeanFactory().registerSingleton("clock", CLOCK);
            context.getBeanFactory().registerSingleton("memoryPlatform", PLATFORM);
            context.getBeanFactory().registerSingleton("mirrorPlatform", MIRROR);
            context.getBeanFactory().registerSingleton("secondPlatform", SECOND);
            context.getBeanFactory().registerSingleton("pinnedPictures", PICTURES);
            context.getBeanFactory().registerSingleton("saboteur", SABOTEUR);
            context.getBeanFactory().registerSingleton("parcels", Parcels.ANNOUNCED);
            ((GenericApplicationContext) context)
                    .registerBean("pinnedCitations", Citations.class, () -> CITED, bean -> bean.setPrimary(true));
        });
        var arguments = new ArrayList<>(List.of("--server.port=0", "--baton.sandbox=off"));
        arguments.addAll(List.of(settings));
        var baton = new Baton(application.run(arguments.toArray(String[]::new)));
        CLOCK.tell(baton.part(Store.class)::clockWasSet);
        return baton;
    }

    static String temporaryFolder() {
        try {
            return Files.createTempDirectory("baton-scenario").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    <T> Stream<T> parts(Class<T> type) {
        return context.getBeanProvider(type).stream();
    }

    /** What an organization has left to do by the clock that tests set. */
    List<String> leftToDo(OrganizationId organization) {
        return LeftToDo.of(context, Realms.of(organization), CLOCK.instant());
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
