package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import dev.baton.chat.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a report about leads looks. */
class LeadReportGoldenTest {

    private final Office office = Office.withPod();

    @Test
    void a_report_for_whoever_sees_all_and_one_of_nothing() {
        for (var number = 1; number <= 12; number++) {
            var company = "Company " + number + ".";
            office.mia
                    .types("lead")
                    .fills(Map.of(
                            "company", List.of(company),
                            "whyNow", List.of("They asked"),
                            "campaign", List.of(number % 3 == 0 ? "" : "Spring *webinar* & co")))
                    .saysNothing();
            var card = office.cardOf(company, "Accept");
            if (number % 4 == 0) {
                office.sue.presses(card, "Return").fills(Map.of("reason", List.of("NO_FIT")));
            } else {
                office.sam.presses(card, "Accept").saysPrivately("You work on");
            }
        }
        office.sam
                .presses(office.cardOf("Company 1.", "Accepted"), "Won")
                .fills(Map.of())
                .saysPrivately("is won");
        approve("lead-report", office.ada.types("lead report").card());
        approve(
                "lead-report-nothing",
                office.mia.types("lead report last month").card());
    }

    @Test
    void which_pod_is_meant_is_asked() {
        var other = office.hire("Tom", Role.MEMBER);
        approve("lead-report-no-pod", other.types("lead report").card());
        approve(
                "lead-report-refused",
                other.types("lead report Enterprise DACH").card());
    }
}
