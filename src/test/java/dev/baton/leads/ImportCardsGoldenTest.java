package dev.baton.leads;

import static dev.baton.leads.LeadFixtures.MIA;
import static dev.baton.leads.LeadFixtures.MONDAY;

import dev.baton.chat.Golden;
import dev.baton.leads.LeadImport.Found;
import dev.baton.leads.LeadImport.Stage;
import dev.baton.people.PodId;
import dev.baton.slack.SlackRenderings;
import dev.baton.teams.TeamsRenderings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What whoever sent a file sees of it while its leads come in, and afterwards, as approved. */
class ImportCardsGoldenTest {

    private static final Found MANY = new Found(999, 1, 0, 2, List.of("Company", "E-mail"), List.of("Colour"));

    private static LeadImport in(Stage stage, int leads) {
        var pod = new PodId("pod");
        var in = Map.of(pod.value(), leads);
        return new LeadImport("01KF0000000000000000F11E42", MIA, pod, stage, MONDAY, MANY, 5, leads / 200, in);
    }

    private static void approve(String name, LeadImport of, String pod) {
        var card = ImportCards.card(of, pod, List.of());
        Golden.SLACK.approves(name, SlackRenderings.message(card));
        Golden.TEAMS.approves(name, TeamsRenderings.card(card));
    }

    @Test
    void while_they_come_in() {
        approve("lead-import-running", in(Stage.RUNNING, 400), "Enterprise");
    }

    @Test
    void when_somebody_has_stopped_them() {
        approve("lead-import-stopped", in(Stage.STOPPED, 400), "Enterprise");
    }

    @Test
    void when_somebody_has_stopped_them_before_one_was_in() {
        approve("lead-import-stopped-early", in(Stage.STOPPED, 0), "Enterprise");
    }

    @Test
    void when_their_pod_is_gone() {
        approve("lead-import-halted", in(Stage.HALTED, 400), "");
    }

    @Test
    void when_many_are_in() {
        approve("lead-import-done-many", in(Stage.DONE, 1_000), "Enterprise");
    }

    @Test
    void when_they_are_discarded() {
        approve("lead-import-discarded", in(Stage.DISCARDED, 0), "Enterprise");
    }
}
