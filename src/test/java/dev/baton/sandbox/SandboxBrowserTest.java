package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What a person can do at {@code /sandbox} with a browser. */
class SandboxBrowserTest extends SandboxVisit {

    @Test
    void marketing_hands_a_lead_over_and_sales_accepts_it() {
        var company = company();
        visitor.go(Member.MAYA, LEADS);

        var card = handsOver(company);
        assertThat(card.getText()).contains("They asked for an offer", "Handed over by @Maya Lindgren");

        visitor.actsAs(Member.GRACE);
        visitor.press(company, "Waits for sales", "Accept");

        visitor.card(company, "Accepted by @Grace Chen");
        visitor.card(company, "1 reply");
        assertThat(visitor.sees(".message.private", "You work on " + company).getText())
                .contains("Only you see this");
        visitor.screenshot("accepted");
    }

    @Test
    void who_comes_first_finds_what_recurs_and_how_to_see_it_at_once() {
        visitor.go(Member.MAYA, LEADS);

        assertThat(visitor.sees(".guide").getText())
                .contains("/standup", "stand-ups, meetings and pairs", "Go to the next run");
        visitor.screenshot("guide");
        visitor.go(Member.MAYA, "home");
        visitor.screenshot("home-first");
    }

    @Test
    void what_is_next_for_a_lead_is_shown_to_its_owner_alone() {
        var company = company();
        visitor.go(Member.NOOR, LEADS);
        handsOver(company);
        visitor.actsAs(Member.JONAS);
        visitor.press(company, "Waits for sales", "Accept");
        visitor.press(company, "Accepted by @Jonas Weber", "Contacted");

        visitor.actsAs(Member.NOOR);

        assertThat(visitor.card(company, "Contacted by").findElements(By.cssSelector(".card button")))
                .isEmpty();
    }

    @Test
    void a_returned_lead_comes_back_to_the_marketer_privately() {
        var company = company();
        visitor.go(Member.PRIYA, LEADS);
        handsOver(company);
        visitor.actsAs(Member.DIEGO);

        visitor.press(company, "Waits for sales", "Return");
        visitor.sees("dialog");
        visitor.submits();
        assertThat(visitor.sees("dialog .wrong", "Why is it returned?").getText())
                .contains("Please fill this in.");
        assertThat(visitor.focused()).startsWith("Why is it returned?");
        visitor.screenshot("return");
        visitor.picks("Why is it returned?", "Another reason");
        visitor.submits();
        assertThat(visitor.sees("dialog .wrong", "better").getText()).contains("Please say it in a few words");
        visitor.fills("What would make it better?", "A phone number");
        visitor.submits();

        visitor.card(company, "Returned to marketing");
        visitor.button(visitor.sees(".toast", "Private message to Priya Raman"), "Act as Priya")
                .click();
        visitor.is(Member.PRIYA);
        assertThat(visitor.sees(".message", company).getText())
                .contains("Diego Santos returned it", "“A phone number”", "Offer again");
    }

    @Test
    void news_for_a_person_is_gone_once_one_acts_as_that_person() {
        var company = company();
        visitor.go(Member.NOOR, LEADS);
        handsOver(company);
        visitor.actsAs(Member.GRACE);
        visitor.press(company, "Waits for sales", "Accept");
        visitor.sees(".toast", "Private message to Noor");

        visitor.actsAs(Member.NOOR);

        visitor.seesNo(".toast[data-key='d-noor']");
    }

    @Test
    void somebody_else_sees_at_once_what_happens() {
        var company = company();
        visitor.go(Member.JONAS, LEADS);
        try (var other = Visitor.to(port)) {
            other.go(Member.MAYA, LEADS);
            handsOver(company);

            other.card(company, "Waits for sales");
            visitor.press(company, "Waits for sales", "Accept");
            other.card(company, "Accepted by @Jonas Weber");
        }
    }

    @Test
    void a_reload_loses_nothing() {
        var company = company();
        visitor.go(Member.NOOR, LEADS);
        handsOver(company);
        var before = visitor.all("#main .message").count();

        visitor.reload();

        visitor.card(company, "Waits for sales");
        assertThat(visitor.all("#main .message").count()).isEqualTo(before);
        visitor.is(Member.NOOR);
    }

