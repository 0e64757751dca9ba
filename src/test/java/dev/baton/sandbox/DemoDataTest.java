package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import dev.baton.sandbox.Message.Shown;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SandboxTest
class DemoDataTest {

    private static final String LEADS = Sandbox.channel("leads");

    @Autowired
    private DemoData demoData;

    @Autowired
    private DemoStory story;

    @Autowired
    private DemoSteps steps;

    @Autowired
    private Messages messages;

    @Autowired
    private Readings readings;

    @Autowired
    private Doing doing;

    @Autowired
    private Desk desk;

    @BeforeEach
    void awaitStory() {
        await().atMost(Duration.ofMinutes(2)).until(demoData::isTold);
    }

    @Test
    void leads_in_different_states_are_there_on_the_first_visit() {
        await().untilAsserted(() -> assertThat(messages.latest(LEADS, 100))
                .extracting(Message::content)
                .filteredOn(Shown.class::isInstance)
                .extracting(content -> ((Shown) content).shown().summary())
                .contains(
                        "Lead Cedar & Sons: won",
                        "Lead Bluebird Health: meeting agreed",
                        "Lead Quill Publishing: returned to marketing",
                        "Lead Alpine Robotics: accepted",
                        "Lead Juniper Foods: lost",
                        "Lead Tideway Ferries: recycled",
                        "Lead Oakfield Bank: returned to marketing")
                .anyMatch(summary -> summary.startsWith("Lead Fernhill Energy"))
                .anyMatch(summary -> summary.startsWith("Lead Harbor Logistics")));
    }

    @Test
    void both_sides_have_agreed_on_when_a_lead_is_ready_and_a_change_waits_for_their_leads() {
        await().untilAsserted(() -> assertThat(messages.latest(LEADS, 100))
                .anySatisfy(message -> assertThat(message.content().toString())
                        .contains("Signed for sales by ", "It holds from now on")));
        await().untilAsserted(() -> assertThat(messages.latest(Sandbox.direct("grace"), 100))
                .anySatisfy(message -> assertThat(message.content().toString())
                        .contains("They have a budget", "Please sign or say why not.")));
    }

    @Test
    void a_lead_is_from_a_target_account_one_is_early_and_one_was_handed_over_twice() {
        await().untilAsserted(() -> {
            assertThat(lead("Harbor Logistics")).contains("Target account", "in spring", "text=6, the last on");
            assertThat(lead("Fernhill Energy"))
                    .contains("Early: 2 touches so far", "text=2, the last on", "Energy, in turn");
            assertThat(lead("Alpine Robotics")).contains("Handed over once more by ");
        });
        var alpine = messages.latest(LEADS, 100).stream()
                .filter(message -> message.content().toString().contains("Heading[text=Alpine Robotics]"))
                .findFirst()
                .orElseThrow();
        await().untilAsserted(() -> assertThat(desk.thread(alpine.id(), 100).messages())
                .anySatisfy(message -> assertThat(message.content().toString())
                        .contains(" handed this lead over once more: “", "Contact: Sofia Meier")));
        assertThat(messages.latest(Sandbox.direct("noor"), 100))
                .anySatisfy(message -> assertThat(message.content().toString())
                        .contains("Added to ", "already with ", "Its thread says what is new"));
    }

    private String lead(String company) {
        return messages.latest(LEADS, 100).stream()
                .map(message -> message.content().toString())
                .filter(card -> card.contains("Heading[text=" + company + "]"))
                .collect(Collectors.joining());
    }

    private String shownTo(Member member, String command) {
        var id = "asks-" + command.replaceAll("\\W", "-");
        return doing.handle(new Deed.Say(member.user(), id, LEADS, "", command)).toString();
    }

