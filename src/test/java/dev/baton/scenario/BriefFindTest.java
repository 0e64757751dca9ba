package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Briefs, proof and assets are found by their words. */
class BriefFindTest {

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    private Card found(Office.Colleague who, String words) {
        return who.types("brief find " + words).card();
    }

    private String said(Office.Colleague who, String words) {
        return plain(found(who, words));
    }

    private static String plain(Card card) {
        return card.parts().stream()
                .flatMap(part -> switch (part) {
                    case Part.Heading(var text) -> Stream.of(text);
                    case Part.Paragraph(var text) -> Stream.of(text.plain());
                    case Part.Note(var text) -> Stream.of(text.plain());
                    default -> Stream.<String>empty();
                })
                .collect(Collectors.joining("\n"));
    }

    private static List<String> labels(Card card) {
        return Office.buttons(card).stream().map(Button.Press::label).toList();
    }

    @Test
    void a_brief_a_proof_and_an_asset_are_found_each_with_what_it_is_and_what_leads_to_it() {
        new BriefDesk(office).published();
        var brief = found(office.sue, "plant manager");
        assertThat(plain(brief)).contains("Found with “plant manager”", "Spring campaign\nBrief · Launch");
        assertThat(labels(brief)).containsExactly("Brief", "Talk track");
        office.sue.presses(brief, "Brief").saysPrivately("Three months for the price of two");
        office.sue.presses(brief, "Talk track").saysPrivately("You told us that paper slows you down.");

        var proof = found(office.sue, "acme");
        assertThat(plain(proof)).contains("Acme saved 20 %\nProof · in the brief “Spring campaign” · Launch");
        assertThat(proof.toString()).contains("https://example.com/acme");
        assertThat(labels(proof)).containsExactly("Open", "Brief");
        office.sue.presses(proof, "Open").saysPrivately("Acme saved 20 %");
        assertThat(said(office.sue, "one pager")).contains("One-pager\nAsset · in the brief “Spring campaign”");
    }

    @Test
    void a_code_that_is_over_is_struck_in_what_is_found_and_in_the_list_but_not_in_the_briefs_name() {
        var desk = new BriefDesk(office);
        desk.drafted();
        desk.filledIn();
        var bench = desk.section("Proof and assets")
                .fills(Map.of(
                        "proofs", List.of("A mug for SPRING"),
                        "assets", List.of("Voucher SPRING https://example.com/voucher")))
                .card();
        office.mia.presses(bench, "Ask sales to agree");
        office.sam.presses(desk.review(), "Agree");
        office.mia.presses(desk.bench(), "Publish");
        var card = desk.card("have acknowledged it");
        assertThat(found(office.sue, "voucher").toString()).doesNotContain("Struck");
        Baton.CLOCK.set(Instant.parse("2026-03-16T09:00:00Z"));
        assertThat(found(office.sue, "voucher").toString()).contains("Struck[text=SPRING]");
        assertThat(found(office.sue, "mug").toString()).contains("Struck[text=SPRING]");
        assertThat(found(office.sue, "plant manager").toString()).doesNotContain("Struck");
        var list = office.sue.presses(card, "Proof and assets").card();
        assertThat(list.toString()).contains("A mug for ", "Voucher ", "Struck[text=SPRING]");
        office.sue.presses(list, "Open").saysPrivately("Struck[text=SPRING]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plants", "PLANT MANAGERS", "webinar", "SPRING", "expensive", "paper slowing"})
    void words_are_found_wherever_a_brief_says_them_and_whatever_their_endings(String words) {
        new BriefDesk(office).published();
        assertThat(said(office.sue, words)).contains("Found with", "Spring campaign\nBrief");
    }

    @Test
    void a_slip_of_the_finger_finds_what_is_near_and_says_so() {
        new BriefDesk(office).published();
        assertThat(said(office.sue, "plnat managrs"))
                .contains("Nothing has “plnat managrs”, but this is near", "Spring campaign\nBrief");
    }

