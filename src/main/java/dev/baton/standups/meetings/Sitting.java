package dev.baton.standups.meetings;

import dev.baton.chat.ConversationId;
import dev.baton.chat.PersonId;
import dev.baton.people.AgendaSource.Topic;
import dev.baton.people.PodId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One date of a meeting. It keeps what was so, whatever becomes of the meeting.
 *
 * @param channels where it is announced; none if it was left out before it was
 * @param state whether it takes place
 * @param minutes what came of it
 */
record Sitting(
        SittingId id,
        String name,
        PodId pod,
        Slot slot,
        Manner manner,
        Duties duties,
        List<ConversationId> channels,
        State state,
        Minutes minutes) {

    /** How long after its end notes can be written. */
    static final Duration WRITABLE = Duration.ofDays(14);

    /** From when till when. */
    record Slot(Instant start, Instant end) {

        static Slot of(Instant start, Duration length) {
            return new Slot(start, start.plus(length));
        }
    }

    enum State {
        PLANNED,

        /** Somebody left it out. */
        LEFT_OUT,

        /** Its meeting was changed and has no such date. */
        CALLED_OFF,
        /** Its meeting has ended. */
        ENDED,

        OVER
    }

    /**
     * What came of it.
     *
     * @param notes may be empty
     * @param by who wrote them last
     * @param writers all who wrote some of them, the first first
     * @param agenda as it was
     * @param visited whether the guest was there
     */
    record Minutes(
            String notes,
            @Nullable PersonId by,
            @Nullable List<PersonId> writers,
            List<Topic> agenda,
            boolean visited) {

        static final Minutes NONE = new Minutes("", null, List.of(), List.of(), false);

        Minutes {
            writers = writers == null ? Optional.ofNullable(by).stream().toList() : List.copyOf(writers);
            agenda = List.copyOf(agenda);
        }

        /** The same without null, which is only read of what was kept before. */
        @Override
        public List<PersonId> writers() {
            return Objects.requireNonNull(writers);
        }

        private Minutes noted(String newNotes, PersonId writer) {
            var isSame = newNotes.equals(notes) && by != null;
            var all = isSame
                    ? writers()
                    : Stream.concat(writers().stream(), Stream.of(writer))
                            .distinct()
                            .toList();
            return new Minutes(newNotes, isSame ? by : writer, all, agenda, visited);
        }
    }

    Sitting {
        channels = List.copyOf(channels);
    }

    static Sitting leftOut(Meeting meeting, SittingId id, Instant start) {
        return new Sitting(
                id,
                meeting.name(),
                meeting.pod(),
                Slot.of(start, meeting.manner().length()),
                meeting.manner(),
                Duties.NONE,
                List.of(),
                State.LEFT_OUT,
                Minutes.NONE);
    }

    boolean isAnnounced() {
        return !channels.isEmpty();
    }

    /** Whether it doesn't take place. */
    boolean isOff() {
        return state == State.LEFT_OUT || state == State.CALLED_OFF || state == State.ENDED;
    }

    /** What somebody can do with it at a time. */
    enum Standing {
        COMING,
        LEFT_OUT,
        OVER,

        /** So long over that nothing is written down any more. */
        PAST
    }

    Standing standing(Instant now) {
        if (isOff()) {
            return Standing.LEFT_OUT;
        }
        if (now.isBefore(slot.end())) {
            return Standing.COMING;
        }
        return now.isBefore(slot.end().plus(WRITABLE)) ? Standing.OVER : Standing.PAST;
    }

    Sitting with(Duties newDuties) {
        return new Sitting(id, name, pod, slot, manner, newDuties, channels, state, minutes);
    }

    Sitting with(State newState) {
        return new Sitting(id, name, pod, slot, manner, duties, channels, newState, minutes);
    }

    /** It is over: its agenda stays as it was. */
    Sitting over(List<Topic> agenda, boolean visited) {
        var what = new Minutes(minutes.notes(), minutes.by(), minutes.writers(), agenda, visited);
        return new Sitting(id, name, pod, slot, manner, duties, channels, State.OVER, what);
    }

    Sitting noted(String notes, PersonId by) {
        var what = minutes.noted(notes, by);
        return new Sitting(id, name, pod, slot, manner, duties, channels, state, what);
    }

    /** The meeting was changed, which changes this date too. */
    Sitting like(Meeting meeting, Instant start) {
        return new Sitting(
                id,
                meeting.name(),
                pod,
                Slot.of(start, meeting.manner().length()),
                meeting.manner(),
                duties,
                channels,
                state,
                minutes);
    }
}
