package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Role;
import dev.baton.scenario.Office.Colleague;
import dev.baton.store.RewrittenLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has the data folder of a Baton with its own Redis, soon after an anonymous poll was held. */
class SecretPollOnDiskTest {

    /** The hash of a code, and what it seals. */
    private static final String BALLOT = "[0-9a-f]{64}[\\w+/=-]{150,}";

    @TempDir
    private Path folder;

    /** Everything in the folder, file by file; looks again if one goes meanwhile. */
    private List<String> files() {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(SecretPollOnDiskTest::read)
                    .toList();
        } catch (UncheckedIOException e) {
            return files();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long ballots(String file) {
        return Pattern.compile(BALLOT).matcher(file).results().count();
    }

    /** How often a ballot comes next behind a voter; in sorted lists the last voter may come just before a ballot. */
    private static long pairs(String file, List<Colleague> voters) {
        var voter = voters.stream().map(who -> who.person.value()).collect(Collectors.joining("|", "(?:", ")"));
        return Pattern.compile(voter + "(?:(?!" + voter + ").)*?" + BALLOT, Pattern.DOTALL)
                .matcher(file)
                .results()
                .count();
    }

    @Test
    void once_half_a_minute_has_passed_no_file_joins_a_voter_of_a_whole_poll_with_a_ballot() {
        try (var baton = Baton.start("--baton.data-dir=" + folder)) {
            var office = Office.withPod(baton);
            var poll = new Voters(office);
            var extra = IntStream.range(0, 5).mapToObj(number -> office.hire("Extra " + number, Role.MEMBER));
            var voters = Stream.concat(Stream.of(office.sam, office.sue, office.mia), extra)
                    .toList();
            office.mia.types("poll \"How do you feel?\" \"Well\" \"Badly\" anonymous");
            voters.forEach(who -> poll.ballot(who, "1").saysPrivately("Your vote counts"));
            var ballot = poll.ballot(office.ada, "2");
            office.ada.presses(ballot.card(), "Change my vote").fills(Map.of("choice", List.of("1")));
            poll.card("9 people have voted");
            poll.manages(office.mia, "Close");
            poll.card("Closed.");

            RewrittenLog.look(baton.parts(AutoCloseable.class));

            await().untilAsserted(() -> {
                var files = files();
                assertThat(files).extracting(file -> pairs(file, voters)).allMatch(count -> count <= 1);
                assertThat(files.stream()
                                .mapToLong(SecretPollOnDiskTest::ballots)
                                .sum())
                        .as("each ballot is kept")
                        .isEqualTo(9);
            });
        }
    }
}
