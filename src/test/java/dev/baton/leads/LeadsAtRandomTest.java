package dev.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import dev.baton.leads.LeadEvent.Kind;
import dev.baton.people.Absence;
import dev.baton.people.LeadPolicy.Breach;
import dev.baton.people.LeadPolicy.Counting;
import dev.baton.people.Reckoning;
import dev.baton.people.WorkingHours;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random histories of leads around the days on which clocks are set, compared minute by minute with a model that only
 * counts: what a lead is, who owns it and who is asked, when it was late, and what was sent to whom at which minute.
 * Timers fire late and twice, Baton is away for a while, clocks jump on; people go on leave, answer, snooze, pause and
 * take back.
 */
class LeadsAtRandomTest {

    private static final long SEED = Long.getLong("seed", new Random().nextLong());
    private static final int HISTORIES = Integer.getInteger("histories", 1_500);

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("America/Santiago"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Asia/Jerusalem"),
            ZoneId.of("UTC"));
    private static final List<PersonId> SALES = List.of(LeadFixtures.SAM, LeadFixtures.SUE, new PersonId("ben"));
    private static final List<State> STEPS = List.of(
            State.ACCEPTED,
            State.ACCEPTED,
            State.RETURNED,
            State.CONTACTED,
            State.MEETING,
            State.WON,
            State.LOST,
            State.RECYCLED);

    /** What a pod has agreed on, and when its people work. */
    record Town(int agreed, Counting counting, Breach breach, Minutes pod, Map<PersonId, Minutes> people) {

        List<PersonId> sales() {
            return SALES;
        }

        /** @param person null for the pod's */
        Minutes minutes(@Nullable PersonId person) {
            return person == null ? pod : people.getOrDefault(person, pod);
        }

        Reckoning reckoning(@Nullable PersonId person) {
            return switch (counting) {
                case PLAIN -> new Reckoning.Plain();
                case POD -> pod.reckoning();
                case ASSIGNEE -> minutes(person).reckoning();
            };
        }
    }

    private final Random random = new Random(SEED);

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    private Minutes minutes() {
        return new Minutes(any(ZONES), once(3) ? Minutes.EARLY : WorkingHours.STANDARD, once(2) ? "de" : null, null);
    }

    private Town town() {
        var people = new HashMap<PersonId, Minutes>();
        SALES.forEach(person -> people.put(person, minutes()));
        return new Town(
                any(List.of(10, 30, 60, 240, 540)),
                any(List.of(Counting.values())),
                any(List.of(Breach.values())),
                minutes(),
                people);
    }

    private @Nullable PersonId anybodyOrAll() {
        return once(3) ? null : any(SALES);
    }

    @Test
    void whatever_happens_a_lead_is_what_a_minute_by_minute_model_says() {
        System.out.println("LeadsAtRandomTest: -Dseed=" + SEED + " -Dhistories=" + HISTORIES);
        var reminders = 0;
        for (var history = 0; history < HISTORIES; history++) {
            reminders += lives(history);
        }
        assertThat(reminders).as("the histories are worth comparing").isGreaterThan(HISTORIES);
    }

    private int lives(int history) {
        var town = town();
        var begin = 2 * 24 * 60 + random.nextInt(36 * 24 * 60);
        var asked = anybodyOrAll();
        var lead = new SimulatedLead(town, begin, asked);
        var model = new LeadModel(town, asked);
        var end = begin + 60 + random.nextInt(6 * 24 * 60);
        var pace = any(List.of(3, 20, 200));
        var awake = begin;
        for (var minute = begin + 1; minute <= end; minute++) {
            model.passes(minute - 1);
            if (once(500)) {
                awake = minute + random.nextInt(600);
            }
            if (minute >= awake) {
                lead.fires(minute, once(50));
                model.isLookedAt(minute);
            }
            if (once(pace) && (minute >= awake || once(3))) {
                act(lead, model, town, minute);
                compare(lead, model, minute, history);
            }
        }
        compare(lead, model, end, history);
        assertThat(lead.sent).as("history %s, seed %s", history, SEED).isEqualTo(model.sent);
        return lead.sent.size();
    }

