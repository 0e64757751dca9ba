package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.DownloadSource;
import dev.baton.people.Downloads;
import dev.baton.store.StoreUnavailable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Files that are too long to be in memory at once. */
class LongFileTest {

    private static final int ROWS = 5_000;

    private static final CountDownLatch READ = new CountDownLatch(1);

    /** In place of the feedback there are rows whose latter half comes only when the first one is there. */
    private static final Baton BATON = Baton.start(
            new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DownloadSource source
                                    && source.kind().equals("feedback")
                            ? new Rows()
                            : bean;
                }
            },
            "--baton.data-dir=" + Baton.temporaryFolder(),
            "--baton.public-url=https://baton.example.com");

    private static final class Rows implements DownloadSource {

        @Override
        public String kind() {
            return "feedback";
        }

        @Override
        public Optional<Table> table(OrganizationId organization, String id, PersonId reader) {
            var rows = IntStream.range(0, ROWS)
                    .peek(row -> {
                        if (row == ROWS / 2) {
                            goOn(id);
                        }
                    })
                    .mapToObj(row -> List.of("row " + row, "with some words to fill the buffers on the way"));
            return Optional.of(new Table("rows", rows));
        }

        private static void goOn(String id) {
            if (id.equals("broken")) {
                throw new StoreUnavailable("Redis is gone", new IOException());
            }
            try {
                assertThat(READ.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @AfterAll
    static void stop() {
        BATON.close();
    }

    private static BufferedReader open(String id) throws IOException {
        var office = Office.withPod(BATON);
        var address = BATON.part(Downloads.class)
                .addressOf(office.organization(), new Downloads.Subject("feedback", id, office.sam.person))
                .orElseThrow();
        var url = URI.create("http://localhost:" + BATON.port() + address.getPath())
                .toURL();
        return new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8));
    }

    private static long count(BufferedReader reader) {
        try (Stream<String> lines = reader.lines()) {
            return lines.count();
        }
    }

    @Test
    void the_first_rows_are_there_before_the_last_ones_are_made() throws IOException {
        try (var reader = open("all")) {
            assertThat(reader.readLine()).contains("row 0");
            READ.countDown();
            assertThat(count(reader)).isEqualTo(ROWS - 1);
        }
    }

    @Test
    void what_breaks_off_is_not_taken_for_the_whole() throws IOException {
        try (var reader = open("broken")) {
            assertThatIOException().isThrownBy(() -> reader.transferTo(Writer.nullWriter()));
        }
    }
}
