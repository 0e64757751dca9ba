package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.scenario.Office.Colleague;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * People say what they learned, take it back and stay silent at random while time goes by: there is one debrief, each
 * is asked once, and nobody who has answered is reminded.
 */
class DebriefsAtRandomTest {

    private static final int STEPS = 24;

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final Set<Colleague> answered = new HashSet<>();
    private final Set<Colleague> reminded = new HashSet<>();

    @BeforeEach
    void begin() {
        Baton.CLOCK.set(Instant.parse("2026-03-02T09:00:00Z"));
    }

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    static LongStream seeds() {
        return LongStream.of(Long.getLong("seed", new SecureRandom().nextLong()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void there_is_one_debrief_and_nobody_who_has_answered_is_reminded(long seed) {
        var random = new Random(seed);
        var ann = office.hire("Ann", Role.MEMBER);
        office.ada
                .types("setup")
                .fills(Map.of(
                        "marketingLead", List.of(ann.person.value()),
                        "salesLead", List.of(office.sue.person.value())));
        var running = RunningBrief.in(office);
        var brief = office.mia.action(running.card("0 of 2"), "Manage").argument();
        var asked = List.of(office.mia, office.sam, office.sue, ann);
        Baton.CLOCK.set(Instant.parse("2026-03-20T16:00:00Z"));
        RunningBrief.passes(office, "2026-03-23T10:00:00Z");
        asked.forEach(who -> who.gets("The campaign is over."));
        for (var step = 0; step < STEPS; step++) {
            asked.forEach(who -> act(who, brief, random));
            RunningBrief.passes(
                    office, Baton.CLOCK.instant().plus(Duration.ofHours(8)).toString());
            asked.forEach(who -> see(running, who));
        }
        office.sees(office.channel, message -> message.card().summary().startsWith("Debrief of "));
        assertThat(office.messagesIn(office.channel))
                .filteredOn(message -> message.marker().startsWith("brief-debrief:"))
                .hasSize(1);
        asked.forEach(who -> running.stays(who, "The campaign is over.", 1));
    }

    private void act(Colleague who, String brief, Random random) {
        switch (random.nextInt(12)) {
            case 0 -> {
                var opened = who.does(new Action(who.context(null), "brief.learn", brief));
                if (opened.reply instanceof Reply.Ask) {
                    opened.fills(BriefDebriefTest.says("Words " + random.nextInt(), "", "YES", "with"))
                            .saysPrivately("Thank you.");
                    answered.add(who);
                }
            }
            case 1 -> {
                var back = who.does(new Action(who.context(null), "brief.unlearn", brief));
                if (Office.words(back.card()).contains("Taken back")) {
                    answered.remove(who);
                }
            }
            default -> {}
        }
    }

    /** Whoever gets the reminder has said nothing, or has taken it back. */
    private void see(RunningBrief running, Colleague who) {
        var times = running.timesFor(who, "would be better with your words");
        assertThat(times).isLessThanOrEqualTo(1);
        if (times == 1 && reminded.add(who)) {
            assertThat(answered).doesNotContain(who);
        }
    }
}
