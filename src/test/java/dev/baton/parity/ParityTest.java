package dev.baton.parity;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.LoggerFactory;

/** Each scenario on each platform, by the same steps; the table that comes of it is printed. */
class ParityTest {

    private static final Table TABLE = new Table();
    private static final Town TOWN = new Town();

    @AfterAll
    static void print() {
        LoggerFactory.getLogger(ParityTest.class).info("Parity:\n{}", TABLE.text());
        TOWN.close();
    }

    @TestFactory
    Stream<DynamicNode> each_scenario_holds_on_each_platform() {
        return new Stage(TOWN, TABLE)
                .plays(Stream.of(BeginningScenarios.all(), LeadScenarios.all(), ClosingScenarios.all())
                        .flatMap(List::stream));
    }
}
