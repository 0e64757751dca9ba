package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import dev.baton.chat.ChatPlatform;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Place;
import dev.baton.chat.Post;
import dev.baton.chat.Specimens;
import dev.baton.chat.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** What only some cards have, on the page. */
class PartsInBrowserTest extends SandboxVisit {

    @Autowired
    private ChatPlatform platform;

    @Test
    void each_bar_has_its_label_and_number_as_text() {
        shows(Specimens.chart());

        var chart = visitor.sees(".chart", "What the field hears");

        assertThat(chart.getText()).contains("Prices\n12 of 14", "*<!channel>*\n1", "twice");
        assertThat(chart.findElements(By.cssSelector("meter[aria-hidden=true]")))
                .hasSize(5);
        visitor.screenshot("chart");
    }

    @Test
    void what_no_longer_holds_is_struck_and_says_so() {
        shows(new Part.Paragraph(
                Text.of("Pay with ").and(new Text.Struck("<b>SPRING</b>")).and(" now")));

        var text = visitor.sees(".paragraph", "Pay with (no longer: <b>SPRING</b>) now");

        assertThat(text.findElement(By.tagName("del")).getText()).isEqualTo("<b>SPRING</b>");
    }

    @Test
    void a_picture_comes_from_baton_itself_and_can_be_read() {
        shows(new Part.Picture("Campaigns", "Spring runs", "/sandbox/baton.svg", null));

        var picture = visitor.sees(".picture", "Campaigns").findElement(By.tagName("img"));

        assertThat(picture.getAttribute("alt")).isEqualTo("Spring runs");
        await().until(() -> !"0".equals(picture.getAttribute("naturalWidth")));
    }

    private void shows(Part part) {
        var name = company();
        platform.post(new Post(
                new OrganizationId("contract"),
                new MessageId(name),
                new Place.InChannel(Sandbox.conversation(LEADS)),
                new Card(name, List.of(part))));
        visitor.go(Member.MAYA, LEADS);
    }
}
