package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.ChatPlatform;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Place;
import dev.baton.chat.Post;
import dev.baton.chat.Specimens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** A chart on the page. */
class ChartInBrowserTest extends SandboxVisit {

    @Autowired
    private ChatPlatform platform;

    @Test
    void each_bar_has_its_label_and_number_as_text() {
        var name = company();
        var place = new Place.InChannel(Sandbox.conversation(LEADS));
        platform.post(new Post(
                new OrganizationId("contract"),
                new MessageId(name),
                place,
                new Card(name, List.of(Specimens.chart()))));
        visitor.go(Member.MAYA, LEADS);

        var chart = visitor.sees(".chart", "What the field hears");

        assertThat(chart.getText()).contains("Prices\n12 of 14", "*<!channel>*\n1", "twice");
        assertThat(chart.findElements(By.cssSelector("meter[aria-hidden=true]")))
                .hasSize(5);
        visitor.screenshot("chart");
    }
}
