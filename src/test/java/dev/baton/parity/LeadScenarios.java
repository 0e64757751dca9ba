package dev.baton.parity;

import static dev.baton.parity.Pods.acceptedAt;
import static dev.baton.parity.Pods.freshCompany;
import static dev.baton.parity.Pods.leadOf;
import static dev.baton.parity.Pods.meetAt;
import static dev.baton.parity.Pods.offeredAt;
import static dev.baton.parity.Pods.offersAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What becomes of leads. */
final class LeadScenarios {

    static List<Scenario> all() {
        return List.of(
                Scenario.of("a lead is handed over, and everybody sees it", LeadScenarios::isOffered),
                Scenario.of("a lead with something wrong stays as it was filled in", LeadScenarios::isWrong),
                Scenario.of("a message becomes a lead", LeadScenarios::isMadeOfMessage),
                Scenario.of("a second lead of a company joins the first", LeadScenarios::isAlike),
                Scenario.of("a second lead of a company is handed over all the same", LeadScenarios::isInsistedOn),
                Scenario.of("a lead is accepted: card, thread and marketer are told", LeadScenarios::isAccepted),
                Scenario.of("buttons that are only for some are shown to those alone", LeadScenarios::isItsOwners)
                        .instead("Slack", "all see them, others are refused"),
                Scenario.of("the second who accepts hears who was first", LeadScenarios::isTaken),
                Scenario.of("a lead waits for one of sales, who alone answers", LeadScenarios::isAssigned),
                Scenario.of("a lead that is worked on is handed on to another one of sales", LeadScenarios::isHandedOn),
                Scenario.of("the time for an answer is paused for a reason", LeadScenarios::isPaused),
                Scenario.of("what is delivered again happens once", LeadScenarios::isRepeated),
                Scenario.of("marketing can't accept, and may say that it is in both", LeadScenarios::isNotForMarketing),
                Scenario.of("a step can be taken back", LeadScenarios::isTakenBack),
                Scenario.of("a lead is returned for a reason, and offered again", LeadScenarios::isReturned),
                Scenario.of("leads are listed, shown and found", LeadScenarios::areFound),
                Scenario.of("leads are searched for, to be shown to others", LeadScenarios::areSearched)
                        .instead("Slack", "commands find them")
                        .instead("Sandbox", "commands find them"),
                Scenario.of("a report counts what has come of leads, for the pod's people", LeadScenarios::isReported),
                Scenario.of("what people typed mentions nobody and is no link", LeadScenarios::isHarmless));
    }

    private static void isOffered(Workplace place) {
        var company = offeredAt(place);
        for (var colleague : List.of(place.maya(), place.jonas(), place.alex())) {
            var card = colleague.sees(company);
            assertThat(card.words()).contains("Waits for sales until", "They asked for a price", "by Maya Lindgren");
            assertThat(card.buttons()).containsExactly("Accept", "Return", "Assign", "Pause");
        }
    }

    private static void isWrong(Workplace place) {
        meetAt(place);
        var company = freshCompany();
        var filled = new HashMap<>(leadOf(company));
        filled.put("E-mail", "nonsense");
        var again = place.maya().types("/lead").form().submits(filled).form();
        assertThat(again.field("E-mail").complaint()).contains("Please write an e-mail address");
        assertThat(again.field("E-mail").values()).containsExactly("nonsense");
        assertThat(again.field("Company").values()).containsExactly(company);
        again.submits(Map.of("E-mail", "")).closes();
        place.jonas().sees(company);
    }

    private static void isMadeOfMessage(Workplace place) {
        meetAt(place);
        var company = freshCompany();
        var form = place.maya().makesLeadOf("Northwind wants an offer").form();
        assertThat(form.field("Note").values()).hasSize(1);
        assertThat(form.field("Note").values().getFirst()).contains("Northwind wants an offer");
        form.submits(leadOf(company)).closes();
        place.jonas().sees(company, "Northwind wants an offer");
    }

