package dev.baton.polls;

import dev.baton.chat.ConversationId;
import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quick question with options. Immutable; a method says what came of a deed, and neither stores nor sends.
 *
 * @param pod whose it is: in its channels it is asked
 * @param closed when it was closed; null while people can vote
 * @param pulse whose run it is; null if it is asked once
 */
record Poll(
        PollId id,
        PodId pod,
        PersonId by,
        List<ConversationId> channels,
        Question question,
        Terms terms,
        Instant made,
        @Nullable Instant closed,
        @Nullable String pulse) {

    /** How long the question and the options may be changed. */
    static final Duration EDITABLE = Duration.ofMinutes(10);

    Poll {
        channels = List.copyOf(channels);
    }

    /** What came of voting. */
    sealed interface Voting {

        /**
         * It counts.
         *
         * @param choices the numbers of the options, each once
         */
        record Counts(List<Integer> choices) implements Voting {}

        record Closed() implements Voting {}

        /** An option has been taken away. */
        record Gone() implements Voting {}

        record TooMany(int most) implements Voting {}

        record Nothing() implements Voting {}
    }

    Voting vote(List<Integer> choices, Instant now) {
        var chosen = choices.stream().distinct().sorted().toList();
        if (isOver(now)) {
            return new Voting.Closed();
        }
        if (chosen.isEmpty()) {
            return new Voting.Nothing();
        }
        if (!chosen.stream().allMatch(number -> question.option(number).isPresent())) {
            return new Voting.Gone();
        }
        return chosen.size() > question.most() ? new Voting.TooMany(question.most()) : new Voting.Counts(chosen);
    }

    /** Whether nobody can vote any more, be it that its timer is late. */
    boolean isOver(Instant now) {
        return closed != null || (terms.closes() != null && !now.isBefore(terms.closes()));
    }

    boolean isOpen() {
        return closed == null;
    }

    /** Whether everybody may see how it stands, or has stood a few votes ago if it is anonymous. */
    boolean isShown() {
        return !terms.hidden() || closed != null;
    }

    /** Whether the result can be fetched: not in the steps of an anonymous poll that is open. */
    boolean isFetched() {
        return isShown() && !(terms.anonymous() && isOpen());
    }

    /** What came of adding an option. */
    sealed interface Adding {

        record Added(Poll poll) implements Adding {}

        record Closed() implements Adding {}

        record NotAllowed() implements Adding {}

        record There() implements Adding {}

        record TooMany() implements Adding {}

        record TooLong() implements Adding {}

        record Nothing() implements Adding {}
    }

    Adding add(String label, Instant now) {
        if (isOver(now)) {
            return new Adding.Closed();
        }
        if (!terms.adding()) {
            return new Adding.NotAllowed();
        }
        if (label.isEmpty()) {
            return new Adding.Nothing();
        }
        if (label.length() > Option.LONGEST) {
            return new Adding.TooLong();
        }
        if (question.has(label)) {
            return new Adding.There();
        }
        return question.options().size() >= Question.MOST_OPTIONS
                ? new Adding.TooMany()
                : new Adding.Added(asking(question.with(label)));
    }

    boolean mayBeEdited(Instant now) {
        return !isOver(now) && now.isBefore(made.plus(EDITABLE));
    }

    Poll asking(Question newQuestion) {
        return edited(newQuestion, terms);
    }

    Poll edited(Question newQuestion, Terms newTerms) {
        return new Poll(id, pod, by, channels, newQuestion, newTerms, made, closed, pulse);
    }

    Poll closed(Instant now) {
        return new Poll(id, pod, by, channels, question, terms, made, now, pulse);
    }

    /** Open again, until somebody closes it. */
    Poll reopened() {
        return new Poll(id, pod, by, channels, question, terms.closing(null, 0), made, null, pulse);
    }
}
