package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Polls on the page. */
class PollsInBrowserTest extends SandboxVisit {

    /** A question that no other poll asks. */
    private static String question(String words) {
        return words + " " + UUID.randomUUID().toString().substring(0, 8) + "?";
    }

    private void asks(String question, String terms) {
        visitor.says("/poll \"" + question + "\" " + terms);
        visitor.card(question, "Nobody has voted yet");
    }

    @Test
    void a_visitor_finds_an_open_poll_and_votes() {
        visitor.go(Member.PRIYA, LEADS);
        var demo = "Which customer story is next?";
        assertThat(visitor.card(demo, "people have voted").getText()).contains("Jonas Weber", "2 votes");
        visitor.press(demo, "Asked by", "Logistics");
        visitor.sees(".message.private", "You chose “Logistics”");
        visitor.screenshot("poll-demo", visitor.card(demo, "people have voted"));
        visitor.screenshot("feedback-demo", visitor.card("Content wish, Bluebird Health", "Webinar in October"));
    }

    @Test
    void ten_long_options_keep_their_bars_and_buttons_apart() {
        visitor.go(Member.MAYA, LEADS);
        var question = question("Which of our long promises do customers believe");
        asks(
                question,
                IntStream.rangeClosed(1, 10)
                        .mapToObj(number ->
                                "\"" + number + ": It takes an afternoon, not a quarter, and nobody has to stop\"")
                        .collect(Collectors.joining(" ")));
        visitor.press(question, "Nobody", "Vote");
        visitor.picks("Your vote", "3: It takes an afternoon, not a quarter, and nobody has to stop");
        visitor.screenshot("poll-ten-ballot");
        visitor.submits();
        var card = visitor.card(question, "100 % · 1 vote");
        assertThat(card.findElements(By.cssSelector(".card button"))).hasSize(3);
        visitor.screenshot("poll-ten", card);
        var _ = visitor.withPhone();
        visitor.reload();
        visitor.screenshot("poll-ten-phone", visitor.card(question, "100 % · 1 vote"));
    }

    @Test
    void a_recommendation_shows_its_score_and_its_result_a_chart() {
        visitor.go(Member.MAYA, LEADS);
        var question = question("Would you recommend us");
        asks(question, "nps");
        visitor.press(question, "Nobody", "9");
        visitor.actsAs(Member.JONAS);
        visitor.press(question, "1 person", "4");
        visitor.card(question, "The net promoter score is 0.");
        visitor.screenshot("poll-nps");
        visitor.actsAs(Member.MAYA);
        visitor.press(question, "Asked by", "Manage");
        visitor.press(question, "2 people have voted. It closes when you close it", "Close");
        visitor.card(question, "Closed.");
        visitor.openThread(question, "Closed.");
        visitor.sees("#thread .chart");
        visitor.screenshot("poll-result");
    }

    @Test
    void an_anonymous_ballot_says_what_is_stored_and_the_card_shows_no_bars_yet() {
        visitor.go(Member.MAYA, LEADS);
        var question = question("How do you feel about the new price");
        asks(question, "\"Well\" \"So so\" \"Badly\" anonymous");
        visitor.press(question, "Nobody", "Vote");
        assertThat(visitor.sees("dialog").getText()).contains("This is what Baton stores");
        visitor.screenshot("poll-ballot");
        visitor.sees("dialog label", "So so").click();
        visitor.submits();
        visitor.sees(".message.private", "Your vote counts");
        assertThat(visitor.card(question, "1 person has voted").getText()).doesNotContain("▰", "%");
        visitor.screenshot("poll-anonymous");
    }

    @Test
    void a_hidden_result_shows_neither_bars_nor_names() {
        visitor.go(Member.MAYA, LEADS);
        var question = question("Where do we meet");
        asks(question, "\"Lisbon\" \"Oslo\" hidden");
        visitor.press(question, "Nobody", "Oslo");
        assertThat(visitor.card(question, "1 person has voted").getText()).doesNotContain("▰", "Maya Lindgren,");
        visitor.screenshot("poll-hidden");
    }
}
