package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Context.Surface;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * A question for the field, by the clock that the page sets. This sandbox is not shared, since that never goes back.
 */
@SandboxTest
@TestPropertySource(properties = "spring.application.name=baton-that-asks")
class QuestionByClockTest {

    private static final String QUESTION = "What did you hear about the new price?";
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final List<Member> SALES = List.of(Member.JONAS, Member.GRACE, Member.DIEGO, Member.NOOR);
    private static final String LEADS = Sandbox.channel("leads");

    @LocalServerPort
    private int port;

    @Autowired
    private DemoData demoData;

    private PageClient page;

    @BeforeEach
    void come() {
        page = new PageClient(port);
        await().atMost(Duration.ofMinutes(2)).until(demoData::isTold);
    }

    @AfterEach
    void leave() {
        page.close();
    }

    private static Map<String, List<String>> initially(Form form) {
        var values = new HashMap<String, List<String>>();
        for (var input : form.inputs()) {
            switch (input) {
                case Input.Line line when !line.initial().isEmpty() -> values.put(line.id(), List.of(line.initial()));
                case Input.Choice choice when !choice.initial().isEmpty() -> values.put(choice.id(), choice.initial());
                case Input.Day day
                when day.initial() != null ->
                    values.put(day.id(), List.of(day.initial().toString()));
                default -> {}
            }
        }
        return values;
    }

    private Reply submits(Member as, Reply asked, Map<String, List<String>> values) {
        assertThat(asked).isInstanceOf(Reply.Ask.class);
        var form = ((Reply.Ask) asked).form();
        var all = initially(form);
        all.putAll(values);
        return page.reply(
                "submit", new Deed.Submit(as.user(), PageClient.freshId(), LEADS, form.name(), form.argument(), all));
    }

    /** Asks everybody in sales at ten, for four working hours, on one day that has begun nowhere. */
    private LocalDate asked() {
        var day = LocalDate.ofInstant(now(), ZoneOffset.UTC).plusDays(2);
        var form = page.say(Member.MAYA, LEADS, "/feedback ask " + QUESTION);
        var made = submits(
                Member.MAYA,
                form,
                Map.of(
                        "days", List.of(day.getDayOfWeek().name()),
                        "time", List.of(TEN.toString()),
                        "open", List.of("PT4H")));
        assertThat(made.toString()).contains("is asked");
        return day;
    }

    private Instant now() {
        return Instant.now().plusMillis(page.json("clock").get("ahead").asLong());
    }

    private Optional<Instant> next() {
        var next = page.json("clock").get("next");
        return next.isNull() ? Optional.empty() : Optional.of(Instant.parse(next.asString()));
    }

    private void sets(String to) {
        assertThat(page.post("clock", Map.of("to", to)).statusCode()).isEqualTo(200);
    }

    private List<JsonNode> got(Member who, String words) {
        return page.messages(Sandbox.direct(who.user())).stream()
                .filter(message -> message.toString().contains(words))
                .toList();
    }

    private JsonNode gets(Member who, String words) {
        return await().until(() -> got(who, words), messages -> !messages.isEmpty())
                .getFirst();
    }

    private static LocalTime timeOf(JsonNode message, Member who) {
        return LocalTime.ofInstant(Instant.parse(message.get("at").asString()), who.zone());
    }

    private static Instant turn(Member who, LocalDate day) {
        return day.atTime(TEN).atZone(who.zone()).toInstant();
    }

    /** Goes from run to run until that moment, which is no further than the next run. */
    private void goesOnTo(Instant moment) {
        while (now().isBefore(moment)) {
            await().until(() -> next().filter(next -> next.isAfter(now()) && !next.isAfter(moment))
                    .isPresent());
            sets("next");
        }
    }

    private Reply presses(Member as, JsonNode message, String action) {
        var argument = message.findParents("action").stream()
                .filter(button -> button.get("action").asString().equals(action))
                .map(button -> button.get("argument").asString())
                .findFirst()
                .orElseThrow();
        return page.reply(
                "press",
                new Deed.Press(
                        as.user(),
                        PageClient.freshId(),
                        Sandbox.direct(as.user()),
                        "",
                        Surface.MESSAGE,
                        action,
                        argument,
                        ""));
    }

    private void answers(Member who) {
        var form = presses(who, gets(who, QUESTION), "feedback.answer");
        var values = Map.of("kind", List.of("PRICING"), "words", List.of("They like that it is by month"));
        assertThat(submits(who, form, values).toString()).contains("Thank you");
        gets(who, "You have answered");
    }

    private void anHourAtATimeUntil(Instant moment) {
        while (now().isBefore(moment)) {
            sets("hour");
        }
    }

    @Test
    void each_is_asked_at_ten_by_his_own_clock_reminded_at_noon_and_the_round_ends_at_two() {
        var day = asked();
        SALES.stream().sorted(Comparator.comparing(who -> turn(who, day))).forEach(who -> {
            goesOnTo(turn(who, day));
            assertThat(timeOf(gets(who, QUESTION), who)).as(who.name()).isBetween(TEN, TEN.plusMinutes(5));
            if (who.equals(Member.DIEGO)) {
                answers(who);
            }
        });
        anHourAtATimeUntil(turn(Member.GRACE, day).plus(Duration.ofHours(2)));
        assertThat(timeOf(gets(Member.GRACE, "This is the only reminder"), Member.GRACE))
                .isBetween(LocalTime.NOON, LocalTime.of(13, 30));
        assertThat(got(Member.DIEGO, "reminder")).as("who has answered").isEmpty();

        anHourAtATimeUntil(turn(Member.GRACE, day).plus(Duration.ofHours(4)));
        gets(Member.GRACE, "This is over for this time");
        await().untilAsserted(() -> assertThat(page.messages(LEADS).toString())
                .contains("4 were asked, 1 answered: one thing for marketing."));
    }
}
