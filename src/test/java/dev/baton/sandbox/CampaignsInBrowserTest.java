package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Context.Surface;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The calendar of campaigns on the page. */
class CampaignsInBrowserTest extends SandboxVisit {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Test
    void campaigns_that_overlap_are_bars_below_each_other_that_can_be_read() {
        try (var page = new PageClient(port)) {
            publish(page, "Autumn webinars", today.minusDays(20), today.plusDays(10));
            publish(page, "New pricing for plants", today.minusDays(3), today.plusDays(25));
            publish(page, "Winter offer", today.plusDays(5), today.plusDays(90));
        }
        visitor.go(Member.PRIYA, LEADS);
        visitor.says("/brief calendar");
        var picture = visitor.sees(".picture", "At a glance").findElement(By.tagName("img"));
        await().until(() -> !"0".equals(picture.getAttribute("naturalWidth")));
        assertThat(picture.getAttribute("alt"))
                .contains("Autumn webinars: ", "New pricing for plants: ", "Winter offer: ", "Today is ");
        visitor.screenshot("brief-calendar", picture);
        var _ = visitor.withPhone();
        visitor.screenshot("brief-calendar-phone", picture);
    }

    private static void publish(PageClient page, String title, LocalDate start, LocalDate end) {
        var begun = Map.of(
                "title", title,
                "kind", "LAUNCH",
                "number", "40",
                "measure", "ACCEPTED",
                "owner", person(page, Member.MAYA),
                "partner", person(page, Member.JONAS),
                "pods", "all",
                "readers", "SALES");
        var draft = submits(page, page.say(Member.MAYA, LEADS, "/brief new"), begun);
        var days =
                Map.of("start", start.toString(), "end", end.toString(), "zone", "Europe/Berlin", "channels", "EMAIL");
        var dated = submits(page, press(page, Member.MAYA, card(draft), "Dates and channels"), days);
        var words = Map.of(
                "audience", title, "offer", title, "messages", "Less paper", "talk-track", "Paper slows you down.");
        var told = submits(page, press(page, Member.MAYA, card(dated), "What to say"), words);
        var asked = card(press(page, Member.MAYA, card(told), "Ask sales to agree"));
        var id = button(asked, "Preview").argument();
        press(page, Member.JONAS, card(press(page, Member.JONAS, "brief.review", id)), "Agree");
        press(page, Member.MAYA, "brief.publish", id);
    }

    private static String person(PageClient page, Member member) {
        return page.json("workspace?as=" + member.user())
                .get("people")
                .valueStream()
                .filter(each -> each.get("user").asString().equals(member.user()))
                .map(each -> each.get("person").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Card card(Reply reply) {
        return ((Reply.OnlyYou) reply).card();
    }

    private static Reply submits(PageClient page, Reply asking, Map<String, String> values) {
        var form = ((Reply.Ask) asking).form();
        var all = values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
        var deed = new Deed.Submit(Member.MAYA.user(), PageClient.freshId(), LEADS, form.name(), form.argument(), all);
        return page.reply("submit", deed);
    }

    private static Button.Press button(Card card, String label) {
        return card.parts().stream()
                .filter(Part.Buttons.class::isInstance)
                .flatMap(part -> ((Part.Buttons) part).buttons().stream())
                .filter(Button.Press.class::isInstance)
                .map(Button.Press.class::cast)
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " on " + card));
    }

    private static Reply press(PageClient page, Member as, Card card, String label) {
        var button = button(card, label);
        return press(page, as, button.action(), button.argument());
    }

    private static Reply press(PageClient page, Member as, String action, String argument) {
        var deed = new Deed.Press(as.user(), PageClient.freshId(), LEADS, "", Surface.MESSAGE, action, argument, "");
        return page.reply("press", deed);
    }
}
