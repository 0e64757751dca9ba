package dev.baton.parity;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.LoggerFactory;

/** The same for dates of meetings, apart from stand-ups, whose summaries would go before them. */
class MeetingParityTest {

    private static final Table TABLE = new Table();
    private static final Town TOWN = new Town();

    @AfterAll
    static void print() {
        LoggerFactory.getLogger(MeetingParityTest.class).info("Parity of meetings:\n{}", TABLE.text());
        TOWN.close();
    }

    @TestFactory
    Stream<DynamicNode> each_scenario_holds_on_each_platform() {
        return new MeetingScenarios(TOWN)
                .all().stream()
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