    @Test
    void rules_accounts_and_a_report_have_something_to_show_at_once() {
        assertThat(shownTo(Member.GRACE, "/lead routing")).contains("Switzerland", "Energy, in turn");
        assertThat(shownTo(Member.GRACE, "/lead accounts"))
                .contains("Harbor Logistics", "Lumen Studios", "Northlight Hotels")
                .contains("Their contract elsewhere ends in spring.", "We met Ines at the fair.", "one buyer.");
        assertThat(shownTo(Member.GRACE, "/lead definition")).contains("C1", "C2");
        assertThat(shownTo(Member.GRACE, "/lead report"))
                .contains("Won", "Lost", "Recycled", "Not as agreed", "Something important is missing");
    }

    @Test
    void a_return_is_contested_and_a_helper_is_asked() {
        await().untilAsserted(() -> assertThat(messages.latest(Sandbox.direct("grace"), 100))
                .anySatisfy(message ->
                        assertThat(message.content().toString()).contains("Oakfield Bank", "contests the return")));
        await().untilAsserted(() -> assertThat(messages.latest(Sandbox.direct("noor"), 100))
                .anySatisfy(message -> assertThat(message.content().toString()).contains("Cedar & Sons", "is won")));
    }

    @Test
    void the_marketer_of_the_returned_lead_has_a_private_message() {
        await().untilAsserted(() -> assertThat(messages.latest(Sandbox.direct("maya"), 100))
                .anySatisfy(message ->
                        assertThat(message.content().toString()).contains("Quill Publishing", "returned it")));
        assertThat(readings.of(Member.JONAS).people()).containsKey("maya");
    }

    @Test
    void a_poll_is_open_and_feedback_is_in_different_states() {
        await().untilAsserted(() -> assertThat(messages.latest(LEADS, 100))
                .extracting(Message::content)
                .filteredOn(Shown.class::isInstance)
                .extracting(content -> ((Shown) content).shown())
                .anySatisfy(card ->
                        assertThat(card.toString()).contains("Poll: Which customer story", "2 votes", "Jonas Weber"))
                .extracting(Card::summary)
                .contains(
                        "Feedback Pricing, Alpine Robotics: taken",
                        "Feedback Content wish, Bluebird Health: planned",
                        "Feedback Competitor, Cedar & Sons: new"));
    }

    @Test
    void both_sides_of_the_pod_have_a_lead() {
        await().untilAsserted(() -> assertThat(messages.latest(LEADS, 100))
                .extracting(Message::content)
                .filteredOn(Shown.class::isInstance)
                .extracting(content -> ((Shown) content).shown().toString())
                .anySatisfy(card -> assertThat(card).contains("Lead of sales", "Lead of marketing")));
    }

    @Test
    void some_tasks_have_owners() {
        var asked = new Deed.Say(Member.ALEX.user(), "asks-who", LEADS, "", "/baton who does pricing?");
        assertThat(doing.handle(asked).toString())
                .contains("Pricing pages", "Ask ", "Who else could answer in marketing");
    }

    @Test
    void a_brief_runs_that_two_have_read_and_another_is_a_draft() {
        await().untilAsserted(() -> assertThat(messages.latest(LEADS, 100))
                .extracting(message -> message.content().toString())
                .anySatisfy(card -> assertThat(card)
                        .contains("Brief: Comparison page, running", "have acknowledged it")
                        .containsPattern("[23] of 4 have acknowledged it")));
        var asked = new Deed.Say(Member.PRIYA.user(), "asks-briefs", LEADS, "", "/brief");
        assertThat(doing.handle(asked).toString()).contains("Comparison page", "Energy costs, explained");
    }

    @Test
    void what_a_form_does_not_ask_for_is_no_part_of_the_story() {
        var player = new Player(steps, doing, messages, LEADS);

        assertThatThrownBy(() -> player.fillIn(Member.MAYA, "odd", "/lead", Map.of("weather", List.of("Fine"))))
                .hasMessageContaining("weather");
    }

    @Test
    void telling_the_story_again_after_a_start_that_was_cut_short_repeats_nothing() throws InterruptedException {
        var before = messages.latest(LEADS, 100).stream().map(Message::id).toList();

        story.tell();

        assertThat(messages.latest(LEADS, 100)).extracting(Message::id).isEqualTo(before);
    }
}
