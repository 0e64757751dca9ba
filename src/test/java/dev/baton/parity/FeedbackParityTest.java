package dev.baton.parity;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.LoggerFactory;

/** The way of one item from a sentence to what changed because of it, on each platform. */
class FeedbackParityTest {

    private static final Table TABLE = new Table();
    private static final Town TOWN = new Town();

    @AfterAll
    static void print() {
        LoggerFactory.getLogger(FeedbackParityTest.class).info("Parity of feedback:\n{}", TABLE.text());
        TOWN.close();
    }

    @TestFactory
    Stream<DynamicNode> each_scenario_holds_on_each_platform() {
        return new Stage(TOWN, TABLE)
                .plays(Stream.concat(
                        new FeedbackScenarios(TOWN).all().stream(), new GatheringScenarios(TOWN).all().stream()));
    }
}
