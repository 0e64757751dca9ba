package dev.baton.sandbox;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody at {@code /sandbox} with a browser. */
@SandboxTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SandboxVisit {

    static final String LEADS = Sandbox.channel("leads");

    @LocalServerPort
    int port;

    @Autowired
    private DemoData demoData;

    Visitor visitor;

    @BeforeAll
    void openBrowser() {
        visitor = Visitor.to(port);
        await().atMost(Duration.ofMinutes(2)).until(demoData::isTold);
    }

    @BeforeEach
    void sitDown() {
        var _ = visitor.atDesk().inDaylight();
    }

    @AfterAll
    void closeBrowser() {
        if (visitor != null) {
            visitor.close();
        }
    }

    /** A name that no other lead has. */
    static String company() {
        return "Company " + UUID.randomUUID().toString().substring(0, 8);
    }

    WebElement handsOver(String company) {
        visitor.says("/lead");
        visitor.fills("Company", company);
        visitor.fills("Why now?", "They asked for an offer");
        visitor.submits();
        visitor.seesNo("dialog");
        return visitor.card(company, "Waits for sales");
    }
}
