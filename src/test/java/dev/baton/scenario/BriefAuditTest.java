package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.scenario.Office.Answer;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Administrators read what became of a brief, and of who does what. */
class BriefAuditTest {

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    /** All pages of it. */
    private String read(String line) {
        var words = new StringBuilder();
        var page = office.ada.types(line).card();
        words.append(page);
        while (page.toString().contains("Older")) {
            page = office.ada.presses(page, "Older").card();
            words.append(page);
        }
        return words.toString();
    }

    /** What is noted as somebody does each of {@code BriefActions}; of what only shows something, nothing. */
    private static final String ACTIONS = """
            SHOW            -
            NEW             was drafted
            SECTION         was changed
            PREVIEW         -
            SEND_PREVIEW    was sent as a preview
            PREVIEWED       -
            DUPLICATE       was drafted
            DISCARD         was discarded
            REVIEW          -
            COMMENT         was commented on
            ASK             was put before sales
            TAKE_BACK       became a draft again
            AGREE           was agreed to
            SCHEDULE        was given a time to be published
            SCHEDULE_ANYWAY was given a time to be published
            DONT_PUBLISH    lost its time to be published
            PUBLISH         was published
            PUBLISH_ANYWAY  was published
            ACKNOWLEDGE     was acknowledged
            UNDO            is not acknowledged any more
            QUESTION        was asked about
            ANSWER          got an answer to a question
            UNASK           had a question taken back
            QUESTIONS       -
            READ            -
            TALK_TRACK      -
            FIND            -
            CHANGES         -
            READERS         -
            CALENDAR        -
            DISCARD_CHANGES had unpublished changes discarded
            RESTORE_CHANGES got its unpublished changes back
            PUBLISH_CHANGES was published with changes
            ASSETS          -
            STALE           -
            CONFIRM         has an asset that was confirmed
            UNCONFIRM       has an asset that is not confirmed any more
            RETIRE          has an asset that was retired
            USE_AGAIN       has an asset that is used again
            WITHDRAW        was withdrawn
            LEARN           got words for its debrief
            UNLEARN         got words less for its debrief
            POST_DEBRIEF    got its debrief ahead of time
            DEBRIEF         -
            OPEN            secret
            SHARED          secret
            UNSHARED        secret
            HELPED          secret
            DIDNT_HELP      secret
            NO_VERDICT      secret
            WHY             secret
            USE             -
            """;

    /** The same of {@code BriefTimers}. */
    private static final String TIMERS = """
            REACH           reached a pod
            REMIND          had a reader reminded
            REMIND_PARTNER  had its partner in sales reminded
            ASK_OTHERS      was put before others of sales
            TELL_LEAD       had a lead told who is late
            RENEW           was shown with its changes in a pod
            PEOPLE          -
            PROGRESS        -
            PUBLISH         was published
            COURSE          was announced in a pod on its first day
            END             was over
            UPKEEP          has assets to be confirmed
            LEARN           had somebody asked for its debrief
            DEBRIEF         got its debrief
            SPREAD          had its debrief brought to a pod
            """;

    private static Map<String, String> rows(String table) {
        return table.lines()
                .map(line -> line.split(" +", 2))
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    }

    /** All that the table says is noted. */
    private static List<String> notes(String table) {
        return rows(table).values().stream()
                .filter(note -> !note.equals("-") && !note.equals("secret"))
                .distinct()
                .toList();
    }

    private static List<String> constants(String type) throws ClassNotFoundException {
        return Arrays.stream(Class.forName("dev.baton.briefs." + type).getDeclaredFields())
                .filter(field -> field.getType() == String.class && !field.isSynthetic())
                .map(Field::getName)
                .toList();
    }

    @Test
    void for_whatever_is_done_with_a_brief_it_is_decided_what_is_noted() throws ClassNotFoundException {
        assertThat(rows(ACTIONS)).containsOnlyKeys(constants("BriefActions"));
        assertThat(rows(TIMERS)).containsOnlyKeys(constants("BriefTimers"));
    }

    @Test
    void whatever_somebody_does_with_a_brief_is_noted_and_nothing_that_it_says() {
        var desk = new BriefDesk(office);
        drafts(desk);
        publishes(desk);
        uses(desk.card("0 of 2 have acknowledged it"));
        changes(desk);
        learns();
        assertThat(read("audit brief"))
                .contains(notes(ACTIONS))
                .contains("was called off in a pod")
                .doesNotContain("Ready", "Which pods?", "The mug");
    }

    private void drafts(BriefDesk desk) {
        var other = new BriefDesk(office);
        office.mia.presses(other.drafted().card(), "Discard").fills(Map.of()).saysPrivately("is gone");
        desk.drafted();
        desk.filledIn();
        office.mia
                .presses(desk.bench(), "Comment")
                .fills(Map.of("words", List.of("Ready")))
                .saysPrivately("Your comment is sent.");
        office.mia.presses(office.mia.presses(desk.bench(), "Preview").card(), "Send me the preview");
        office.mia.presses(desk.bench(), "Ask sales to agree");
        office.mia.presses(desk.bench(), "Take back");
    }

    private void publishes(BriefDesk desk) {
        desk.bench();
        desk.agreed();
        office.mia.presses(desk.bench(), "Publish at a time").fills(Map.of("day", List.of("2026-03-03")));
        office.mia.presses(desk.bench(), "Don't publish");
        office.mia.presses(desk.bench(), "Publish").saysPrivately("on its way");
    }

