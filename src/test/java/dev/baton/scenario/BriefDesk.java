package dev.baton.scenario;

import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import dev.baton.scenario.Office.Answer;
import java.util.List;
import java.util.Map;

/** Mia's brief of the spring campaign, with Sam as the partner in sales. */
final class BriefDesk {

    private static final String ASKED = "asks you to agree";

    static final String TITLE = "Spring campaign";

    private static final Map<String, List<String>> DATES = Map.of(
            "start", List.of("2026-03-02"),
            "end", List.of("2026-03-20"),
            "zone", List.of("Europe/Berlin"),
            "channels", List.of("EMAIL", "WEBINAR"),
            "code", List.of("SPRING"),
            "code-end", List.of("2026-03-15"));

    private static final Map<String, List<String>> PITCH = Map.of(
            "audience", List.of("Plant managers"),
            "offer", List.of("Three months for the price of two"),
            "messages", List.of("Less waste\nLess paper"),
            "talk-track", List.of("You told us that paper slows you down."),
            "objections", List.of("It is too expensive -> It pays off in a month"));

    private static final Map<String, List<String>> EVIDENCE = Map.of(
            "proofs", List.of("Acme saved 20 % https://example.com/acme"),
            "assets", List.of("One-pager https://example.com/one-pager"));

    final Office office;
    private Card latest = Card.of(dev.baton.chat.Text.of(""));

    BriefDesk(Office office) {
        this.office = office;
    }

    Answer drafted() {
        return kept(office.mia
                .types("brief new")
                .fills(Map.of(
                        "title", List.of(TITLE),
                        "number", List.of("40"),
                        "partner", List.of(office.sam.person.value()))));
    }

    void filledIn() {
        kept(section("Dates and channels").fills(DATES));
        kept(section("What to say").fills(PITCH));
        kept(section("Proof and assets").fills(EVIDENCE));
    }

    /** The same with other dates. */
    BriefDesk filledInFor(Map<String, List<String>> dates) {
        drafted();
        filledIn();
        kept(section("Dates and channels").fills(dates));
        return this;
    }

    /** The same with other words, once it is filled in. */
    BriefDesk says(Map<String, List<String>> pitch) {
        kept(section("What to say").fills(pitch));
        return this;
    }

    /** Drafted, filled in, agreed and published. */
    BriefDesk published() {
        drafted();
        filledIn();
        agreed();
        kept(office.mia.presses(bench(), "Publish"));
        return this;
    }

    /** The same whose last day is another one. */
    BriefDesk published(String end) {
        drafted();
        filledIn();
        kept(section("Dates and channels").fills(Map.of("end", List.of(end))));
        agreed();
        kept(office.mia.presses(bench(), "Publish"));
        return this;
    }

    /** Asked and agreed, once it is filled in. */
    BriefDesk agreed() {
        asks();
        office.sam.presses(review(), "Agree").saysPrivately("Agreed.");
        return this;
    }

    /** Drafted, filled in, and sales is asked. */
    BriefDesk asked() {
        drafted();
        filledIn();
        asks();
        return this;
    }

    /** What Sam reads before he agrees. */
    Card review() {
        return office.sam.presses(office.sam.gets(ASKED), "Read and agree").card();
    }

    /** Whoever is to agree has got one request more. */
    private void asks() {
        var before = requests();
        kept(office.mia.presses(latest, "Ask sales to agree"));
        await().until(() -> requests() > before);
    }

    private long requests() {
        return office.messagesIn(office.sam.direct()).stream()
                .filter(message -> Office.words(message.card()).contains(ASKED))
                .count();
    }

    Answer section(String label) {
        return office.mia.presses(latest, label);
    }

    /** What Mia sees of it now. */
    Card bench() {
        var open = office.mia.presses(office.mia.types("brief").card(), "Open");
        return kept(open).card();
    }

    private Answer kept(Answer answer) {
        latest = answer.card();
        return answer;
    }

    /** The card in the channel, once it shows those words. */
    Card card(String showing) {
        return office.sees(
                        office.channel,
                        message -> message.card().summary().startsWith("Brief: ")
                                && Office.words(message.card()).contains(showing))
                .card();
    }
}
