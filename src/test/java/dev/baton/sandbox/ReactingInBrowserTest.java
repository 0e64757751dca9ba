package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The megaphone on the page. */
class ReactingInBrowserTest extends SandboxVisit {

    @Test
    void a_megaphone_is_put_on_what_people_write_and_is_answered() {
        var words = "Too dear " + UUID.randomUUID();
        visitor.go(Member.MAYA, LEADS);
        visitor.says(words);

        visitor.uses(words, "React with 📣");
        visitor.go(Member.MAYA, Sandbox.direct("maya"));

        visitor.sees(".message", "“" + words + "”");
    }

    @Test
    void batons_own_messages_have_none() {
        var company = company();
        visitor.go(Member.MAYA, LEADS);

        assertThat(handsOver(company).findElements(By.cssSelector("[aria-label='React with 📣']")))
                .isEmpty();
    }
}
