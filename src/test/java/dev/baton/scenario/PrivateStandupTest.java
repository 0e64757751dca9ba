package dev.baton.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Stand-ups whose summary goes to those who take part, and to nobody else. */
class PrivateStandupTest {

    private static final Instant TUESDAY = Daily.TUESDAY;

    private final Office office = Office.withPod();
    private final Daily daily = new Daily(office);

    @AfterEach
    void back() {
        daily.close();
    }

    private static Map<String, List<String>> hearing(String words) {
        return Map.of("q0", List.of(words));
    }

    private static Map<String, List<String>> blockedBy(String words) {
        return Map.of("q2", List.of(words));
    }

    @Test
    void where_the_summary_is_private_a_late_answer_is_added_to_what_each_got() {
        daily.made(Map.of("name", List.of("Quiet one"), "summary", List.of("privately")));
        daily.at(TUESDAY);
        var question = daily.asked(office.sam);
        daily.endsRound(TUESDAY);
        office.sees(office.mia.direct(), message -> message.card().summary().contains("0 of 3 answered"));
        office.sam
                .presses(question, "Answer")
                .fills(hearing("Here it is"))
                .saysPrivately("added to what the others got");
        daily.at(Baton.CLOCK.instant().plusSeconds(400));
        for (var who : List.of(office.mia, office.sue)) {
            who.gets("Here it is");
        }
    }

    @Test
    void a_private_round_is_read_by_those_who_were_asked_alone() {
        daily.made(Map.of(
                "name", List.of("Quiet one"),
                "people", List.of(office.sam.person.value(), office.mia.person.value()),
                "summary", List.of("privately")));
        daily.at(TUESDAY);
        var question = daily.asked(office.sam);
        office.sam.presses(question, "Answer").fills(blockedBy("My boss")).saysPrivately("Thank you");
        daily.endsRound(TUESDAY);
        var summary = office.sees(
                        office.mia.direct(), message -> message.card().summary().contains("1 of 2 answered"))
                .card();
        var round = office.mia.action(summary, "I can help").argument().split(" ", 2)[1];
        office.mia.types("standup show " + round).saysPrivately("My boss");
        office.sue.types("standup show " + round).saysPrivately("Only those who were asked");
        office.mia.types("standup show something").saysPrivately("No stand-up is called “something”");
        office.sue.presses(summary, "I can help").saysPrivately("gone");
        office.mia.presses(summary, "I can help").saysPrivately("hears that you can help");
    }
}
