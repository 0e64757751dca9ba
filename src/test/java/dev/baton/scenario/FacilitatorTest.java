package dev.baton.scenario;

import static dev.baton.scenario.Daily.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Role;
import dev.baton.scenario.Office.Colleague;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who facilitates a round is one of those who were asked, and is there when the summary comes. */
class FacilitatorTest {

    private final Office office = Office.withPod();
    private final Daily daily = new Daily(office);

    @AfterEach
    void back() {
        daily.close();
    }

    private Colleague facilitator() {
        var all = List.of(office.mia, office.sam, office.sue);
        all.forEach(daily::asked);
        return all.stream()
                .filter(who -> daily.asked(who).toString().contains("You facilitate"))
                .findFirst()
                .orElseThrow();
    }

    private List<Colleague> othersThan(Colleague one) {
        return List.of(office.mia, office.sam, office.sue).stream()
                .filter(who -> who != one)
                .toList();
    }

    private void leaves(Colleague who, String how) {
        switch (how) {
            case "away" ->
                who.types("away").fills(Map.of("first", List.of("2026-03-03"), "last", List.of("2026-03-03")));
            case "paused" -> who.types("standup pause").fills(Map.of("last", List.of("2026-03-03")));
            default -> {
                var sales = List.of(office.sam, office.sue).stream().filter(each -> each != who);
                var marketing = List.of(who == office.mia ? office.ada : office.mia).stream();
                office.ada
                        .types("setup")
                        .fills(Map.of(
                                "sales", sales.map(each -> each.person.value()).toList(),
                                "marketing",
                                        marketing
                                                .map(each -> each.person.value())
                                                .toList()))
                        .saysNothing();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"away", "paused", "removed"})
    void whoever_is_gone_in_mid_round_facilitates_no_more_and_another_is_told_that_he_does(String how) {
        daily.made(Map.of());
        daily.at(TUESDAY);
        var gone = facilitator();
        leaves(gone, how);
        daily.endsRound(TUESDAY);
        var card = daily.summary("of").toString();
        assertThat(card).doesNotContainPattern("Facilitator, value=[^\\]]*" + gone.name);
        var now = othersThan(gone).stream()
                .filter(who -> card.matches("(?s).*Facilitator, value=[^\\]]*" + who.name + ".*"))
                .findFirst()
                .orElseThrow();
        office.sees(now.direct(), message -> message.card().summary().equals("You facilitate Joint stand-up"));
        assertThat(office.messagesIn(gone.direct()))
                .noneMatch(message -> message.card().summary().startsWith("You facilitate"));
    }

    @Test
    void nobody_facilitates_who_was_never_asked_since_his_time_of_that_day_was_over() {
        var far = List.of(office.mia, office.sam);
        far.forEach(who ->
                who.types("hours").fills(Map.of("zone", List.of("Asia/Tokyo"))).saysPrivately("Asia/Tokyo"));
        var ned = office.hire("Ned", Role.MEMBER);
        daily.at(TUESDAY.minus(Duration.ofHours(1)));
        daily.made(Map.of(
                "clock",
                List.of("own"),
                "people",
                Stream.of(office.mia, office.sam, office.sue, ned)
                        .map(who -> who.person.value())
                        .toList()));
        daily.at(TUESDAY);
        daily.asked(office.sue);
        daily.endsRound(TUESDAY);
        assertThat(daily.summary("0 of 2 answered").toString()).containsPattern("Facilitator, value=[^\\]]*(Sue|Ned)");
        await().until(() -> Stream.of(office.sue, ned)
                .anyMatch(who -> office.messagesIn(who.direct()).stream()
                        .anyMatch(message -> message.first().toString().contains("it is yours"))));
        assertThat(far).allSatisfy(who -> assertThat(daily.timesAsked(who)).isZero());
    }
}
