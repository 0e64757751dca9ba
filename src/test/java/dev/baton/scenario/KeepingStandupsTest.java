package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Command;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Input;
import dev.baton.chat.Role;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Making stand-ups, changing them, and ending them; and what can't be made. */
class KeepingStandupsTest {

    private static final Instant TUESDAY = Daily.TUESDAY;

    private static final List<String> EVERY_DAY =
            Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList();

    private final Office office = Office.withPod();
    private final Daily daily = new Daily(office);

    @AfterEach
    void back() {
        daily.close();
    }

    private Map<String, String> complaints(Map<String, List<String>> values) {
        return office.mia.types("standup new").fills(values).complaints();
    }

    @Test
    void a_mistake_in_the_form_is_named_at_its_input() {
        assertThat(complaints(Map.of("time", List.of("25:99"))))
                .containsOnlyKeys("time")
                .hasEntrySatisfying("time", words -> assertThat(words).contains("“25:99” is no time of day"));
        assertThat(complaints(Map.of("zone", List.of("Europa/Berlin"))))
                .hasEntrySatisfying("zone", words -> assertThat(words).contains("Did you mean Europe/Berlin?"));
        assertThat(complaints(Map.of("zone", List.of("xyzzy"))))
                .hasEntrySatisfying(
                        "zone",
                        words -> assertThat(words)
                                .contains("There is no such time zone. Please write one")
                                .doesNotContain("Did you mean"));
        assertThat(complaints(Map.of("days", List.of()))).containsOnlyKeys("days");
        assertThat(complaints(Map.of("name", List.of(" ")))).containsOnlyKeys("name");
        assertThat(complaints(Map.of("questions", List.of("Well? [perhaps]")))).containsOnlyKeys("questions");
        assertThat(complaints(Map.of("window", List.of("PT1H"), "reminder", List.of("PT2H"))))
                .containsOnlyKeys("reminder");
        assertThat(complaints(Map.of("people", List.of(office.gus.person.value()))))
                .hasEntrySatisfying("people", words -> assertThat(words).contains("Gus is a guest"));
        assertThat(complaints(Map.of("people", List.of("nobody-that-is-known"))))
                .hasEntrySatisfying("people", words -> assertThat(words).contains("Nobody would be asked"));
        assertThat(complaints(Map.of("people", List.of(office.sam.person.value(), "nobody-that-is-known"))))
                .hasEntrySatisfying(
                        "people", words -> assertThat(words).contains("Nobody is known as “nobody-that-is-known”"));
    }

    @Test
    void a_stand_up_that_never_asks_anybody_is_refused_and_one_that_asks_nobody_next_time_says_so() {
        var only = List.of(office.sam.person.value());
        office.sam.types("hours").fills(Map.of("from", List.of("13:00"), "to", List.of("17:00")));
        assertThat(complaints(Map.of("people", only)))
                .hasEntrySatisfying("time", words -> assertThat(words).contains("everybody works at other times"));
        office.sam.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-02")));
        office.mia
                .types("standup new")
                .fills(Map.of("people", only, "time", List.of("14:00")))
                .saysPrivately("Everybody is away or has paused on Monday, 2 March");
    }

    @Test
    void stand_ups_of_a_pod_are_told_apart_by_their_names() {
        daily.made(Map.of());
        assertThat(complaints(Map.of("name", List.of("joint STAND-UP"))))
                .hasEntrySatisfying("name", words -> assertThat(words).contains("Please give this one another"));
        daily.made(Map.of("name", List.of("Evening")));
        assertThat(office.mia
                        .types("standup change evening")
                        .fills(Map.of("name", List.of(Daily.NAME)))
                        .complaints())
                .containsOnlyKeys("name");
    }

