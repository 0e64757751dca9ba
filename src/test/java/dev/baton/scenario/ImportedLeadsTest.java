package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of leads that came in with a file. */
class ImportedLeadsTest {

    private static final Baton BATON =
            Baton.start("--baton.data-dir=" + Baton.temporaryFolder(), "--baton.public-url=https://baton.example.com/");

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod(BATON);
    private final ImportDesk desk = new ImportDesk(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    @AfterAll
    static void stop() {
        BATON.close();
    }

    private String report() {
        return office.ada.types("lead report this week").card().parts().stream()
                .map(Part::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void an_answer_that_nobody_waited_for_is_no_answer_in_time() throws Exception {
        desk.brings(ImportDesk.leads(201, ""), 201);
        Baton.CLOCK.advance(Duration.ofMinutes(90));
        var card = office.sam.types("lead show Company 0007").card();
        office.sam.presses(card, "Accept");
        assertThat(report()).contains("1 accepted").doesNotContain("in time", "Time for an answer");
    }

    @Test
    void a_lead_that_has_become_part_of_another_stands_in_no_file() throws Exception {
        desk.brings("Company\nAcme\nBolt\n", 2);
        office.sam.presses(office.cardOf("Acme", "Accept"), "Accept").saysPrivately("You work on Acme");
        var ids = desk.exported("")
                .lines()
                .skip(1)
                .map(line -> line.replaceAll(".*,(\\w{6}),[^,]*,[^,]*$", "$1"))
                .toList();
        office.sam
                .types("lead merge " + ids.get(0) + " " + ids.get(1))
                .fills(Map.of())
                .saysPrivately("is part of");
        assertThat(desk.exported("").lines().skip(1)).singleElement().asString().startsWith("Acme,");
        office.mia.types("lead export merged").saysPrivately("There is no pod “merged”");
    }
}
