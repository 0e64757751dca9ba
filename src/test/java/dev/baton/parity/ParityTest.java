package dev.baton.parity;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
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
        return Stream.concat(BeginningScenarios.all().stream(), LeadScenarios.all().stream())
                .map(scenario -> DynamicContainer.dynamicContainer(
                        scenario.name(), TOWN.platforms().stream().map(platform -> test(scenario, platform))));
    }

    private static DynamicTest test(Scenario scenario, Supplier<Workplace> platform) {
        var place = platform.get();
        return DynamicTest.dynamicTest(place.platform(), () -> {
            TABLE.enter(scenario.name(), place.platform(), "fails");
            scenario.story().accept(place);
            TABLE.enter(scenario.name(), place.platform(), scenario.instead().getOrDefault(place.platform(), "yes"));
        });
    }
}
