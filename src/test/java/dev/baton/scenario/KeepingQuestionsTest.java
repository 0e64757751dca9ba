package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import dev.baton.chat.Role;
import dev.baton.scenario.Office.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the field is asked is made, changed, paused and ended by those whose pod it is. */
class KeepingQuestionsTest {

    private static final String QUESTION = "What did you hear about the new price?";
    private static final Instant FRIDAY = Instant.parse("2026-03-06T14:00:00Z");
    private static final Instant NEXT_FRIDAY = Instant.parse("2026-03-13T14:00:00Z");

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private Answer asks(String question, Map<String, List<String>> values) {
        return office.mia.types("feedback ask " + question).fills(values);
    }

    private Card list() {
        return office.mia.types("feedback questions").card();
    }

    private void isAsked(int times) {
        await().until(() -> timesAsked() >= times);
        assertThat(timesAsked()).isEqualTo(times);
    }

    private long timesAsked() {
        return office.messagesIn(office.sam.direct()).stream()
                .filter(message -> message.first().summary().endsWith("price?"))
                .count();
    }

    @Test
    void what_can_not_be_asked_is_named() {
        assertThat(asks("", Map.of()).complaints()).containsOnlyKeys("question");
        assertThat(asks("", Map.of("question", List.of("x".repeat(3_000)))).complaints())
                .containsEntry("question", "Please use at most 300 characters.");
        assertThat(asks(QUESTION, Map.of("about", List.of("x".repeat(3_000)), "time", List.of("25:00")))
                        .complaints())
                .containsOnlyKeys("about", "time");
        assertThat(asks(QUESTION, Map.of("until", List.of("2026-03-03"))).complaints())
                .containsOnlyKeys("until");
    }

    @Test
    void markup_is_shown_as_it_was_typed() {
        asks("<!channel> *What* did you hear about the new price?", Map.of()).saysPrivately("<!channel> *What*");
        Baton.CLOCK.set(FRIDAY);
        office.sam.gets("<!channel> *What* did you hear");
    }

    @Test
    void a_question_rests_and_goes_on() {
        asks(QUESTION, Map.of());
        office.mia.presses(list(), "Pause").saysPrivately("by nobody until you let it go on");
        Baton.CLOCK.set(FRIDAY.plusSeconds(60));
        office.mia.types("feedback questions").saysPrivately("Paused");
        office.mia.presses(list(), "Go on").saysPrivately("Next: ");
        Baton.CLOCK.set(NEXT_FRIDAY);
        isAsked(1);
    }

    @Test
    void a_changed_question_is_asked_as_it_is_now_and_nobody_twice() {
        asks(QUESTION, Map.of());
        Baton.CLOCK.set(FRIDAY);
        isAsked(1);
        office.mia
                .presses(list(), "Change")
                .fills(Map.of("question", List.of("And now of the price?"), "time", List.of("16:00")))
                .saysPrivately("“And now of the price?” is asked Friday at 16:00");
        Baton.CLOCK.set(FRIDAY.plusSeconds(3_600));
        Baton.CLOCK.set(NEXT_FRIDAY);
        Baton.CLOCK.set(NEXT_FRIDAY.plusSeconds(3_600));
        isAsked(2);
        office.sam.gets("And now of the price?");
    }

    @Test
    void an_ended_question_is_asked_no_more_and_can_still_be_answered() {
        asks(QUESTION, Map.of());
        Baton.CLOCK.set(FRIDAY);
        var card = office.sam.gets(QUESTION);
        var list = list();
        office.mia.presses(list, "End").saysPrivately("isn't asked any more");
        office.mia.presses(list, "Change").saysPrivately("That question has ended");
        office.sam
                .presses(card, "Answer")
                .fills(Map.of("kind", List.of("PRICING"), "words", List.of("Too high")))
                .saysPrivately("Thank you");
        office.mia.types("feedback questions").saysPrivately("Nothing is asked yet");
    }

    @Test
    void only_people_of_the_pod_and_administrators_change_it() {
        asks(QUESTION, Map.of());
        var list = list();
        var stranger = office.hire("Stan", Role.MEMBER);
        assertThat(Office.buttons(stranger.types("feedback questions").card()))
                .noneMatch(button -> button.label().equals("End"));
        stranger.presses(list, "End").saysPrivately("Only people of Enterprise DACH and administrators");
        stranger.types("feedback ask").saysPrivately("A question belongs to a pod");
        office.ada.presses(list, "End").saysPrivately("isn't asked any more");
    }
}