    @Test
    void the_keyboard_is_enough_to_hand_over_and_accept() {
        var company = company();
        visitor.go(Member.MAYA, LEADS);

        visitor.types("/le");
        assertThat(visitor.sees(".completion [aria-selected='true']").getText()).contains("/lead");
        visitor.types(Keys.TAB);
        visitor.types(Keys.ENTER);
        visitor.sees("dialog");
        assertThat(visitor.focused()).startsWith("Company");
        visitor.types(company);
        for (var input = 0; input < 20 && !visitor.focused().startsWith("Why now?"); input++) {
            visitor.types(Keys.TAB);
        }
        assertThat(visitor.focused()).startsWith("Why now?");
        visitor.types("They asked for an offer");
        visitor.types(Keys.chord(Keys.CONTROL, Keys.ENTER));
        visitor.card(company, "Waits for sales");

        visitor.types(Keys.chord(Keys.ALT, "3"));
        visitor.is(Member.JONAS);
        visitor.card(company, "Waits for sales");
        await().until(visitor::focused, focused -> focused.startsWith("Message #leads"));
        visitor.types(Keys.ARROW_UP);
        visitor.types(Keys.TAB);
        assertThat(visitor.focused()).isEqualTo("Accept");
        visitor.types(Keys.ENTER);
        visitor.card(company, "Accepted by @Jonas Weber");
    }

    @Test
    void a_double_click_on_accept_has_one_effect() {
        var company = company();
        visitor.go(Member.MAYA, LEADS);
        handsOver(company);
        visitor.actsAs(Member.JONAS);

        visitor.pressTwice(company, "Waits for sales", "Accept");

        visitor.openThread(company, "Accepted by @Jonas Weber");
        visitor.sees("#thread .message", "accepted it");
        assertThat(visitor.all("#thread .message").filter(each -> each.getText().contains("accepted it")))
                .hasSize(1);
        visitor.go(Member.MAYA, Sandbox.direct("maya"));
        visitor.sees(".message", company);
        assertThat(visitor.all(".message").filter(each -> each.getText().contains(company)))
                .hasSize(1);
    }

    @Test
    void what_people_write_is_shown_as_they_wrote_it() {
        var attack = "<img src=x onerror=alert(1)> <!channel> <script>alert(2)</script>";
        visitor.go(Member.ALEX, Sandbox.channel("general"));

        visitor.says(attack);

        visitor.sees(".typed", attack);
        seesNoComplaints();
    }

    @Test
    void what_could_not_be_sent_stays_in_the_box_and_is_sent_once() {
        var text = "Are you there, " + UUID.randomUUID() + "?";
        visitor.go(Member.SAM, Sandbox.channel("general"));

        visitor.losesTheWay();
        visitor.says(text);
        assertThat(visitor.sees("#banner").getText()).contains("Baton can’t be reached");
        assertThat(visitor.sees("#box").getDomProperty("value")).isEqualTo(text);

        visitor.findsTheWay();
        visitor.types(Keys.ENTER);
        visitor.sees(".typed", text);
        visitor.seesNo("#banner:not([hidden])");
        assertThat(visitor.all(".typed").filter(each -> each.getText().equals(text)))
                .hasSize(1);
        var _ = visitor.complaints();
    }

    @Test
    void a_person_has_a_page_with_what_waits() {
        visitor.go(Member.JONAS, "home");

        visitor.sees(".home", "Waits for you");
        visitor.screenshot("home");
        visitor.button(visitor.sees(".home"), "People").click();
        assertThat(visitor.sees("dialog").getText()).contains("Only you see this", "Europe and Americas");
        seesNoComplaints();
    }

    @Test
    void it_can_be_used_in_light_in_dark_and_on_a_phone() {
        visitor.go(Member.JONAS, LEADS);
        seesLeadsAnd("light");
        var _ = visitor.atNight();
        seesLeadsAnd("dark");
        var _ = visitor.withPhone().inDaylight();
        seesLeadsAnd("phone");
        visitor.click(".to-sidebar");
        visitor.actsAs(Member.MAYA);
        visitor.card("Harbor Logistics", "Handed over by");
        seesNoComplaints();
    }

    private void seesLeadsAnd(String screenshot) {
        visitor.reload();
        visitor.card("Harbor Logistics", "Handed over by");
        visitor.screenshot(screenshot);
    }

    private void seesNoComplaints() {
        assertThat(visitor.complaints()).isEmpty();
    }
}
