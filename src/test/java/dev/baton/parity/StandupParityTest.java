package dev.baton.parity;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
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
        return Stream.concat(new PairScenarios(TOWN).all().stream(), new StandupScenarios(TOWN).all().stream())
                .map(scenario -> DynamicContainer.dynamicContainer(
                        scenario.name(), TOWN.platforms().stream().map(platform -> test(scenario, platform))));
    }

    private static DynamicTest test(Scenario scenario, Supplier<Workplace> platform) {
        var place = platform.get();
        return DynamicTest.dynamicTest(place.platform(), () -> {
            TABLE.enter(scenario.name(), place.platform(), "fails");
            scenario.story().accept(place);
            TABLE.enter(scenario.name(), place.platform(), "yes");
        });
    }
}