    private static void isAlike(Workplace place) {
        meetAt(place);
        var company = freshCompany();
        var lead = new HashMap<>(leadOf(company));
        lead.put("E-mail", "ada@" + company.replace("Company ", "c") + ".com");
        place.maya().types("/lead").form().submits(lead).closes();
        place.jonas().sees(company);
        lead.put("Why now?", "Another department asked");
        var warned = place.maya().types("/lead").form().submits(lead).form();
        assertThat(place.jonas().channel().stream().filter(sight -> sight.says(company)))
                .hasSize(1);
        warned.submits(Map.of()).says("Added to " + company);
        var card = place.jonas().sees(company, "Handed over once more by Maya Lindgren");
        place.jonas().seesBelow(card, "Another department asked");
    }

    private static void isInsistedOn(Workplace place) {
        meetAt(place);
        var company = freshCompany();
        place.maya().types("/lead").form().submits(leadOf(company)).closes();
        place.jonas().sees(company);
        var again = new HashMap<>(leadOf(company + " GmbH"));
        var warned = place.maya().types("/lead").form().submits(again).form();
        warned.submits(Map.of("What shall Baton do?", "Hand it over anyway, as a lead of its own"))
                .closes();
        place.jonas().sees(company + " GmbH", "Waits for sales");
    }

    private static void isAccepted(Workplace place) {
        var company = acceptedAt(place);
        var card = place.maya().sees(company, "Accepted by Jonas Weber");
        place.grace().seesBelow(card, "Jonas Weber accepted it");
        place.maya().isTold(company, "Jonas Weber accepted it");
        assertThat(place.jonas().sees(company, "Accepted by").buttons())
                .containsExactly("Contacted", "Meeting", "Won", "Lost", "Recycle", "Return");
        assertThat(place.grace().channel().stream().filter(sight -> !sight.isInThread() && sight.says(company)))
                .as("one card, kept up to date")
                .hasSize(1);
    }

    private static void isItsOwners(Workplace place) {
        var company = acceptedAt(place);
        var card = place.grace().sees(company, "Accepted by");
        if (place.platform().equals("Slack")) {
            place.grace().presses(card, "Contacted").says("works on " + company + " already");
        } else {
            assertThat(card.buttons()).isEmpty();
        }
        place.jonas()
                .presses(place.jonas().sees(company, "Accepted by"), "Contacted")
                .says("was contacted");
    }

    private static void isTaken(Workplace place) {
        var company = offeredAt(place);
        var card = place.grace().sees(company, "Waits for sales");
        place.jonas().presses(card, "Accept").says("You work on " + company + " now.");
        place.grace().presses(card, "Accept").says("works on " + company + " already");
    }

    private static void isAssigned(Workplace place) {
        var company = offeredAt(place);
        var jonas = place.jonas();
        var form =
                jonas.presses(jonas.sees(company, "Waits for sales"), "Assign").form();
        assertThat(form.submits(Map.of()).form().field("Who should answer?").complaint())
                .contains("pick one person");
        form.submits(Map.of("Who should answer?", "Grace Chen")).says(company + " waits for Grace");
        var offer = place.grace().isTold(company, "is offered to you");
        place.grace().presses(offer, "Remind me in 15 minutes").says("Baton reminds you again");
        jonas.presses(jonas.sees(company, "Waits for Grace"), "Accept").says("is asked about " + company);
        place.grace().presses(offer, "Accept").says("You work on " + company + " now.");
        jonas.sees(company, "Accepted by Grace");
    }

    private static void isHandedOn(Workplace place) {
        var company = acceptedAt(place);
        var jonas = place.jonas();
        var form = jonas.presses(jonas.types("/lead show " + company).says("What has happened"), "Assign")
                .form();
        form.submits(Map.of("Who should go on with it?", "Grace Chen")).says("Grace Chen works on " + company);
        var news = place.grace().isTold(company, "asks you to go on with it");
        assertThat(news.buttons()).containsExactly("Show");
        place.grace()
                .presses(place.grace().sees(company, "Accepted by Grace Chen"), "Contacted")
                .says("was contacted");
    }