    private void act(SimulatedLead lead, LeadModel model, Town town, int minute) {
        var person = any(SALES);
        switch (random.nextInt(8)) {
            case 0 -> assertThat(lead.assign(person, minute)).isEqualTo(model.assign(person));
            case 1 -> pauses(lead, model, person, minute);
            case 2 -> snoozes(lead, model, minute);
            case 3 -> {
                var by = once(4) ? LeadFixtures.MIA : person;
                assertThat(lead.undo(by, minute)).isEqualTo(model.undo(by, minute));
            }
            case 4 -> {
                var to = anybodyOrAll();
                assertThat(lead.offerAgain(to, minute)).isEqualTo(model.offerAgain(to, minute));
            }
            case 5 -> goesAway(town, person, minute);
            default -> {
                var next = any(STEPS);
                assertThat(lead.change(Change.to(next), person, minute))
                        .as("%s by %s, seed %s", next, person, SEED)
                        .isEqualTo(model.change(next, person, minute));
            }
        }
    }

    private void snoozes(SimulatedLead lead, LeadModel model, int minute) {
        if (model.state() == State.OFFERED && model.asked() != null && !model.isPaused()) {
            var until = minute + any(List.of(15, 30, 60));
            lead.snooze(until, minute);
            model.snooze(until);
        }
    }

    private void pauses(SimulatedLead lead, LeadModel model, PersonId person, int minute) {
        if (model.state() != State.OFFERED) {
            return;
        }
        if (model.isPaused() && once(2)) {
            lead.resume(minute);
            model.resume(minute);
        } else {
            var until = minute + any(List.of(240, 1_440));
            lead.pause(person, until, minute);
            model.pause(until);
        }
    }

    /** From tomorrow on, once: what was counted is counted. */
    private void goesAway(Town town, PersonId person, int minute) {
        var minutes = town.minutes(person);
        if (minutes.absence() == null) {
            var first = minutes.day(minute).plusDays(1L + random.nextInt(2));
            town.people().put(person, minutes.away(new Absence(first, first.plusDays(random.nextInt(3)))));
        }
    }

    private static void compare(SimulatedLead simulated, LeadModel model, int minute, int history) {
        var lead = simulated.lead();
        var assignment = lead.assignment();
        var clock = lead.clock();
        var where = "history " + history + ", minute " + minute + ", seed " + SEED;
        assertThat(lead.state()).as(where).isEqualTo(model.state());
        assertThat(lead.owner()).as(where).isEqualTo(model.owner());
        assertThat(assignment == null ? null : assignment.person()).as(where).isEqualTo(model.asked());
        assertThat(simulated.counted(minute)).as(where).isEqualTo(model.counted());
        assertThat(clock.breached() == null ? -1 : Minutes.of(clock.breached()))
                .as(where)
                .isEqualTo(model.breached());
        assertThat(clock.pause() != null).as(where).isEqualTo(model.isPaused());
        if (lead.state() != State.OFFERED) {
            assertThat(simulated.hasTimer())
                    .as("nobody is reminded who has acted: " + where)
                    .isFalse();
        }
        assertThat(steps(simulated)).as("the log of events: " + where).isEqualTo(model.steps());
    }

    /** By the log: those made but for those taken back. */
    private static int steps(SimulatedLead lead) {
        var steps = lead.events.stream()
                .skip(1)
                .filter(event -> Stream.of(State.values()).anyMatch(state -> Kind.of(state) == event.kind()))
                .count();
        var undone = lead.events.stream()
                .filter(event -> event.kind() == Kind.UNDONE)
                .count();
        return Math.toIntExact(steps - undone);
    }
}