    @Test
    void an_answer_that_is_too_long_or_no_number_is_named_at_its_question() {
        daily.made(Map.of("questions", List.of("What? \nHow many? [number]\nHow well? [1-5]\nWhich? [this, that]")));
        daily.at(TUESDAY);
        var form = office.sam.presses(daily.asked(office.sam), "Answer");
        assertThat(form.fills(Map.of("q0", List.of("x".repeat(3_000)))).complaints())
                .hasEntrySatisfying("q0", words -> assertThat(words).contains("at most 2000 characters"));
        assertThat(form.fills(Map.of("q1", List.of("many"), "q2", List.of("o9"), "q3", List.of("other")))
                        .complaints())
                .containsOnlyKeys("q1", "q2", "q3");
        assertThat(form.fills(Map.of()).complaints()).containsOnlyKeys("q0");
        form.fills(Map.of("q1", List.of("2,5"), "q2", List.of("o3"), "q3", List.of("o1")));
        daily.endsRound(TUESDAY);
        assertThat(daily.summary("1 of 3").toString()).contains("How many? 2.5", "How well? 4", "Which? that");
    }

    @Test
    void people_of_the_pod_and_administrators_keep_its_stand_ups_and_nobody_else() {
        daily.made(Map.of());
        var tom = office.hire("Tom", Role.MEMBER);
        tom.types("standup change").saysPrivately("no stand-up that you can change");
        var id = standup();
        tom.types("standup change " + id).saysPrivately("Only people of Enterprise DACH and administrators");
        tom.types("standup new").saysPrivately("you are in none yet");
        office.gus.types("standup new").saysPrivately("You are a guest");
        office.ada
                .types("standup change")
                .fills(Map.of("name", List.of("Morning")))
                .saysPrivately("Saved");
        office.sam.types("standup change morn").fills(Map.of()).saysPrivately("“Morning” is Monday to Friday at 09:30");
    }

    private String standup() {
        return office.mia
                .presses(office.mia.types("standup list").card(), "Change")
                .form()
                .argument();
    }

    @Test
    void who_is_never_asked_is_named_to_whoever_makes_it() {
        office.sue
                .types("hours")
                .fills(Map.of("from", List.of("13:00"), "to", List.of("17:00")))
                .saysPrivately("you work from");
        office.mia.types("standup new").fills(Map.of()).saysPrivately("Not asked: Sue (works at other times).");
        office.mia
                .types("standup change")
                .fills(Map.of("time", List.of("14:00")))
                .saysPrivately("Saved");
        office.sue.types("hours").fills(Map.of("whose", List.of("pod"))).saysPrivately("your pod's hours count");
        office.mia
                .types("standup change")
                .fills(Map.of("time", List.of("09:30")))
                .saysPrivately("at 09:30, Europe/Berlin.]");
    }

    @Test
    void a_changed_time_counts_from_the_next_round() {
        daily.made(Map.of());
        office.mia.types("standup change").fills(Map.of("time", List.of("14:00"), "days", List.of("TUESDAY")));
        daily.at(TUESDAY);
        office.sam.types("standup").saysPrivately("at=2026-03-03T13:00:00Z");
        daily.at(Instant.parse("2026-03-03T13:00:00Z"));
        daily.asked(office.sam);
        assertThat(daily.timesAsked(office.sam)).isOne();
    }

    @Test
    void how_often_it_is_reads_well_within_a_sentence() {
        daily.made(Map.of());
        office.mia
                .types("standup change")
                .fills(Map.of("every", List.of("2"), "days", List.of("TUESDAY")))
                .saysPrivately("is every 2 weeks, Tuesday at 09:30");
        office.mia
                .types("standup change")
                .fills(Map.of("every", List.of("1"), "days", EVERY_DAY))
                .saysPrivately("is every day at 09:30");
    }

    @Test
    void a_stand_up_rests_and_goes_on() {
        daily.made(Map.of());
        office.mia.presses(office.mia.types("standup list").card(), "Pause").saysPrivately("rests");
        office.mia.types("standup list").saysPrivately("Paused for everybody");
        office.sam.types("standup").saysPrivately("Paused for everybody");
        daily.at(TUESDAY);
        office.mia.presses(office.mia.types("standup list").card(), "Go on").saysPrivately("goes on");
        daily.at(Daily.WEDNESDAY);
        daily.asked(office.sam);
        assertThat(daily.timesAsked(office.sam)).isOne();
    }