    private static void isPaused(Workplace place) {
        var company = offeredAt(place);
        var jonas = place.jonas();
        jonas.presses(jonas.sees(company, "Waits for sales"), "Pause")
                .form()
                .submits(Map.of("Why?", "They are at a fair"))
                .says("The time for an answer is paused until");
        var paused = place.maya().sees(company, "paused by Jonas Weber", "They are at a fair");
        jonas.presses(paused, "Resume").says("The time for an answer goes on");
        jonas.sees(company, "Waits for sales until");
    }

    private static void isRepeated(Workplace place) {
        var company = offeredAt(place);
        var jonas = place.jonas();
        jonas.presses(jonas.sees(company), "Accept").says("You work on " + company);
        jonas.isDeliveredAgain();
        var card = jonas.sees(company, "Accepted by");
        offersAt(place);
        assertThat(jonas.channel().stream().filter(sight -> sight.root().equals(card.id())))
                .hasSize(1);
    }

    private static void isNotForMarketing(Workplace place) {
        var company = offeredAt(place);
        var card = place.maya().sees(company);
        var refused = place.maya().presses(card, "Accept").says("you are in marketing");
        place.maya().presses(refused, "I am in both").says("both sides");
        place.maya().presses(card, "Accept").says("You work on " + company + " now.");
    }

    private static void isTakenBack(Workplace place) {
        var company = offeredAt(place);
        var jonas = place.jonas();
        var receipt = jonas.presses(jonas.sees(company), "Accept").says("You work on " + company);
        jonas.sees(company, "Accepted by");
        place.grace().presses(receipt, "Undo").says("Only whoever made the last step");
        jonas.presses(receipt, "Undo").says("Taken back.");
        place.maya().isTold(company, "took the last step back");
        assertThat(jonas.sees(company, "Waits for sales").buttons()).contains("Accept");
    }

    private static void isReturned(Workplace place) {
        var company = offeredAt(place);
        var jonas = place.jonas();
        var form = jonas.presses(jonas.sees(company), "Return").form();
        var again = form.submits(Map.of("Why is it returned?", "Something important is missing"))
                .form();
        assertThat(again.field("What would make it better?").complaint()).contains("Please say it in a few words");
        again.submits(Map.of("What would make it better?", "Who decides?")).says(company + " went back to marketing");
        var news = place.maya().isTold(company, "Who decides?");
        place.maya()
                .presses(news, "Offer again")
                .form()
                .submits(Map.of("Contact", "Ada, who decides"))
                .says(company + " waits for sales again");
        jonas.sees(company, "Waits for sales", "Ada, who decides");
    }

    private static void areFound(Workplace place) {
        meetAt(place);
        var priya = place.colleague("Priya");
        var company = offersAt(place, priya);
        place.grace().presses(place.grace().sees(company), "Accept").says("You work on " + company);
        place.maya().types("/lead list").says("Accepted by Grace Chen");
        place.grace().types("/lead mine").says("You work on", company);
        priya.types("/lead mine").says("You handed over", company);
        place.grace().types("/lead show " + company).says(company, "Accepted by");
        place.grace().types("/lead show Nobody at all").says("There is no lead of “Nobody at all”");
        assertThat(place.jonas().opensHome().words()).contains("Waits for you");
    }

    private static void isReported(Workplace place) {
        acceptedAt(place);
        var report = place.jonas()
                .types("/lead report this week")
                .says("Leads of", "Offered", "Accepted", "of them in time", "In sales", "only your own figures");
        place.jonas().presses(report, "Download").says("fetched");
        place.jonas().presses(report, "Last month").says("Nothing has come of leads in this time");
    }

    private static void areSearched(Workplace place) {
        var company = offeredAt(place);
        assertThat(place.grace().searches(company)).contains(company);
        assertThat(place.alex().searches(company)).doesNotContain(company);
    }

    private static void isHarmless(Workplace place) {
        meetAt(place);
        var company = "<!channel> & *Co* [x](https://evil.example) <at>Everyone</at> " + freshCompany();
        place.maya().types("/lead").form().submits(leadOf(company)).closes();
        var card = place.jonas().sees(company.substring(company.length() - 16));
        assertThat(card.source().toString())
                .doesNotContain("<!channel>\",\"verbatim", "\"url\":\"https://evil.example");
    }

    private LeadScenarios() {}
}
