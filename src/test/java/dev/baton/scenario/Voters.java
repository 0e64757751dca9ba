package dev.baton.scenario;

import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import dev.baton.scenario.Office.Answer;
import dev.baton.scenario.Office.Colleague;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A poll of an office. */
final class Voters {

    static final String LUNCH = "poll \"Where do we eat?\" \"Here\" \"There\" ";

    final Office office;

    Voters(Office office) {
        this.office = office;
    }

    /** Mia asks where to eat, and the channel sees it. */
    Voters asked(String terms) {
        var earlier = cards();
        office.mia.types(LUNCH + terms).saysPrivately("is asked in the channel");
        await().until(() -> cards() > earlier);
        return this;
    }

    private long cards() {
        return office.messagesIn(office.channel).stream()
                .filter(message -> message.card().summary().startsWith("Poll: "))
                .count();
    }

    /** The poll's card, once it shows all of those words. */
    Card card(String... words) {
        return office.sees(
                        office.channel,
                        message -> message.card().summary().startsWith("Poll: ")
                                && Arrays.stream(words)
                                        .allMatch(word ->
                                                Office.words(message.card()).contains(word)))
                .card();
    }

    /** The last poll that has such a button: one that was just asked, or opened again, has it in a moment. */
    private Card cardWith(String button) {
        return office.sees(
                        office.channel,
                        message -> message.card().summary().startsWith("Poll: ")
                                && Office.buttons(message.card()).stream()
                                        .anyMatch(each -> each.label().equals(button)))
                .card();
    }

    /** The result below the card, once it shows all of those words. */
    Card result(String... words) {
        return office.sees(
                        office.channel,
                        message -> message.thread() != null
                                && message.card().summary().startsWith("The result of")
                                && Arrays.stream(words)
                                        .allMatch(word ->
                                                Office.words(message.card()).contains(word)))
                .card();
    }

    Answer votes(Colleague who, String option) {
        return who.presses(cardWith(option), option);
    }

    /** By the ballot, with the options' numbers. */
    Answer ballot(Colleague who, String... numbers) {
        return who.presses(cardWith("Vote"), "Vote").fills(Map.of("choice", List.of(numbers)));
    }

    Answer manages(Colleague who, String button) {
        return who.presses(who.presses(card(), "Manage").card(), button);
    }

    void isGone() {
        await().until(() -> cards() == 0);
    }
}
