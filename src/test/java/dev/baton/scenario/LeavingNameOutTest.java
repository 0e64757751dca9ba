package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.people.DownloadSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever leaves his name out stays unnamed wherever somebody could read it, whatever becomes of what he said. */
class LeavingNameOutTest {

    private static final String PLAN = "They find the annual plan too long";
    private static final String ETERNITY = "A year is an eternity to schools";
    private static final Instant NEXT_WEEK = Instant.parse("2026-03-09T08:05:00Z");

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private Card card(String showing) {
        return office.sees(
                        office.channel,
                        message -> message.card().summary().startsWith("Feedback ")
                                && message.card().toString().contains("“" + showing))
                .card();
    }

    /** The same once it shows something else, too. */
    private Card card(String words, String showing) {
        return office.sees(
                        office.channel,
                        message -> message.card().summary().startsWith("Feedback ")
                                && message.card().toString().contains("“" + words)
                                && message.card().toString().contains(showing))
                .card();
    }

    private static String code(Card card) {
        return card.toString().replaceAll("(?s).* · #(\\w{6}).*", "$1");
    }

    private Card says(Office.Colleague who, String words, String more) {
        var receipt = who.types("feedback pricing \"" + words + "\" " + more);
        receipt.saysPrivately("Thank you.");
        card(words);
        return receipt.card();
    }

    private void merged(String words, String into) {
        office.mia
                .presses(card(words), "Merge")
                .fills(Map.of("code", List.of(code(card(into)))))
                .saysPrivately("Merged");
        card(words, "Merged");
        card(into, "Also: ");
    }

    private Stream<String> file() {
        return Baton.shared()
                .parts(DownloadSource.class)
                .filter(source -> source.kind().equals("feedback"))
                .flatMap(source -> source.table(office.organization(), "all", office.mia.person).stream())
                .flatMap(table -> table.rows().map(List::toString));
    }

    /** Each place where others could read a name. */
    private Map<String, String> whatOthersRead() {
        return Map.of(
                "cards", card(PLAN) + "" + card(ETERNITY),
                "search", office.mia.types("feedback search year annual").card().toString(),
                "top", office.mia.types("feedback top").card().toString(),
                "waiting", office.mia.types("feedback waiting").card().toString(),
                "shown", shown(PLAN) + shown(ETERNITY),
                "file", String.join("\n", file().toList()));
    }

    private String shown(String words) {
        return office.mia.types("feedback show #" + code(card(words))).card().toString();
    }

    private String digest() {
        Baton.CLOCK.set(NEXT_WEEK);
        return office.sees(office.channel, message -> message.card().toString().contains("The field last week"))
                .card()
                .toString();
    }

    private void nobodyReadsOf(Office.Colleague who) {
        var places = new ArrayList<>(whatOthersRead().entrySet());
        places.add(Map.entry("digest", digest()));
        assertThat(places)
                .allSatisfy(place -> assertThat(place.getValue())
                        .as(place.getKey())
                        .doesNotContain(who.person.value(), who.name, who.account.user()));
        office.mia.types("feedback search " + who.name).saysPrivately("Nobody has said anything");
    }

    @Test
    void before_it_is_merged() {
        var receipt = says(office.sam, PLAN, "");
        says(office.sue, ETERNITY, "");
        assertThat(whatOthersRead().get("cards")).contains(office.sam.person.value());
        office.sam.presses(receipt, "Leave my name out").saysPrivately("left out from now on");
        card(PLAN, "somebody who stays unnamed");
        nobodyReadsOf(office.sam);
    }

    @Test
    void and_after_it_was_merged_with_another() {
        var receipt = says(office.sam, PLAN, "");
        says(office.sue, ETERNITY, "");
        office.sam.presses(receipt, "Leave my name out");
        card(PLAN, "somebody who stays unnamed");
        merged(PLAN, ETERNITY);
        assertThat(card(ETERNITY, "1 more").toString()).contains(office.sue.person.value());
        nobodyReadsOf(office.sam);
    }

    @Test
    void also_if_that_comes_to_mind_only_then() {
        var receipt = says(office.sam, PLAN, "");
        says(office.sue, ETERNITY, "");
        merged(PLAN, ETERNITY);
        card(ETERNITY, office.sam.person.value());
        office.sam.presses(receipt, "Leave my name out").saysPrivately("left out from now on");
        card(ETERNITY, "1 more");
        card(PLAN, "somebody who stays unnamed");
        nobodyReadsOf(office.sam);
    }

    @Test
    void of_one_of_two_that_become_one() {
        says(office.sam, PLAN, "unnamed");
        says(office.sam, ETERNITY, "");
        merged(PLAN, ETERNITY);
        card(ETERNITY, "somebody who stays unnamed");
        nobodyReadsOf(office.sam);
    }

    @Test
    void of_the_one_that_the_other_goes_into() {
        says(office.sam, PLAN, "");
        says(office.sam, ETERNITY, "unnamed");
        merged(PLAN, ETERNITY);
        card(PLAN, "somebody who stays unnamed");
        nobodyReadsOf(office.sam);
    }

    @Test
    void and_hears_what_becomes_of_it() {
        says(office.sam, PLAN, "unnamed");
        says(office.sue, ETERNITY, "");
        merged(PLAN, ETERNITY);
        office.mia.presses(card(ETERNITY), "Take").fills(Map.of("words", List.of("Let me see.")));
        office.sam.gets("Let me see.");
    }
}
