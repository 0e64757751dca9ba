package dev.baton.standups;

import dev.baton.chat.PersonId;
import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The timers of a stand-up and its rounds. */
final class StandupTimers {

    static final String ASK = "standups.ask";
    static final String REMIND = "standups.remind";
    static final String CLOSE = "standups.close";
    static final String ARRANGE = "standups.arrange";
    static final String FOLLOW = "standups.follow";
    static final String TELL = "standups.tell";
    static final String UNPAUSE = "standups.unpause";
    static final String FORGET = "standups.forget";

    /** How long it is kept what was said in a round. */
    private static final Duration KEPT = Duration.ofDays(365);

    /** How often it is looked whether blockers that were open then are resolved. */
    private static final Duration LOOKED_AFTER = Duration.ofDays(30);

    /** People of a round who are asked or reminded at the same moment. */
    record Group(RoundId round, Instant at) {

        static Optional<Group> parse(String argument) {
            var space = argument.indexOf(' ');
            if (space < 0) {
                return Optional.empty();
            }
            try {
                var at = Instant.parse(argument.substring(space + 1));
                return RoundId.parse(argument.substring(0, space)).map(round -> new Group(round, at));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return round + " " + at;
        }
    }

    /** So often at most a private summary is brought up to date, however many answer late. */
    private static final Duration GATHERED = Duration.ofMinutes(5);

    /** What is told of a round that is over. */
    record Telling(RoundId round, What what) {

        enum What {
            /** The questions have no buttons any more. */
            END,

            /** The summary is private. */
            SUMMARY,

            /** Somebody has answered late. */
            LATE
        }

        static Optional<Telling> parse(String argument) {
            var space = argument.indexOf(' ');
            return RoundId.parse(argument.substring(space + 1))
                    .map(round -> new Telling(round, What.valueOf(argument.substring(0, space))));
        }

        @Override
        public String toString() {
            return what + " " + round;
        }
    }

    static Write tell(RoundId round, Telling.What what, Instant now) {
        return tell(new Telling(round, what), now);
    }

    /** One for all who answer late in a while. */
    static Write tellLate(RoundId round, Instant now) {
        var step = GATHERED.toMillis();
        return tell(
                new Telling(round, Telling.What.LATE), Instant.ofEpochMilli((now.toEpochMilli() / step + 1) * step));
    }

    private static Write tell(Telling telling, Instant at) {
        return Timers.set("standup-tell:" + telling, at, TELL, telling.toString());
    }

    static Write close(Round round) {
        return Timers.set(
                "standup-close:" + round.id(), round.closes(), CLOSE, round.id().toString());
    }

    static Write forget(Round round) {
        return forget(round.id(), round.opened().plus(KEPT));
    }

    static Write forgetRest(RoundId round, Instant now) {
        return forget(round, now.plus(LOOKED_AFTER));
    }

    private static Write forget(RoundId round, Instant at) {
        return Timers.set("standup-forget:" + round, at, FORGET, round.toString());
    }

    static Write ask(Group group) {
        return Timers.set("standup-ask:" + group, group.at(), ASK, group.toString());
    }

    static Write remind(Group group) {
        return Timers.set("standup-remind:" + group, group.at(), REMIND, group.toString());
    }

    /** A pause is over at the end of its last day, a day later wherever somebody has moved. */
    static Write unpause(PersonId person, LocalDate last) {
        var over = last.plusDays(2).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return Timers.set("standup-unpause:" + person, over, UNPAUSE, person.value());
    }

    /** Sets the schedules anew that the people's time zones need. */
    static Write arrange(StandupId standup, Instant at) {
        return Timers.set("standup-arrange:" + standup, at, ARRANGE, standup.value());
    }

    private StandupTimers() {}
}
