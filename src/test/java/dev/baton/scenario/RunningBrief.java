package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.scenario.MemoryPlatform.Message;
import dev.baton.scenario.Office.Answer;
import dev.baton.scenario.Office.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Mia's brief once it is published, for telling what becomes of it. */
final class RunningBrief {

    static final String WEDNESDAY = "2026-03-04T14:00:00Z";
    static final String THURSDAY = "2026-03-05T14:00:00Z";

    final Office office;
    final BriefDesk desk;

    private RunningBrief(Office office, BriefDesk desk) {
        this.office = office;
        this.desk = desk;
    }

    /** It addresses Sam and Sue, who are asked. */
    static RunningBrief in(Office office) {
        return reached(new RunningBrief(office, new BriefDesk(office).published()));
    }

    /** The same whose last day is another one. */
    static RunningBrief until(Office office, String end) {
        return reached(new RunningBrief(office, new BriefDesk(office).published(end)));
    }

    private static RunningBrief reached(RunningBrief brief) {
        var office = brief.office;
        brief.desk.card("0 of 2 have acknowledged it");
        office.sam.gets("Please read this brief");
        office.sue.gets("Please read this brief");
        return brief;
    }

    /** What is in the channel, once it shows that. */
    Card card(String showing) {
        return desk.card(showing);
    }

    Answer manages() {
        return manages("have acknowledged it");
    }

    /** What Mia does on the card, once it shows that. */
    Answer manages(String showing) {
        return office.mia.presses(card(showing), "Manage");
    }

    Answer reads(Colleague who) {
        var ask = office.sees(who.direct(), RunningBrief::isAsk);
        return who.presses(ask.card(), "I have read it");
    }

    /** The offer is another one; nothing of it is published yet. */
    Card offers(String offer) {
        return office.mia
                .presses(manages().card(), "What to say")
                .fills(Map.of("offer", List.of(offer)))
                .card();
    }

    /** And it is published. */
    Answer changesOffer(String offer, String again) {
        return office.mia.presses(offers(offer), "Publish changes").fills(Map.of("again", List.of(again)));
    }

    Card below(String words) {
        return office.sees(
                        office.channel,
                        message -> message.thread() != null
                                && Office.words(message.card()).contains(words))
                .card();
    }

    private static boolean isAsk(Message message) {
        return Office.words(message.first()).contains("Please read this brief")
                && Office.words(message.card()).contains("I have read it");
    }

    long timesFor(Colleague who, String words) {
        return office.messagesIn(who.direct()).stream()
                .filter(message -> Office.words(message.first()).contains(words))
                .count();
    }

    /** Neither more nor less, once all that is due by now is done. */
    void stays(Colleague who, String words, int times) {
        Quiet.in(office);
        assertThat(timesFor(who, words)).isEqualTo(times);
    }

    /** It becomes later, hour by hour, as timers follow each other; all of it is done that is due by then. */
    static void passes(Office office, String until) {
        var end = Instant.parse(until);
        Quiet.in(office);
        while (Baton.CLOCK.instant().isBefore(end)) {
            var next = Baton.CLOCK.instant().plus(Duration.ofHours(4));
            Baton.CLOCK.set(next.isAfter(end) ? end : next);
            Quiet.in(office);
        }
    }
}
