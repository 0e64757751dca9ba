package dev.baton.parity;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.LoggerFactory;

/** The way of a brief from a draft to its last reader, on each platform. */
class BriefParityTest {

    private static final Table TABLE = new Table();
    private static final Town TOWN = new Town();

    @AfterAll
    static void print() {
        LoggerFactory.getLogger(BriefParityTest.class).info("Parity of briefs:\n{}", TABLE.text());
        TOWN.close();
    }

    @TestFactory
    Stream<DynamicNode> each_scenario_holds_on_each_platform() {
        return new Stage(TOWN, TABLE)
                .plays(Stream.of(
                                new BriefScenarios().all(),
                                new PublishedBriefScenarios().all(),
                                new BriefUseScenarios().all(),
                                new CampaignCalendarScenarios().all())
                        .flatMap(List::stream));
    }
}
