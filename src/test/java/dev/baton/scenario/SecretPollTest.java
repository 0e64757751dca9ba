package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.baton.chat.Card;
import dev.baton.chat.Role;
import dev.baton.scenario.Office.Colleague;
import dev.baton.store.RedisFixture;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** An anonymous poll: who has voted is known, what was voted is known, and nothing joins the two. */
class SecretPollTest {

    private static final Baton BATON =
            Baton.start("--redis.url=" + RedisFixture.url(), "--baton.master-key=" + RedisFixture.masterKey());
    private static final String MARK = "Quokka";

    private final Office office = Office.withPod(BATON);
    private final Voters voters = new Voters(office);

    @AfterAll
    static void stop() {
        BATON.close();
    }

    private Voters asked() {
        office.mia
                .types("poll \"How do you feel?\" \"" + MARK + " well\" \"" + MARK + " badly\" anonymous")
                .saysPrivately("is asked");
        return voters;
    }

    @Test
    void the_ballot_says_what_is_stored_before_one_votes() {
        asked();
        var form = office.sam.presses(voters.card(), "Vote").form();
        assertThat(form.toString())
                .contains(
                        "This is what Baton stores",
                        "keeps nothing that joins the two",
                        "keeps its log",
                        "the last 5 are never in it");
    }

    @Test
    void it_shows_how_many_have_voted_and_the_result_when_it_closes() {
        asked();
        voters.ballot(office.sam, "1").saysPrivately("Your vote counts");
        voters.ballot(office.sue, "2");
        voters.ballot(office.mia, "2");
        assertThat(Office.words(voters.card("3 people have voted"))).doesNotContain("▰", "Who voted");
        voters.manages(office.mia, "Close");
        assertThat(Office.words(voters.card("33 % · 1 vote"))).doesNotContain("Sam", "Sue", "Who voted");
        voters.result("Not split by side");
    }

    @Test
    void two_votes_show_no_result_and_it_is_said_why() {
        asked();
        voters.ballot(office.sam, "1");
        voters.ballot(office.sue, "1");
        voters.manages(office.mia, "Close");
        assertThat(Office.words(voters.card("Closed.", "fewer than 3 have voted")))
                .doesNotContain("▰", "100 %");
        assertThat(Office.words(voters.result("fewer than 3 have voted"))).doesNotContain("100 %", "comes first");
    }

    @Test
    void it_can_not_close_after_two_votes() {
        office.mia
                .types("poll \"How do you feel?\" \"Well\" \"Badly\" anonymous after 2")
                .saysPrivately("shows from 3 votes on");
    }

    @Test
    void nobody_votes_twice_and_only_its_code_changes_a_vote() {
        asked();
        var receipt = voters.ballot(office.sam, "1").card();
        assertThat(office.sam.presses(voters.card(), "Vote").form().toString()).contains("You have voted");
        var changed = office.sam
                .presses(receipt, "Change my vote")
                .fills(Map.of("choice", List.of("2")))
                .card();
        office.sam
                .presses(receipt, "Change my vote")
                .fills(Map.of("choice", List.of("1")))
                .saysPrivately("isn't there any more");
        assertThat(Office.words(changed)).contains(MARK + " badly");
        voters.ballot(office.sue, "2");
        voters.ballot(office.mia, "2");
        voters.manages(office.mia, "Close");
        voters.card("badly", "100 % · 3 votes", "0 % · 0 votes");
        office.sam.presses(changed, "Change my vote").saysPrivately("That poll is closed");
    }

    @Test
    void a_ballot_that_is_delivered_twice_counts_once_and_its_code_is_given_once() {
        asked();
        var ballot = office.sam.presses(voters.card(), "Vote").submission(Map.of("choice", List.of("1")));
        office.sam.does(ballot).saysPrivately("paste this code");
        office.sam.does(ballot).saysPrivately("was given only once");
        voters.card("1 person has voted");
    }

    private static String code(Card receipt) {
        return Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}")
                .matcher(Office.words(receipt))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    @Test
    void whoever_kept_the_code_changes_the_vote_long_after_the_answer_is_gone() {
        asked();
        var first = code(voters.ballot(office.sam, "1").card());
        var wrong = office.sam.presses(voters.card(), "Vote").fills(Map.of("code", List.of("AAAA-BBBB-CCCC-DDDD")));
        assertThat(wrong.complaints().get("code")).contains("No ballot here has that code");
        var typed = " " + first.toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
        var ballot = office.sam.presses(voters.card(), "Vote").fills(Map.of("code", List.of(typed)));
        var second = code(ballot.fills(Map.of("choice", List.of("2"))).card());
        var old = office.sam.presses(voters.card(), "Vote").fills(Map.of("code", List.of(first)));
        assertThat(old.complaints().get("code")).contains("use the latest code");
        assertThat(second).isNotEqualTo(first);
        assertThat(RedisFixture.dump().toString()).doesNotContain(first, second);
    }

