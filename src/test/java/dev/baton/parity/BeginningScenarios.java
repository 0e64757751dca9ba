package dev.baton.parity;

import static dev.baton.parity.Pods.meetAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** How people begin, find their way and run Baton. */
final class BeginningScenarios {

    static List<Scenario> all() {
        return List.of(
                Scenario.of(
                        "introduces itself where it is added, and offers to be set up", BeginningScenarios::arrives),
                Scenario.of("a channel is set up, and its pod is announced", Pods::meetAt),
                Scenario.of("a set-up form with something missing keeps what was filled in", BeginningScenarios::lacks),
                Scenario.of("a group that the platform keeps may be picked", BeginningScenarios::offersGroups)
                        .instead("Teams", "it keeps none")
                        .instead("Sandbox", "it keeps none"),
                Scenario.of("a command opens its form at once", BeginningScenarios::opens)
                        .instead("Teams", "a button opens it"),
                Scenario.of("help is shown to one person alone", BeginningScenarios::helps),
                Scenario.of("a slip is answered with the nearest command", BeginningScenarios::slips),
                Scenario.of("a mention is answered to one person alone", BeginningScenarios::isMentioned),
                Scenario.of("Baton answers whoever writes to it alone", BeginningScenarios::isWrittenTo),
                Scenario.of("each person has a page of what waits", BeginningScenarios::hasPages)
                        .instead("Teams", "a greeting shows it"),
                Scenario.of("who is who is shown", BeginningScenarios::showsPeople),
                Scenario.of("each side of a pod may have a lead, whom all see", BeginningScenarios::namesLeads),
                Scenario.of("who is away says so, and is back", BeginningScenarios::isAway),
                Scenario.of("a guest looks, and may not act", BeginningScenarios::refusesGuests),
                Scenario.of("what is for administrators is for them alone", BeginningScenarios::refusesMembers),
                Scenario.of("an administrator names others", BeginningScenarios::appoints),
                Scenario.of("an administrator makes a key for another system", BeginningScenarios::addsSource),
                Scenario.of("an administrator sees that everything was delivered", BeginningScenarios::showsDelivery),
                Scenario.of("an administrator reads who changed what", BeginningScenarios::showsChanges),
                Scenario.of("a code links another workspace", BeginningScenarios::showsCode));
    }

    private static void arrives(Workplace place) {
        place.invitesBaton(place.maya());
        var hello = place.maya().sees("Hello, I am Baton");
        var form = place.maya().presses(hello, "Set up this channel").form();
        assertThat(form.title()).isEqualTo("Set up this channel");
    }

    private static void lacks(Workplace place) {
        place.invitesBaton(place.maya());
        var again = place.maya()
                .types("/baton setup")
                .form()
                .submits(Map.of(
                        "Name of the pod", "Midmarket", "Who is in sales?", "Jonas", "Time zone", "Nowhere/At All"))
                .form();
        assertThat(again.field("Name of the pod").values()).containsExactly("Midmarket");
        assertThat(again.field("Who is in sales?").values()).hasSize(1);
        assertThat(again.field("Who is in marketing?").complaint()).contains("pick at least one person");
        assertThat(again.field("Time zone").complaint()).isNotEmpty();
        again.submits(Map.of("Who is in marketing?", "Maya", "Time zone", "Europe/Berlin"))
                .closes();
        place.maya().sees("Midmarket", "set this channel up");
    }

    private static void offersGroups(Workplace place) {
        var labels = place.maya().types("/baton setup").form().fields().stream().map(Field::label);
        assertThat(labels.anyMatch(label -> label.startsWith("Or a group")))
                .isEqualTo(place.platform().equals("Slack"));
    }

    private static void opens(Workplace place) {
        meetAt(place);
        var answer = place.maya().types("/lead");
        if (place.platform().equals("Teams")) {
            assertThat(answer.says("Press the button to open the form.").buttons())
                    .containsExactly("Hand over a lead");
        }
        assertThat(answer.form().title()).isEqualTo("Hand over a lead");
    }

    private static void helps(Workplace place) {
        var help = place.maya().types("/baton help").says("What Baton can do");
        assertThat(help.words()).contains("/lead", "/baton setup").doesNotContain("/baton admin");
        assertThat(place.sam().types("/baton help").says("What Baton can do").words())
                .contains("/baton admin");
        assertThat(place.jonas().channel()).isEmpty();
    }

