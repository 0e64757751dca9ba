package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.ConversationId;
import dev.baton.scenario.Office.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every card and form of pairs, as approved. */
class PairsGoldenTest {

    /** A Monday, ten o'clock in Berlin. */
    private static final Instant FIRST = Instant.parse("2026-03-09T09:00:00Z");

    private final Instant before = Baton.CLOCK.instant();

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private static Card directly(Office office, Colleague who, String summary) {
        return office.sees(who.direct(), message -> message.card().summary().contains(summary))
                .card();
    }

    private static Card inChannel(Office office, String summary) {
        return office.sees(office.channel, message -> message.card().summary().contains(summary))
                .card();
    }

    /** Sue is drawn first. */
    private static Card pair(Office office, String words) {
        var shared = MemoryPlatform.sharedBy(List.of(office.sue.account, office.mia.account));
        return office.sees(shared, message -> message.card().summary().contains(words))
                .card();
    }

    @Test
    void a_round() {
        var office = Office.withPod();
        approve("pairs-form", office.mia.types("standup pairs").form());
        approve(
                "pairs-set",
                office.mia
                        .types("standup pairs")
                        .fills(Map.of("every", List.of("1"), "kinds", List.of("COFFEE", "DESK_SWAP", "RIDE_ALONG")))
                        .card());
        approve("pairs-new", inChannel(office, "Pairs of sales and marketing"));
        approve("pairs-first", office.mia.types("standup pairs").card());
        Baton.CLOCK.set(FIRST);
        var pair = pair(office, "You two");
        approve("pair-ride-along", pair);
        approve("pair-mine", office.mia.types("standup").card());
        approve("pair-met-form", office.sue.presses(pair, "We met").form());
        approve("pair-not-for-me-form", office.sue.presses(pair, "Not for me").form());
        Baton.CLOCK.set(FIRST.plus(Duration.ofDays(4)));
        var question = directly(office, office.mia, "Have you met");
        approve("pair-question", question);
        approve(
                "pair-met",
                office.mia
                        .presses(question, "We met")
                        .fills(Map.of("learned", List.of("They *print* our one-pager & write on it.")))
                        .card());
        approve("pair-counts", office.sue.presses(pair, "Not this time").card());
        approve("pair-doubt", directly(office, office.mia, "you two have not met"));
        var state = office.mia.types("standup pairs").card();
        approve("pairs-now-form-running", office.mia.presses(state, "Draw now").form());
        Baton.CLOCK.set(FIRST.plus(Duration.ofDays(7)));
        approve("pairs-report", inChannel(office, "1 of 1 pair has met"));
        afterwards(office);
    }

    private static void afterwards(Office office) {
        office.sees(
                MemoryPlatform.sharedBy(List.of(office.sam.account, office.mia.account)),
                message -> message.card().summary().contains("a desk swap"));
        approve("pairs-state", office.mia.types("standup pairs").card());
        var state = office.sue.types("standup pairs").card();
        approve("pairs-state-without", state);
        approve("pairs-wish-form", office.sue.presses(state, "My part").form());
        approve(
                "pairs-wish",
                office.sue
                        .presses(state, "My part")
                        .fills(Map.of("part", List.of("no")))
                        .card());
        approve("pairs-state-left-out", office.sue.types("standup pairs").card());
        approve("pairs-change-form", office.mia.presses(state, "Change").form());
        approve("pairs-end-form", office.mia.presses(state, "End").form());
        approve("pairs-ended", office.mia.presses(state, "End").fills(Map.of()).card());
    }

    @Test
    void what_comes_in_between() {
        var office = Office.withPod();
        office.mia.types("standup pairs").fills(Map.of());
        var state = office.mia.types("standup pairs").card();
        var asked = office.mia.presses(state, "Draw now");
        approve("pairs-now-form", asked.form());
        approve("pairs-now", asked.fills(Map.of()).card());
        var pair = pair(office, "You two");
        approve("pair-coffee", pair);
        approve("pair-not-this-time", office.sue.presses(pair, "Not this time").card());
        approve("pair-off", directly(office, office.mia, "can't make it this time"));
        approve(
                "pair-not-for-me",
                office.sue.presses(pair, "Not for me").fills(Map.of()).card());
        for (var who : List.of(office.sam, office.sue)) {
            who.types("standup pause").fills(Map.of("last", List.of("2026-03-24")));
        }
        Baton.CLOCK.set(FIRST);
        approve("pairs-trouble", directly(office, office.mia, "Nobody was paired"));
        approve("pairs-state-trouble", office.mia.types("standup pairs").card());
        office.mia
                .does(new Command(office.mia.context(new ConversationId(office.workspace, "elsewhere")), "setup"))
                .fills(office.setupOf(office.mia));
        approve(
                "pairs-which",
                office.mia.does(Linked.command(office.mia, "standup pairs")).card());
    }

    @Test
    void two_who_can_not_be_brought_together() {
        var company = Linked.company();
        var office = company.marketing;
        for (var who : List.of(office.sam, office.sue)) {
            who.types("standup pause").fills(Map.of("last", List.of("2026-03-24")));
        }
        office.mia.types("standup pairs").fills(Map.of("kinds", List.of("DESK_SWAP")));
        Baton.CLOCK.set(FIRST);
        approve("pair-alone", directly(office, office.mia, "You two"));
    }
}
