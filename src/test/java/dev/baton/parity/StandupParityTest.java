package dev.baton.parity;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.LoggerFactory;

/**
 * The same for pairs and for rounds of stand-ups, one after the other, since they share a clock that is set forward.
 * Pairs come first: stand-ups that are there go on, and keep everybody busy.
 */
class StandupParityTest {

    private static final Table TABLE = new Table();
    private static final Town TOWN = new Town();

    @AfterAll
    static void print() {
        LoggerFactory.getLogger(StandupParityTest.class).info("Parity of stand-ups:\n{}", TABLE.text());
        TOWN.close();
    }

    @TestFactory
    Stream<DynamicNode> each_scenario_holds_on_each_platform() {
        return new Stage(TOWN, TABLE)
                .plays(Stream.concat(
                        new PairScenarios(TOWN).all().stream(), new StandupScenarios(TOWN).all().stream()));
    }
}
