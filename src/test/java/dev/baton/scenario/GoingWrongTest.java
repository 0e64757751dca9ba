package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Store;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class GoingWrongTest {

    private record Note(String text) {}

    private final Office office = new Office();
    private final Store store = Baton.shared().part(Store.class);
    private final Documents<Note> notes = new Documents<>(store, "note", Note.class, note -> List.of());

    private Office.Answer press() {
        return office.mia.does(new Action(office.mia.context(office.channel), Saboteur.NAME, "secret argument"));
    }

    /** Commits something that was overtaken. */
    private void beOvertaken() {
        store.commit(Realms.of(office.organization()), notes.expect("note", 7));
    }

    @Test
    void a_bug_is_told_with_an_id_that_the_log_has_too(CapturedOutput log) {
        Baton.SABOTEUR.does(action -> {
            throw new IllegalStateException("a bug");
        });
        var said = press().card().summary();
        var id = Pattern.compile("error id (\\w{8})").matcher(said);
        assertThat(id.find()).as(said).isTrue();
        assertThat(log.getAll()).contains("error " + id.group(1)).doesNotContain("secret argument");
    }

    @Test
    void a_form_that_could_not_be_taken_keeps_what_was_typed() {
        Baton.SABOTEUR.does(submission -> {
            throw new IllegalStateException("a bug");
        });
        var typed = new Submission(office.mia.context(null), Saboteur.NAME, "", Map.of("company", List.of("Acme")));
        assertThat(office.mia.does(typed).complaints().get("company")).contains("error id");
    }

    @Test
    void a_decision_that_was_overtaken_is_made_again() {
        var tries = new AtomicInteger();
        Baton.SABOTEUR.does(action -> {
            if (tries.incrementAndGet() < 3) {
                beOvertaken();
            }
            return Reply.onlyYou("done");
        });
        press().saysPrivately("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    void a_decision_that_is_always_overtaken_ends_with_a_clear_reply() {
        Baton.SABOTEUR.does(action -> {
            beOvertaken();
            return Reply.onlyYou("done");
        });
        press().saysPrivately("Others changed the same thing");
    }
}