    @Test
    void a_stand_up_ends_after_asking_and_nobody_is_asked_any_more() {
        daily.made(Map.of());
        office.mia.types("standup end").fills(Map.of()).saysPrivately("has ended");
        office.sees(office.channel, message -> message.card().summary().contains("has ended"));
        office.mia.types("standup list").saysPrivately("There is no stand-up yet");
        office.mia.types("standup").saysPrivately("You take part in no stand-up yet");
        daily.at(TUESDAY);
        assertThat(daily.timesAsked(office.sam)).isZero();
    }

    @Test
    void a_round_can_be_run_at_once_and_the_days_own_asks_nobody_twice() {
        daily.made(Map.of());
        daily.at(TUESDAY.minus(Duration.ofHours(1)));
        office.mia.presses(office.mia.types("standup list").card(), "Run now").saysPrivately("is asked now");
        daily.answers(office.sam, Map.of("q0", List.of("Early")));
        office.mia.presses(office.mia.types("standup list").card(), "Run now").saysPrivately("nobody to ask");
        daily.at(TUESDAY);
        daily.endsRound(TUESDAY.minus(Duration.ofHours(1)));
        daily.summary("1 of 3");
        assertThat(daily.timesAsked(office.sam)).isOne();
    }

    @Test
    void the_list_shows_when_it_runs_next_how_it_ran_and_who_answered_over_time() {
        daily.made(Map.of());
        office.mia.types("standup list").saysPrivately("It has not run yet.");
        daily.at(TUESDAY);
        daily.answers(office.sam, Map.of("q0", List.of("Here")));
        daily.endsRound(TUESDAY);
        daily.summary("1 of 3");
        assertThat(office.mia.types("standup list").card().toString())
                .contains("Monday to Friday at 09:30, Europe/Berlin", "3 people", "at=2026-03-04T08:30:00Z")
                .contains("Last: Tue 3 Mar.", "▰▰▰▱▱▱▱▱▱▱  1 of 3, Tue 3 Mar");
    }

    @Test
    void alone_the_command_shows_what_one_owes_and_when() {
        daily.made(Map.of());
        daily.at(TUESDAY);
        daily.asked(office.sam);
        var mine = office.sam.types("standup");
        mine.saysPrivately("Waits for your answers until");
        assertThat(Office.words(office.sam.opensHome().card())).contains("Waits for your answers until");
        office.sam.presses(mine.card(), "Answer").fills(Map.of("q0", List.of("Done")));
        office.sam.types("standup").saysPrivately("You have answered. Next: ");
    }

    @Test
    void the_summary_can_go_to_each_person_alone() {
        daily.made(Map.of("summary", List.of("privately")));
        daily.at(TUESDAY);
        daily.answers(office.sam, Map.of("q0", List.of("Between us")));
        daily.endsRound(TUESDAY);
        daily.summary(office.mia.direct(), "Between us");
        assertThat(office.messagesIn(office.channel))
                .noneMatch(message -> message.card().toString().contains("Between us"));
    }

    @Test
    void out_of_a_channel_one_of_several_pods_is_chosen_first() {
        var elsewhere = new ConversationId(office.workspace, "elsewhere");
        office.mia
                .does(new Command(office.mia.context(elsewhere), "setup"))
                .fills(office.setupOf(office.mia))
                .saysNothing();
        var asked = office.mia.does(Linked.command(office.mia, "standup new"));
        assertThat(asked.form().inputs()).singleElement().isInstanceOf(Input.Choice.class);
        asked.fills(Map.of()).fills(Map.of("name", List.of("Chosen"))).saysPrivately("“Chosen” is made");
        asked.fills(Map.of("pod", List.of("none"))).complaints();
        new Office().mia.types("standup new").saysPrivately("you are in none yet");
    }
}