    @Test
    void what_is_nowhere_says_what_to_do_next() {
        new BriefDesk(office).published();
        var card = found(office.sue, "zeppelin");
        assertThat(plain(card)).contains("Nothing has “zeppelin”", "Try fewer words", "baton who");
        office.sue.presses(card, "What runs now").saysPrivately("Spring campaign");
    }

    @Test
    void without_words_a_form_asks_for_them() {
        new BriefDesk(office).published();
        office.sue.types("brief find").fills(Map.of("words", List.of("plants"))).saysPrivately("Brief · Launch");
        assertThat(office.sue
                        .presses(office.sue.types("brief").card(), "Find")
                        .form()
                        .title())
                .isEqualTo("Find in briefs");
    }

    @Test
    void a_draft_is_found_by_its_makers_and_by_nobody_else() {
        new BriefDesk(office).asked();
        for (var maker : List.of(office.mia, office.sam)) {
            var card = found(maker, "plant");
            assertThat(plain(card)).contains("Spring campaign\nBrief · waits for sales to agree");
            assertThat(labels(card)).containsExactly("Open");
        }
        assertThat(said(office.mia, "acme")).contains("Acme saved 20 %\nProof · in the brief “Spring campaign”");
        for (var other : List.of(office.sue, office.ada)) {
            assertThat(said(other, "plant")).contains("Nothing has “plant”");
        }
    }

    @Test
    void another_organization_finds_nothing_of_it_and_a_guest_does_not_search() {
        new BriefDesk(office).published();
        var other = Office.withPod();
        assertThat(said(other.mia, "plant")).contains("Nothing has");
        assertThat(said(office.gus, "plant")).doesNotContain("Spring campaign");
    }

    @Test
    void what_is_published_anew_is_found_as_it_is_and_what_is_withdrawn_no_more() {
        var brief = RunningBrief.in(office);
        assertThat(said(office.sue, "price")).contains("Spring campaign");
        brief.offers("A mug for everybody");
        assertThat(said(office.sue, "mug")).contains("Nothing has “mug”");
        var saved = office.mia.presses(brief.manages().card(), "Publish changes");
        saved.fills(Map.of("again", List.of("no"))).saysPrivately("Version 2");
        assertThat(said(office.sue, "mugs")).contains("Spring campaign");
        assertThat(said(office.sue, "price")).contains("Nothing has “price”");
        office.mia.presses(brief.manages().card(), "Withdraw").fills(Map.of());
        assertThat(said(office.sue, "mug")).contains("Nothing has “mug”");
    }

    @Test
    void what_is_retired_is_found_no_more_until_it_is_used_again() {
        var brief = RunningBrief.in(office);
        var assets =
                office.mia.presses(brief.card("0 of 2"), "Proof and assets").card();
        assertThat(said(office.sue, "acme")).contains("Acme saved 20 %");
        var retired = office.mia.presses(assets, "Retire");
        assertThat(said(office.sue, "acme")).contains("Nothing has “acme”");
        assertThat(said(office.sue, "one-pager")).contains("One-pager\nAsset");
        office.mia.presses(retired.card(), "Undo");
        assertThat(said(office.sue, "acme")).contains("Acme saved 20 %");
    }

    @Test
    void what_is_found_has_pages() {
        var desk = new BriefDesk(office);
        desk.drafted();
        desk.filledIn();
        var proofs = new StringBuilder();
        for (var number = 1; number <= 10; number++) {
            proofs.append("Zebra story ")
                    .append(number)
                    .append(" https://example.com/")
                    .append(number)
                    .append('\n');
        }
        office.mia.presses(desk.bench(), "Proof and assets").fills(Map.of("proofs", List.of(proofs.toString())));
        desk.bench();
        desk.agreed();
        office.mia.presses(desk.bench(), "Publish").saysPrivately("on its way");
        var first = found(office.sue, "zebra");
        assertThat(plain(first)).contains("1 to 8 of 10. ");
        var second = office.sue.presses(first, "More").card();
        assertThat(plain(second)).contains("9 to 10 of 10. ");
        assertThat(plain(second)).contains("Zebra story");
        assertThat(said(office.sue, "zebra page 7")).contains("9 to 10 of 10. ");
    }
}
