package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Forms and private answers at {@code /sandbox}, with a browser. */
class SandboxDialogsTest extends SandboxVisit {

    @Test
    void what_was_typed_into_a_form_is_not_thrown_away_without_asking() {
        visitor.go(Member.MAYA, LEADS);
        visitor.says("/lead");
        visitor.fills("Company", "Typed in vain");

        visitor.types(Keys.ESCAPE);
        visitor.sees("dialog", "Discard what you typed?");
        assertThat(visitor.focused()).isEqualTo("Keep editing");
        visitor.screenshot("discard");
        visitor.types(Keys.ESCAPE);
        await().until(() -> visitor.all("dialog").count() == 1);
        assertThat(visitor.focused()).startsWith("Company");

        visitor.types(Keys.ESCAPE);
        visitor.types(Keys.ENTER);
        await().until(() -> visitor.all("dialog").count() == 1);
        for (var way : List.of("Cancel", "")) {
            var button =
                    visitor.all("dialog button").filter(each -> each.getText().equals(way));
            button.findFirst().orElseThrow().click();
            visitor.sees("dialog", "Discard what you typed?");
            visitor.types(Keys.ESCAPE);
            await().until(() -> visitor.all("dialog").count() == 1);
        }

        discards();

        visitor.says("/lead");
        visitor.sees("dialog", "Company");
        visitor.types(Keys.ESCAPE);
        visitor.seesNo("dialog");
    }

    @Test
    void buttons_of_one_label_are_told_apart_by_name() {
        visitor.go(Member.MAYA, LEADS);
        var company = company();
        handsOver(company);
        visitor.says("/lead");
        visitor.fills("Company", company);
        visitor.fills("Why now?", "They asked once more");
        visitor.submits();
        visitor.sees("dialog label", "Hand it over anyway").click();
        visitor.submits();
        visitor.seesNo("dialog");
        visitor.says("/lead list");

        visitor.sees(".message.private", company);

        visitor.screenshot("list");
        assertThat(visitor.all(".message.private .card button")
                        .filter(each -> each.getText().contains(company))
                        .map(WebElement::getAccessibleName))
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_first_complaint_of_a_form_is_in_sight() {
        visitor.go(Member.MAYA, LEADS);
        visitor.says("/standup new");
        visitor.fills("At what time?", "99");
        visitor.submits();
        var complaint = visitor.sees("dialog .error", "is no time of day").getRect();
        var foot = visitor.sees("dialog .dialog-foot", "Save").getRect();
        assertThat(complaint.getY() + complaint.getHeight()).isLessThanOrEqualTo(foot.getY());
        discards();
    }

    private void discards() {
        visitor.types(Keys.ESCAPE);
        visitor.sees("dialog", "Discard what you typed?");
        visitor.types(Keys.chord(Keys.SHIFT, Keys.TAB));
        visitor.types(Keys.ENTER);
        visitor.seesNo("dialog");
    }
}
