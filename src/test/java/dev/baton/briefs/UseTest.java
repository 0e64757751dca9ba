package dev.baton.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Realms;
import dev.baton.store.RedisFixture;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UseTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final Use nothing = Use.of(new BriefId("B"), BriefFixtures.SUE);

    @Test
    void each_deed_counts_once_a_day() {
        var opened = nothing.opening(Use.ALL, MONDAY).orElseThrow();
        assertThat(opened.opening(Use.ALL, MONDAY)).isEmpty();
        assertThat(opened.sharing(Use.ALL, MONDAY)).isPresent();
        var again = opened.opening(Use.ALL, TUESDAY).orElseThrow();
        assertThat(again.of(Use.ALL).opened().number()).isEqualTo(2);
        assertThat(again.opening(Use.ALL, MONDAY)).as("clocks differ").isEmpty();
    }

    @Test
    void what_was_shared_can_be_taken_back_that_day_and_shared_again() {
        var shared = nothing.sharing("a", MONDAY).orElseThrow();
        assertThat(shared.unsharing("a", TUESDAY)).isEmpty();
        var back = shared.unsharing("a", MONDAY).orElseThrow();
        assertThat(back.of("a").shared().number()).isZero();
        assertThat(back.unsharing("a", MONDAY)).isEmpty();
        assertThat(back.sharing("a", MONDAY).orElseThrow().of("a").shared().number())
                .isOne();
    }

    @Test
    void a_person_has_one_verdict_and_changes_it_with_what_was_said() {
        assertThat(nothing.saying("a", "It is old", true)).isEmpty();
        var helped = nothing.judging("a", true, BriefFixtures.MONDAY).orElseThrow();
        assertThat(helped.judging("a", true, BriefFixtures.MONDAY)).isEmpty();
        var why = helped.saying("a", "They liked it", true).orElseThrow();
        assertThat(why.saying("a", "They liked it", true)).isEmpty();
        var didnt = why.judging("a", false, BriefFixtures.MONDAY).orElseThrow();
        assertThat(didnt.of("a").verdict()).isEqualTo(new Use.Verdict(false, BriefFixtures.MONDAY, "", false));
        assertThat(didnt.unjudging("a").orElseThrow().of("a").verdict()).isNull();
        assertThat(nothing.unjudging("a")).isEmpty();
    }

    @Test
    void all_together_are_numbers() {
        var sue = nothing.opening("a", MONDAY)
                .flatMap(use -> use.opening("a", TUESDAY))
                .flatMap(use -> use.sharing("a", MONDAY))
                .flatMap(use -> use.judging("a", true, BriefFixtures.MONDAY))
                .orElseThrow();
        var sam = Use.of(new BriefId("B"), new PersonId("sam"))
                .judging("a", false, BriefFixtures.MONDAY)
                .orElseThrow();
        var tally = Tally.of(List.of(sue, sam), "a");
        assertThat(tally).isEqualTo(new Tally(1, 1, 1, 1));
        assertThat(tally.words()).isEqualTo("opened by 1 person, shared once, helped 1 and didn't help 1");
        assertThat(Tally.of(List.of(sue, sam), Use.ALL).words()).isEqualTo("not used yet");
    }

    @Test
    void an_asset_is_the_same_while_it_leads_to_the_same_place() {
        var link = URI.create("https://example.com/a");
        assertThat(new Asset("One-pager", link).key()).isEqualTo(new Asset("The one-pager", link).key());
        assertThat(new Asset("One-pager", null).key())
                .isNotEqualTo(new Asset("One-pager", link).key())
                .isNotEqualTo(new Asset("Deck", null).key());
        var evidence = new Content.Evidence(
                List.of(new Asset("Acme", link)), List.of(new Asset("Acme again", link), new Asset("Deck", null)));
        assertThat(evidence.all()).extracting(Asset::title).containsExactly("Acme", "Deck");
    }

    @Test
    void whoever_says_that_it_did_not_help_doubts_it_until_that_is_taken_back() {
        var list = new UseList(RedisFixture.stores().store());
        var organization = new OrganizationId(UUID.randomUUID().toString());
        var fan = Use.of(BriefId.create(), BriefFixtures.MIA)
                .judging("a", true, Instant.EPOCH)
                .orElseThrow();
        var critic = Use.of(fan.brief(), BriefFixtures.SUE)
                .judging("a", false, Instant.EPOCH)
                .orElseThrow();
        var store = RedisFixture.stores().store();
        store.commit(Realms.of(organization), list.put(Optional.empty(), fan), list.put(Optional.empty(), critic));
        assertThat(list.doubting(organization, fan.brief())).containsExactly(critic);
        var before = list.find(organization, fan.brief(), BriefFixtures.SUE);
        store.commit(
                Realms.of(organization), list.put(before, critic.unjudging("a").orElseThrow()));
        assertThat(list.doubting(organization, fan.brief())).isEmpty();
    }
}
