package dev.baton.briefs;

import dev.baton.chat.PersonId;
import dev.baton.pods.CampaignFigures.Figures;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What both sides learned from a campaign, from its end until it is posted, once.
 *
 * @param asked who is asked for it; anybody else whom the brief addresses can add to it
 * @param due when it is posted at the latest
 * @param result what it came to; null until it is posted
 */
record Debrief(
        BriefId brief,
        Set<PersonId> asked,
        Instant due,
        @Nullable Result result) {

    /** How long what is said last can be changed before it is posted, if nobody else is waited for. */
    static final Duration REGRET = Duration.ofMinutes(5);

    /**
     * Numbers as they were when it was posted.
     *
     * @param by who posted it; null if it was time
     */
    record Result(Instant at, @Nullable PersonId by, Tally use, Figures leads) {}

    Debrief {
        asked = Set.copyOf(asked);
    }

    boolean isPosted() {
        return result != null;
    }

    /** The campaign has ended once more, and nothing was posted. */
    Debrief anew(Set<PersonId> people, Instant other) {
        return new Debrief(brief, people, other, null);
    }

    Debrief posted(Result what) {
        return new Debrief(brief, asked, due, what);
    }

    /** How many of those who are asked have said something. */
    int answered(Collection<Lesson> lessons) {
        return (int) lessons.stream()
                .filter(lesson -> lesson.words() != null && asked.contains(lesson.person()))
                .count();
    }

    /**
     * Whether it is posted now: it is time, or nobody is waited for any more.
     *
     * @param there those who can still answer
     */
    boolean isReady(Collection<Lesson> lessons, Collection<PersonId> there, Instant now) {
        if (isPosted()) {
            return false;
        }
        var said = lessons.stream().filter(lesson -> lesson.words() != null).toList();
        var answered = said.stream().map(Lesson::person).collect(Collectors.toUnmodifiableSet());
        var lastSaid = said.stream()
                .map(lesson -> Objects.requireNonNull(lesson.words()).at())
                .max(Instant::compareTo)
                .orElse(now);
        var nobodyIsMissing = asked.stream().filter(there::contains).allMatch(answered::contains);
        return !now.isBefore(due) || (!answered.isEmpty() && nobodyIsMissing && !now.isBefore(lastSaid.plus(REGRET)));
    }
}
