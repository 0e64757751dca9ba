package dev.baton.leads;

import static dev.baton.leads.LeadFixtures.MIA;
import static dev.baton.leads.LeadFixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.Golden;
import dev.baton.chat.Part;
import dev.baton.leads.LeadImport.Back;
import dev.baton.leads.LeadImport.Found;
import dev.baton.leads.LeadImport.Stage;
import dev.baton.leads.LeadImports.Complaint;
import dev.baton.people.PodId;
import dev.baton.slack.SlackRenderings;
import dev.baton.teams.TeamsRenderings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What whoever sent a file sees of it while its leads come in, and afterwards, as approved. */
class ImportCardsGoldenTest {

    private static final Found MANY = new Found(999, 1, 0, 0, 0, List.of("Company", "E-mail"), List.of("Colour"));

    private static LeadImport in(Stage stage, int leads) {
        var pod = new PodId("pod");
        var in = Map.of(pod.value(), leads);
        return new LeadImport(
                "01KF0000000000000000F11E42", MIA, pod, stage, MONDAY, MANY, 5, leads / 200, in, false, null);
    }

    @Test
    void when_some_may_be_here_already() {
        var found = new Found(4, 1, 0, 1, 1, List.of("Company", "E-mail"), List.of());
        var ready = LeadImport.coming(MIA, new PodId("pod"), MONDAY).come(found, 1);
        var of = new LeadImport(
                "01KF0000000000000000F11E42",
                MIA,
                ready.pod(),
                ready.stage(),
                MONDAY,
                found,
                1,
                0,
                Map.of(),
                false,
                null);
        var twins = List.of(
                new Complaint(3, "Acme GmbH: a lead with this e-mail address is here already."),
                new Complaint(5, "Globex: line 2 has the same e-mail address."));
        var card = ImportCards.card(of, "Enterprise", twins);
        assertThat(facts(card)).containsEntry("New leads", "3").doesNotContainKey("With what became of them");
        Golden.SLACK.approves("lead-import-twins", SlackRenderings.message(card));
        Golden.TEAMS.approves("lead-import-twins", TeamsRenderings.card(card));
    }

    private static Map<String, String> facts(Card card) {
        return card.parts().stream()
                .flatMap(part -> part instanceof Part.Facts(var facts) ? facts.stream() : Stream.empty())
                .collect(Collectors.toMap(Part.Fact::label, fact -> fact.value().plain()));
    }

    @Test
    void when_only_one_is_ready() {
        var found = new Found(1, 0, 0, 0, 0, List.of("Company"), List.of());
        var one = LeadImport.coming(MIA, new PodId("pod"), MONDAY).come(found, 1);
        assertThat(ImportCards.card(one, "Enterprise", List.of()).toString())
                .contains("1 lead is ready to come in.", "It goes to Enterprise.", "It gets a card")
                .doesNotContain("They go", "Each new one");
    }

    @Test
    void when_it_is_undone() {
        var in = Map.of("pod", 1_000);
        var back = new Back(MIA, 5, 998, 2);
        var undone = new LeadImport(
                "01KF0000000000000000F11E42", MIA, null, Stage.UNDONE, MONDAY, MANY, 5, 5, in, false, back);
        approve("lead-import-undone", undone, "");
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
