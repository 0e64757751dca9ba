package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

import dev.baton.chat.Card;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Touched;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** A node that dies at any commit while a file comes in leaves each lead in exactly once, and nothing of the file. */
class ImportCrashTest {

    private static final Dying STORE = new Dying();
    private static final Baton NODE = Baton.start(
            STORE, "--baton.data-dir=" + Baton.temporaryFolder(), "--baton.public-url=https://baton.example.com/");

    /** Whatever thread it is on, one of the next commits that have to do with an import breaks off. */
    private static final class Dying implements BeanPostProcessor {

        private final AtomicInteger left = new AtomicInteger();
        private volatile boolean isDoneFirst;

        void at(int commit, boolean doneFirst) {
            isDoneFirst = doneFirst;
            left.set(commit);
        }

        boolean isAlive() {
            return left.get() > 0;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof Store store)) {
                return bean;
            }
            var spied = spy(store);
            doAnswer(call -> {
                        List<Write> writes = call.getArgument(2);
                        var isLast = Touched.by(writes, "lead-import") && left.getAndDecrement() == 1;
                        if (isLast && !isDoneFirst) {
                            throw new CrashingStore.Died();
                        }
                        var committed = call.callRealMethod();
                        if (isLast) {
                            throw new CrashingStore.Died();
                        }
                        return committed;
                    })
                    .when(spied)
                    .commit(any(Realm.class), any(Operation.class), any());
            return spied;
        }
    }

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod(NODE);
    private final ImportDesk desk = new ImportDesk(office);

    /** Many leads come in two pieces and without cards, a few in one and with cards. */
    static Stream<Arguments> deaths() {
        return Stream.concat(deaths(250, 7), deaths(3, 5));
    }

    private static Stream<Arguments> deaths(int leads, int commits) {
        return IntStream.rangeClosed(1, commits)
                .boxed()
                .flatMap(commit -> Stream.of(true, false).map(doneFirst -> Arguments.of(leads, commit, doneFirst)));
    }

    @AfterEach
    void back() {
        STORE.at(0, false);
        Baton.CLOCK.set(before);
    }

    @AfterAll
    static void the_node_stops() {
        NODE.close();
    }

    /** Whatever waits to be tried again is. */
    private void timePasses() {
        Baton.CLOCK.advance(Duration.ofSeconds(10));
    }

    private List<Card> ready() {
        return office.messagesIn(office.mia.direct()).stream()
                .map(MemoryPlatform.Message::card)
                .filter(card -> Office.buttons(card).stream()
                        .anyMatch(button -> button.label().startsWith("Import ")))
                .toList();
    }

    /** Sends it once more if nobody has read it. */
    private Card sent(String file) throws Exception {
        if (SentFile.send(NODE, desk.page(), file).statusCode() == 200) {
            return office.mia.gets("leads are ready");
        }
        Quiet.in(office);
        return ready().isEmpty() ? desk.sends(file, "leads are ready") : ready().getFirst();
    }

    /** Whoever gets no answer presses once more. */
    @ParameterizedTest
    @MethodSource("deaths")
    void each_lead_is_in_once_whenever_a_node_dies(int count, int commit, boolean doneFirst) throws Exception {
        STORE.at(commit, doneFirst);
        var card = sent(ImportDesk.leads(count, ""));
        var id = office.mia.action(card, "Import " + count + " leads").argument();
        office.mia.presses(card, "Import " + count + " leads");
        office.mia.presses(card, "Import " + count + " leads");
        await().until(() -> {
            timePasses();
            return office.messagesIn(office.mia.direct()).stream()
                    .anyMatch(message -> message.card().summary().startsWith("Your import is done"));
        });
        assertThat(STORE.isAlive()).as("the commit was reached").isFalse();
        assertThat(desk.exported("").lines().skip(1).map(line -> line.substring(0, 12)))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, count)
                        .mapToObj("Company %04d"::formatted)
                        .toList());
        assertThat(new KeptImports(office).pieces(id)).isZero();
        Quiet.in(office);
        assertThat(office.messagesIn(office.channel).stream()
                        .filter(message -> message.card().summary().startsWith("Lead Company")))
                .hasSize(count < 200 ? count : 0);
        assertThat(office.messagesIn(office.channel).stream()
                        .filter(message -> message.card().summary().contains("has imported")))
                .hasSize(1);
    }

    static Stream<Arguments> deathsWhileUndone() {
        return Stream.concat(deaths(250, 3), deaths(3, 2));
    }

    @ParameterizedTest
    @MethodSource("deathsWhileUndone")
    void an_import_is_undone_whole_whenever_a_node_dies(int count, int commit, boolean doneFirst) throws Exception {
        desk.brings(ImportDesk.leads(count, ""), count);
        var card = desk.undoable();
        STORE.at(commit, doneFirst);
        office.mia.presses(card, "Undo import");
        office.mia.presses(card, "Undo import");
        await().until(() -> {
            timePasses();
            return office.messagesIn(office.mia.direct()).stream()
                    .anyMatch(message -> message.card()
                            .summary()
                            .startsWith("Your import is undone. " + count + " leads are gone."));
        });
        assertThat(STORE.isAlive()).as("the commit was reached").isFalse();
        assertThat(desk.exported("").lines()).hasSize(1);
        Quiet.in(office);
        assertThat(office.messagesIn(office.channel))
                .noneMatch(message -> message.card().summary().startsWith("Lead Company"));
    }
}
