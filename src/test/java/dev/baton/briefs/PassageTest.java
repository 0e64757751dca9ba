package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.MIA;
import static dev.baton.briefs.BriefFixtures.MONDAY;
import static dev.baton.briefs.BriefFixtures.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.baton.briefs.Passage.Kind;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static Brief brief() {
        var pitch = new Content.Pitch(
                "Plant managers",
                "Two for one",
                "Less waste",
                "Paper is slow",
                List.of(new Objection("Dear", "Cheap")));
        var proof = new Asset("Acme saved 20 %", URI.create("https://www.example.com/stories/acme-case_study.pdf?v=2"));
        var evidence = new Content.Evidence(List.of(proof), List.of(new Asset("Price list", null)));
        var plain = content();
        var dates = new Content.Dates(
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 20),
                plain.dates().zone(),
                Set.of(Channel.WEBINAR),
                new Promo("SPRING26", LocalDate.of(2026, 3, 9)),
                null);
        return Brief.drafted(plain.with(dates).with(pitch).with(evidence), MIA, MONDAY);
    }

    @Test
    void a_brief_is_found_by_itself_and_by_each_proof_and_asset() {
        assertThat(Passage.of(brief()))
                .extracting(Passage::kind, Passage::title)
                .containsExactly(
                        tuple(Kind.BRIEF, "Spring"),
                        tuple(Kind.PROOF, "Acme saved 20 %"),
                        tuple(Kind.ASSET, "Price list"));
    }

    @Test
    void a_brief_is_found_by_all_that_it_says_and_its_code() {
        var brief = brief();
        assertThat(Passage.of(brief).getFirst().said())
                .contains("Plant managers", "Two for one", "Less waste", "Paper is slow", "Dear", "Cheap")
                .contains("SPRING26", "Launch", "Webinar", brief.id().code());
    }

    @Test
    void a_link_is_found_by_its_words_one_by_one() {
        assertThat(Passage.of(brief()).get(1).said().split("\\s+"))
                .contains("Proof", "example", "stories", "acme", "case", "study", "pdf");
    }

    @Test
    void what_was_published_is_found_and_not_what_was_saved_since() {
        var published = brief().asPublished(MONDAY);
        var saved = published.save(
                Content.Section.AIM,
                published.content().with(published.content().aim().named("Autumn")),
                MIA,
                MONDAY);
        assertThat(saved)
                .isInstanceOfSatisfying(
                        Brief.Outcome.Changed.class,
                        changed -> assertThat(
                                        Passage.of(changed.brief()).getFirst().title())
                                .isEqualTo("Spring"));
    }
}
