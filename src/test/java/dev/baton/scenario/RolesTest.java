package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Command;
import dev.baton.chat.Profile;
import dev.baton.chat.Role;
import dev.baton.people.Reception;
import dev.baton.scenario.Office.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who does what: the list, its owners, and whom to ask. */
class RolesTest {

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final RolesDesk desk = new RolesDesk(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    @Test
    void the_usual_tasks_are_there_at_the_start_and_without_owners() {
        office.mia.types("roles").saysPrivately("32 tasks, 32 without an owner. Page 1 of 6.");
        office.mia.types("roles sales").saysPrivately("CRM hygiene");
        office.mia.types("roles both 2").saysPrivately("Page 2 of 2");
        assertThat(Office.words(office.mia.types("roles marketing").card()))
                .contains("Campaign planning", "⚠ Without an owner")
                .doesNotContain("CRM hygiene");
    }

    @Test
    void whoever_takes_a_task_on_is_whom_to_ask() {
        desk.takesOn(office.mia, "Pricing pages").saysPrivately("It is yours.");
        assertThat(desk.about(office.sam, "Pricing pages"))
                .contains("Ask ", office.mia.person.value())
                .doesNotContain("Without");
        office.mia.types("roles open").saysPrivately("31 without an owner");
        assertThat(Office.words(desk.task(office.mia, "Pricing pages").card())).contains("Hand it on");
    }

    @Test
    void a_second_owner_is_added_and_the_first_one_hears_it() {
        desk.takesOn(office.sam, "Demos");
        desk.takesOn(office.sue, "Demos");
        assertThat(desk.about(office.mia, "Demos")).contains(office.sam.person.value(), office.sue.person.value());
        office.sam.gets(" takes on ");
        var again = office.sue.presses(desk.task(office.mia, "Demos").card(), "Take it on");
        again.saysPrivately("yours already");
    }

    @Test
    void who_gets_a_task_of_somebody_is_told_and_may_hand_it_on() {
        desk.takesOn(office.sam, "Forecast");
        desk.presses(office.sam, "Forecast", "Hand it on")
                .fills(Map.of("owners", RolesDesk.people(office.sue)))
                .saysPrivately("Handed on.");
        assertThat(desk.about(office.mia, "Forecast"))
                .contains(office.sue.person.value())
                .doesNotContain(office.sam.person.value());
        var told = office.sue.gets("whom to ask about ");
        office.sue
                .presses(told, "Hand it on")
                .fills(Map.of("owners", RolesDesk.people(office.mia)))
                .saysPrivately("Handed on.");
        office.mia.gets("Forecast");
        office.sue.presses(told, "Hand it on").saysPrivately("It isn't yours");
    }

    @Test
    void owners_are_members_who_are_there() {
        var form = desk.presses(office.sam, "Forecast", "Change");
        assertThat(form.fills(Map.of("owners", RolesDesk.people(office.gus))).complaints())
                .containsEntry("owners", "Gus is no member here. Please pick somebody else.");
        assertThat(form.fills(Map.of("owners", List.of("nobody"))).complaints()).containsKey("owners");
        assertThat(form.fills(Map.of("name", List.of(" "), "side", List.of("ELSE")))
                        .complaints())
                .containsOnlyKeys("name", "side");
        assertThat(form.fills(Map.of("name", List.of("x".repeat(81)), "covers", List.of("y".repeat(501))))
                        .complaints())
                .containsOnlyKeys("name", "covers");
    }

    @Test
    void a_task_is_added_once_by_its_name() {
        office.mia
                .types("roles add \"Trade press\"")
                .fills(Map.of("covers", List.of("Magazines")))
                .saysPrivately("Added.");
        assertThat(office.sam.types("roles add \"trade PRESS\"").fills(Map.of()).complaints())
                .containsKey("name");
        office.sam.types("who magazine").saysPrivately("Trade press");
    }

    @Test
    void of_two_changes_of_one_task_the_second_sees_the_first_before_it_takes_its_place() {
        var mine = desk.presses(office.mia, "Demos", "Change");
        desk.gives(office.sam, "Demos", office.sue).saysPrivately("Saved.");
        var again = mine.fills(Map.of("covers", List.of("All that is shown")));
        assertThat(again.form().toString())
                .contains("Somebody else changed this task", office.sue.person.value(), "All that is shown");
        again.fills(Map.of()).saysPrivately("All that is shown");
        office.sue.gets("It isn't yours any more");
    }

    @Test
    void people_who_take_different_tasks_on_at_the_same_moment_all_get_them() {
        var tasks =
                List.of("Demos", "Forecast", "References", "Webinars", "Launches", "Newsletter and e-mail campaigns");
        var cards =
                tasks.stream().map(task -> desk.task(office.sam, task).card()).toList();
        var people = IntStream.range(0, tasks.size())
                .mapToObj(at -> joined("Extra " + at))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, tasks.size())
                    .forEach(at -> threads.execute(() -> people.get(at).presses(cards.get(at), "Take it on")));
        }
        for (var at = 0; at < tasks.size(); at++) {
            assertThat(desk.about(office.sam, tasks.get(at)))
                    .contains(people.get(at).person.value());
        }
    }

    private Colleague joined(String name) {
        var colleague = office.hire(name, Role.MEMBER);
        colleague.presses(colleague.types("people").card(), "I am in sales");
        return colleague;
    }

    @Test
    void a_word_that_is_no_side_is_named_with_what_finds_a_task() {
        office.sam.types("roles foo").saysPrivately("“foo” is no side, so here are all tasks.");
        assertThat(Office.words(office.sam.types("roles sales 1").card())).doesNotContain("is no side");
    }

    @Test
    void a_removed_task_comes_back_for_five_minutes() {
        var removed = desk.presses(office.sam, "Forecast", "Remove");
        removed.saysPrivately("Removed: ");
        assertThat(Office.words(office.mia.types("who forecast").card())).doesNotContain("Strong[text=Forecast]");
        office.mia.presses(removed.card(), "Undo").saysPrivately("has removed it");
        office.sam.presses(removed.card(), "Undo").saysPrivately("It is back.");
        office.sam.presses(removed.card(), "Undo").saysPrivately("It is back already.");
        assertThat(desk.about(office.mia, "Forecast")).isNotEmpty();

        var again = desk.presses(office.sam, "Forecast", "Remove");
        Baton.CLOCK.advance(Duration.ofMinutes(6));
        assertThat(Office.words(office.sam.presses(again.card(), "Undo").card()))
                .containsAnyOf("more than five minutes ago", "That task is gone");
    }

    @Test
    void guests_are_told_neither_who_is_away_nor_of_people_in_other_channels() {
        desk.takesOn(office.sam, "Demos").saysPrivately("It is yours.");
        office.sam.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-31")));
        office.sue.types("who demos").saysPrivately("away until");
        assertThat(Office.words(office.gus.types("who demos").card()))
                .contains("Demos")
                .doesNotContain("away");
        assertThat(Office.words(office.gus.types("roles").card())).doesNotContain("away");
        office.gus.types("who demos").saysPrivately("Enterprise DACH");
        var elsewhere = office.gus.does(new Command(office.gus.context(null), "who demos"));
        assertThat(Office.words(elsewhere.card())).contains("Demos").doesNotContain("Enterprise DACH");
    }

    @Test
    void guests_look_and_members_of_no_pod_too_but_neither_changes_anything() {
        var card = desk.task(office.sam, "Demos").card();
        var ned = office.hire("Ned", Role.MEMBER);
        for (var other : List.of(office.gus, ned)) {
            assertThat(Office.words(other.types("who demos").card()))
                    .contains("Demos")
                    .doesNotContain("Take it on");
            assertThat(Office.words(other.types("roles").card())).doesNotContain("Add a task");
            office.gus
                    .types("who")
                    .fills(Map.of("words", List.of("Who does demos?")))
                    .saysPrivately("Demos");
        }
        ned.presses(card, "Take it on").saysPrivately("Only people of a pod and administrators");
        ned.types("roles add").saysPrivately("Only people of a pod and administrators");
        office.gus.presses(card, "Take it on").saysPrivately("You are a guest here");
        office.ada.presses(card, "Take it on").saysPrivately("It is yours.");
    }

    @Test
    void a_question_in_plain_words_is_answered_with_who_is_away_and_who_else_knows() {
        desk.gives(office.mia, "Pricing pages", office.mia);
        var max = office.hire("Max", Role.MEMBER);
        office.mia
                .types("setup")
                .fills(Map.of("marketing", RolesDesk.people(office.mia, max), "marketingLead", RolesDesk.people(max)));
        office.mia.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-06")));
        for (var question : List.of("who pricing", "Who does pricing?", "who do I ask about prices", "who priceing")) {
            var answer = Office.words(office.sam.types(question).card());
            assertThat(answer).as(question).contains("Pricing pages", "away until Friday, 6 March");
        }
        assertThat(Office.words(office.sam.types("who pricing").card()))
                .contains(
                        "Whom to ask about “pricing”",
                        "Who else could answer in marketing",
                        "who leads it",
                        "Enterprise DACH");
    }

    @Test
    void if_nobody_is_down_for_it_the_nearest_is_shown_and_it_can_be_added() {
        var none = office.mia.types("who zeppelins");
        none.saysPrivately("Nobody is down for “zeppelins”");
        office.mia.presses(none.card(), "Add a task").fills(Map.of()).saysPrivately("Added.");
        office.mia.types("who zeppelin").saysPrivately("Whom to ask about “zeppelin”");
        office.mia.types("who zeppelin demos").saysPrivately("These tasks are nearest to it");
        office.mia.types("who the").saysPrivately("Nobody is down for");
    }

    @Test
    void whoever_leaves_the_company_is_taken_off_and_the_task_is_marked() {
        desk.gives(office.sam, "Demos", office.sue);
        var profile = new Profile("Sue", null, ZoneId.of("Europe/Berlin"), Role.MEMBER, true);
        Baton.PLATFORM.add(office.sue.account, profile);
        Baton.shared().part(Reception.class).check(office.organization(), office.sue.account);

        assertThat(desk.about(office.mia, "Demos")).contains("⚠ Without an owner: Sue has left");
        desk.takesOn(office.sam, "Demos").saysPrivately("It is yours.");
        assertThat(desk.about(office.mia, "Demos")).doesNotContain("has left");
    }

    @Test
    void no_more_than_two_hundred_are_kept_and_what_people_type_stays_text() {
        office.mia
                .types("roles add \"<!channel> *bold* {{x}}\"")
                .fills(Map.of())
                .saysPrivately("Strong[text=<!channel> *bold* {{x}}]");
        for (var at = 33; at < 200; at++) {
            office.mia.types("roles add \"Task " + at + "\"").fills(Map.of()).saysPrivately("Added.");
        }
        assertThat(office.mia
                        .types("roles add more")
                        .fills(Map.of())
                        .complaints()
                        .toString())
                .contains("200 tasks");
        office.mia.types("roles 999").saysPrivately("Page 34 of 34");
        office.mia.types("who " + "x".repeat(3_000)).saysPrivately("Nobody is down for");
        office.mia.types("who \" OR id:* \\ ~ ^").saysPrivately("Nobody is down for");
    }
}
