package dev.baton.parity;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.LoggerFactory;

/** The same for target accounts and leads that are the same. */
class AccountParityTest {

    private static final Table TABLE = new Table();
    private static final Town TOWN = new Town();

    @AfterAll
    static void print() {
        LoggerFactory.getLogger(AccountParityTest.class)
                .info("Parity of target accounts and leads that are the same:\n{}", TABLE.text());
        TOWN.close();
    }

    @TestFactory
    Stream<DynamicNode> each_scenario_holds_on_each_platform() {
        return new Stage(TOWN, TABLE).plays(new AccountScenarios().all().stream());
    }
}