    private static void slips(Workplace place) {
        place.maya().types("/baton pepole").says("Did you mean /baton people?");
    }

    private static void isMentioned(Workplace place) {
        place.invitesBaton(place.maya());
        place.maya().sees("Hello, I am Baton");
        place.maya().mentions("help").says("What Baton can do");
        assertThat(place.jonas().channel()).hasSize(1);
    }

    private static void isWrittenTo(Workplace place) {
        place.maya().writesAlone("help").says("What Baton can do");
    }

    private static void hasPages(Workplace place) {
        var page = place.maya().opensHome();
        assertThat(page.words()).contains("Hello, Maya Lindgren");
        assertThat(page.buttons()).contains("Hand over a lead", "Stand-ups", "People", "I am away", "Help");
        place.maya().presses(page, "Help").says("What Baton can do");
    }

    private static void showsPeople(Workplace place) {
        meetAt(place);
        var people = place.grace().types("/baton people").says(Pods.POD, "Away today");
        assertThat(people.words()).contains("Maya Lindgren", "Jonas Weber", "Grace Chen");
    }

    private static void namesLeads(Workplace place) {
        meetAt(place);
        place.maya()
                .types("/baton setup")
                .form()
                .submits(Map.of("Lead of sales", "Grace", "Lead of marketing", "Maya;Priya"))
                .form()
                .submits(Map.of("Lead of sales", "Grace", "Lead of marketing", "Maya"))
                .form()
                .submits(Map.of("Lead of sales", ""))
                .closes();
        place.maya().sees("Lead of marketing");
        place.sam()
                .types("/baton setup")
                .form()
                .submits(Map.of("Lead of sales", "Grace"))
                .closes();
        var people = place.grace().types("/baton people").says("Lead of sales");
        assertThat(people.words().split("Grace Chen|Maya Lindgren", -1)).hasSize(5);
    }

    private static void isAway(Workplace place) {
        var priya = place.colleague("Priya");
        var first = LocalDate.now(ZoneOffset.UTC).plusDays(40);
        priya.types("/baton away")
                .form()
                .submits(Map.of(
                        "First day away",
                        first.toString(),
                        "Last day away",
                        first.minusDays(20).toString()))
                .form()
                .submits(Map.of("Last day away", first.plusDays(6).toString()))
                .says("Noted: you are away from");
        priya.types("/baton back").says("Welcome back.");
    }

    private static void refusesGuests(Workplace place) {
        meetAt(place);
        place.alex().types("/lead").says("You are a guest here");
        place.alex().types("/lead list").says("You are a guest here");
        place.alex().types("/baton people").says(Pods.POD, "Away today");
    }

    private static void refusesMembers(Workplace place) {
        place.maya().types("/baton admin delivery").says("Only administrators can do that.");
        place.maya().types("/baton link").says("Only administrators can do that.");
    }

    private static void appoints(Workplace place) {
        var form = place.sam().types("/baton admin people").form();
        form.submits(Map.of("Who else administers Baton?", "Grace")).says("Noted. It holds from now on.");
        place.grace().types("/baton admin delivery").says("Undelivered messages");
        place.sam()
                .types("/baton admin people")
                .form()
                .submits(Map.of("Who else administers Baton?", ""))
                .says("Noted.");
        place.grace().types("/baton admin delivery").says("Only administrators can do that.");
    }

    private static void addsSource(Workplace place) {
        meetAt(place);
        var sources = place.sam().types("/baton admin source").says("Sources of leads");
        place.sam()
                .presses(sources, "Add a source")
                .form()
                .submits(Map.of("Name", "Website " + place.platform()))
                .says("Keep this now.");
    }

    private static void showsDelivery(Workplace place) {
        place.sam().types("/baton admin delivery").says("Undelivered messages");
    }

    private static void showsChanges(Workplace place) {
        meetAt(place);
        var changes = place.sam().types("/baton audit").says("Who changed what", "was set up");
        assertThat(changes.words()).contains("Maya", Pods.POD);
        place.sam().types("/baton audit pod").says(Pods.POD, "was set up");
        place.sam().types("/baton audit Maya").says("was set up");
        place.maya().types("/baton audit").says("Only administrators can do that.");
    }

    private static void showsCode(Workplace place) {
        place.sam().types("/baton link").says("/baton link ", "holds for ten minutes");
    }

    private BeginningScenarios() {}
}