    private void uses(Card card) {
        var thanks = office.sam.presses(card, "I have read it");
        office.sam.presses(thanks.card(), "Undo").saysPrivately("Taken back");
        ask(card, "Which pods?").saysPrivately("Asked.");
        office.mia
                .presses(office.mia.gets("asks about the brief"), "Answer")
                .fills(Map.of("words", List.of("All")))
                .saysPrivately("Answered.");
        office.sue.presses(ask(card, "Since when?").card(), "Take back").saysPrivately("Taken back.");
        var assets = office.mia.presses(card, "Proof and assets").card();
        var asset = office.mia.action(assets, "Retire").argument();
        for (var action : List.of("brief.confirm", "brief.unconfirm", "brief.retire", "brief.use-again")) {
            office.mia.does(new Action(office.mia.context(office.channel), action, asset));
        }
    }

    private Answer ask(Card card, String question) {
        return office.sue.presses(card, "Ask a question").fills(Map.of("words", List.of(question)));
    }

    private void changes(BriefDesk desk) {
        var discarded = office.mia.presses(offers(desk), "Discard changes");
        var bench = office.mia.presses(discarded.card(), "Undo").card();
        office.mia.presses(bench, "Publish changes").fills(Map.of("again", List.of("no")));
        bench = office.mia.presses(desk.card("Version 2"), "Manage").card();
        office.mia.presses(bench, "Withdraw").fills(Map.of()).saysPrivately("Withdrawn.");
        desk.card("Withdrawn");
    }

    /** Nothing, and that isn't published yet. */
    private Card offers(BriefDesk desk) {
        var bench =
                office.mia.presses(desk.card("have acknowledged it"), "Manage").card();
        return office.mia
                .presses(bench, "What to say")
                .fills(Map.of("offer", List.of("Nothing")))
                .card();
    }

    private void learns() {
        var days = Map.of("end", List.of("2026-03-03"), "code-end", List.of("2026-03-03"));
        var desk = new BriefDesk(office).filledInFor(days).agreed();
        office.mia.presses(desk.bench(), "Publish").saysPrivately("on its way");
        desk.card("0 of 2 have acknowledged it");
        Baton.CLOCK.set(Instant.parse("2026-03-03T23:30:00Z"));
        var card = desk.card("Over");
        var said =
                office.sue.presses(card, "What we learned").fills(BriefDebriefTest.says("The mug", "", "NO", "with"));
        office.sue.presses(said.card(), "Take back").saysPrivately("Taken back.");
        office.mia
                .presses(office.mia.presses(card, "Manage").card(), "Post the debrief")
                .fills(Map.of());
    }

    @Test
    void whatever_baton_does_with_a_brief_by_itself_is_noted_as_a_task() {
        var desk =
                new BriefDesk(office).filledInFor(Map.of("start", List.of("2026-03-06"), "end", List.of("2026-07-03")));
        office.mia.presses(desk.bench(), "Ask sales to agree");
        Baton.CLOCK.set(Instant.parse("2026-03-03T09:05:00Z"));
        office.sam.gets("waits for you since");
        Baton.CLOCK.set(Instant.parse("2026-03-04T10:00:00Z"));
        office.sue.gets("hasn't said anything yet");
        office.sam.presses(desk.review(), "Agree").saysPrivately("Agreed.");
        office.mia
                .presses(desk.bench(), "Publish at a time")
                .fills(Map.of("day", List.of("2026-03-04"), "time", List.of("12:00")));
        RunningBrief.passes(office, "2026-03-04T11:00:00Z");
        desk.card("0 of 2 have acknowledged it");
        office.sue.gets("Please read this brief");
        RunningBrief.passes(office, "2026-03-06T14:00:00Z");
        office.sue.gets("This is the only reminder");
        RunningBrief.passes(office, "2026-03-09T14:00:00Z");
        office.mia.gets("is not acknowledged yet by");
        office.mia.presses(offers(desk), "Publish changes").fills(Map.of("again", List.of("no")));
        desk.card("Version 2");
        RunningBrief.passes(office, "2026-03-09T15:00:00Z");
        Baton.CLOCK.set(Instant.parse("2026-06-08T10:00:00Z"));
        office.mia.gets("Is this still right?");
        Baton.CLOCK.set(Instant.parse("2026-07-03T22:00:00Z"));
        desk.card("Over");
        Baton.CLOCK.set(Instant.parse("2026-07-06T10:00:00Z"));
        office.mia.gets("The campaign is over.");
        Baton.CLOCK.set(Instant.parse("2026-07-13T09:00:00Z"));
        office.mia.gets("The debrief is posted.");
        office.sees(office.channel, message -> Office.words(message.card()).contains("What both sides learned"));
        assertThat(read("audit brief")).contains(notes(TIMERS)).contains("was shown as over in a pod");
    }

    @Test
    void each_change_of_a_task_is_noted() {
        var desk = new RolesDesk(office);
        office.mia.types("roles add \"Trade fairs\"").fills(Map.of()).saysPrivately("Added.");
        desk.takesOn(office.sam, "Trade fairs").saysPrivately("It is yours.");
        desk.gives(office.mia, "Trade fairs", office.sue).saysPrivately("Saved.");
        var removed = desk.presses(office.mia, "Trade fairs", "Remove");
        office.mia.presses(removed.card(), "Undo").saysPrivately("It is back.");
        assertThat(read("audit \"Trade fairs\""))
                .contains("was added", "has another owner", "was changed", "was removed", "came back");
    }
}
