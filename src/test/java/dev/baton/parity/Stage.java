package dev.baton.parity;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** Where scenarios are played on each platform of a town, and written down in a table. */
record Stage(Town town, Table table) {

    Stream<DynamicNode> plays(Stream<Scenario> scenarios) {
        return scenarios.map(scenario -> DynamicContainer.dynamicContainer(
                scenario.name(), town.platforms().stream().map(platform -> test(scenario, platform))));
    }

    private DynamicTest test(Scenario scenario, Supplier<Workplace> platform) {
        var place = platform.get();
        return DynamicTest.dynamicTest(place.platform(), () -> {
            table.enter(scenario.name(), place.platform(), "fails");
            scenario.story().accept(place);
            table.enter(scenario.name(), place.platform(), scenario.instead().getOrDefault(place.platform(), "yes"));
        });
    }
}
