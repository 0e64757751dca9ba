package dev.baton.parity;

import static dev.baton.parity.Pods.meetAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Sales and marketing in pairs. Jonas and Grace are paired with Maya and Priya, one way round or the other. */
final class PairScenarios {

    private static final String[] PAIR = {"You two", "from sales", "from marketing", "To begin with"};

    private final Town town;

    PairScenarios(Town town) {
        this.town = town;
    }

    List<Scenario> all() {
        return List.of(
                Scenario.of("pairs with something wrong stay as they were filled in", this::isWrong),
                Scenario.of("two are paired, meet, and the channel reads what they learned", this::isHeld),
                Scenario.of("who can't make it says so, and the other hears it", this::isOff),
                Scenario.of("who doesn't want to be paired is left out, and nobody hears why", this::isLeftOut));
    }

    private static void begin(Workplace place) {
        meetAt(place);
        place.maya().types("/standup pairs").form().submits(Map.of()).says("The next pairs are drawn");
        place.maya().sees("Pairs of sales and marketing", "brings you together");
        draw(place);
    }

    /** Until those who press something have heard of it. */
    private static void draw(Workplace place) {
        var mayas = pairs(place.maya());
        var jonass = pairs(place.jonas());
        place.maya()
                .presses(place.maya().types("/standup pairs").says("Pairs of"), "Draw now")
                .form()
                .submits(Map.of())
                .says("2 pairs are drawn and told");
        await().until(() -> pairs(place.maya()) > mayas && pairs(place.jonas()) > jonass);
    }

    private static long pairs(Colleague who) {
        return who.letters().stream().filter(letter -> letter.says(PAIR)).count();
    }

    private static Sight pair(Colleague who) {
        return who.isTold(PAIR);
    }

    private void isWrong(Workplace place) {
        meetAt(place);
        var form = place.maya().types("/standup pairs").form();
        var again = form.submits(Map.of("At what time?", "25:99")).form();
        assertThat(again.field("At what time?").complaint()).contains("“25:99” is no time of day");
        again.submits(Map.of("At what time?", "10:00")).says("The next pairs are drawn");
    }

    private void isHeld(Workplace place) {
        begin(place);
        place.jonas()
                .presses(pair(place.jonas()), "We met")
                .form()
                .submits(Map.of("What did you learn?", "They print our one-pager"))
                .says("Thank you");
        town.letPass(Duration.ofDays(1));
        draw(place);
        place.grace().sees("before their time");
        town.letPass(Duration.ofDays(14));
        place.grace().sees("1 of 2 pairs have met", "Jonas Weber", "They print our one-pager");
    }

    private void isOff(Workplace place) {
        begin(place);
        place.maya().presses(pair(place.maya()), "Not this time").says("You two are due again");
        var partner = pair(place.maya()).says("Jonas") ? place.jonas() : place.grace();
        partner.isTold("Maya Lindgren can't make it");
    }

    private void isLeftOut(Workplace place) {
        begin(place);
        var choice = "What do you wish?";
        var form = place.maya().presses(pair(place.maya()), "Not for me").form();
        form.submits(Map.of(choice, "Don't pair me with anybody any more")).says("you are not paired any more");
        place.maya().types("/standup pairs").says("You are left out, as you wish");
    }
}