    private List<Colleague> crowd(int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> office.hire("Extra " + number, Role.MEMBER))
                .toList();
    }

    @Test
    void its_result_grows_by_five_votes_at_once_is_five_behind_and_a_changed_vote_draws_nothing() {
        asked();
        var crowd = crowd(10);
        var first = voters.ballot(crowd.getFirst(), "1").card();
        crowd.subList(1, 9).forEach(who -> voters.ballot(who, "2"));
        assertThat(Office.words(voters.card("9 people have voted"))).doesNotContain("▰", "Shown is");
        voters.ballot(crowd.get(9), "2");
        voters.card(
                "10 people have voted. Shown is how it stood when 5 people had voted.",
                "20 % · 1 vote",
                "80 % · 4 votes");
        crowd.getFirst().presses(first, "Change my vote").fills(Map.of("choice", List.of("2")));
        voters.ballot(office.sam, "2");
        voters.card(
                "11 people have voted. Shown is how it stood when 5 people had voted.",
                "20 % · 1 vote",
                "80 % · 4 votes");
        voters.manages(office.mia, "Close");
        voters.card("Closed.", "100 % · 11 votes", "11 people have voted");
    }

    @Test
    void a_hidden_result_shows_nothing_before_it_is_closed() {
        office.mia.types("poll \"How do you feel?\" \"Well\" \"Badly\" anonymous hidden");
        crowd(10).forEach(who -> voters.ballot(who, "1"));
        assertThat(Office.words(voters.card("10 people have voted", "when the poll closes")))
                .doesNotContain("▰");
    }

    @Test
    void opened_again_its_result_stays_until_five_more_have_voted() {
        asked();
        var crowd = crowd(5);
        List.of(office.sam, office.sue, office.mia).forEach(who -> voters.ballot(who, "1"));
        voters.manages(office.mia, "Close");
        voters.card("Closed.", "100 % · 3 votes");
        voters.manages(office.mia, "Reopen").saysPrivately("until at least 5 more have voted");
        crowd.subList(0, 4).forEach(who -> voters.ballot(who, "2"));
        voters.card("7 people have voted. Shown is how it stood when 3 people had voted.", "100 % · 3 votes");
        voters.manages(office.mia, "Close");
        voters.card("Closed.", "Shown is how it stood when 3 people had voted.", "0 % · 0 votes");
        voters.manages(office.mia, "Reopen");
        voters.ballot(crowd.get(4), "2");
        voters.manages(office.mia, "Close");
        voters.card("Closed.", "63 % · 5 votes", "8 people have voted. Asked");
    }

    @Test
    void an_edit_that_takes_an_option_away_drops_all_ballots_after_a_warning() {
        asked();
        voters.ballot(office.sam, "1");
        var warning = voters.manages(office.mia, "Edit").fills(Map.of("options", List.of(MARK + " well\nSo so")));
        assertThat(warning.form().toString()).contains("All that 1 person voted so far is dropped");
        warning.fills(Map.of()).saysPrivately("is changed");
        voters.card("So so", "Nobody has voted yet");
        voters.ballot(office.sam, "1").saysPrivately("Your vote counts");
    }

    @Test
    void sides_are_shown_only_where_each_has_five_ballots() {
        var extra = crowd(9);
        var sales = List.of(office.sam, office.sue, extra.get(0), extra.get(1), extra.get(2));
        var marketing = List.of(office.mia, extra.get(3), extra.get(4), extra.get(5), extra.get(6));
        office.mia
                .types("setup")
                .fills(Map.of(
                        "sales", sales.stream().map(each -> each.person.value()).toList(),
                        "marketing",
                                marketing.stream()
                                        .map(each -> each.person.value())
                                        .toList()));
        asked();
        sales.forEach(who -> voters.ballot(who, "1"));
        marketing.forEach(who -> voters.ballot(who, "2"));
        voters.card("10 people have voted");
        voters.manages(office.mia, "Close").saysPrivately("is closed");
        voters.card("Closed.");

        voters.result("text=Sales:", "text=Marketing:", "100 %");
        office.mia.types("poll \"And now?\" \"Yes\" \"No\" anonymous");
        sales.forEach(who -> voters.ballot(who, "1"));
        marketing.forEach(who -> voters.ballot(who, "2"));
        voters.ballot(extra.get(8), "2");
        voters.card("11 people have voted");
        voters.manages(office.mia, "Close");
        assertThat(Office.words(voters.result("“No” comes first"))).doesNotContain("text=Sales:", "text=Marketing:");
    }

    /** Whoever has all of Redis and the logs, but not the master key. */
    @Test
    void neither_redis_nor_the_logs_join_a_person_with_a_ballot() {
        var log = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var baton = (Logger) LoggerFactory.getLogger("dev.baton");
        var before = baton.getLevel();
        log.start();
        root.addAppender(log);
        baton.setLevel(Level.TRACE);
        try {
            asked();
            var receipt = voters.ballot(office.sam, "1").card();
            office.sam.presses(receipt, "Change my vote").fills(Map.of("choice", List.of("2")));
            voters.ballot(office.sue, "2");
            voters.manages(office.mia, "Remind");
            voters.card("2 people have voted");
            var dump = RedisFixture.dump().stream()
                    .filter(record ->
                            record.toString().contains(office.organization().value()))
                    .toList();
            var ballots = dump.stream()
                    .filter(record -> record.key().endsWith(":ballots"))
                    .flatMap(record -> record.values().stream())
                    .toList();
            assertThat(ballots).hasSize(2).doesNotHaveDuplicates();
            assertThat(ballots.stream().map(String::length).distinct()).hasSize(1);
            dump.forEach(record -> assertThatNothingIsJoined(record.toString(), ballots));
            assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage).toList())
                    .noneMatch(line -> line.contains(MARK)
                            || ballots.stream().anyMatch(line::contains)
                            || line.contains(office.sam.person.value()));
        } finally {
            baton.setLevel(before);
            root.detachAppender(log);
        }
    }

    private void assertThatNothingIsJoined(String record, List<String> ballots) {
        if (ballots.stream().anyMatch(record::contains)) {
            assertThat(record).doesNotContain(office.sam.person.value(), office.sue.person.value());
            assertThat(record).doesNotContain(office.sam.account.user(), office.sue.account.user());
        }
        if (record.contains(office.sam.person.value())) {
            assertThat(record).doesNotContain(MARK);
        }
        assertThat(record).doesNotContain("Your vote counts: ");
    }
}
