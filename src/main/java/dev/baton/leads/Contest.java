package dev.baton.leads;

import dev.baton.chat.PersonId;
import dev.baton.people.PodPolicy;
import dev.baton.people.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A return that marketing doesn't agree with: both sides decide whether it stands. It is decided once they agree; until
 * then each can change its mind.
 *
 * @param by whose answer to the return it is
 * @param at names it: a return is contested once
 * @param asked who was asked to decide
 * @param lapsed since when it stands because nobody has decided in time; null if it doesn't for that
 */
record Contest(
        PersonId by,
        String answer,
        Instant at,
        List<PersonId> asked,
        @Nullable Vote sales,
        @Nullable Vote marketing,
        @Nullable Instant lapsed) {

    /** In working days of the pod: when those are reminded who decide, and until when they can. */
    private static final int REMINDER = 2;

    static final int END = 5;

    /** What is decided. */
    enum Verdict {
        STANDS("Stands", "the return stands"),
        GOES_BACK("Goes back to sales", "the lead goes back to sales");

        private final String label;
        private final String sentence;

        Verdict(String label, String sentence) {
            this.label = label;
            this.sentence = sentence;
        }

        String label() {
            return label;
        }

        /** Such as {@code the return stands}. */
        String sentence() {
            return sentence;
        }
    }

    /** What one side has decided. */
    record Vote(PersonId by, Verdict verdict, Instant at) {}

    Contest {
        asked = List.copyOf(asked);
    }

    static Contest by(PersonId person, String answer, Instant now, Collection<PersonId> asked) {
        return new Contest(person, answer, now, List.copyOf(asked), null, null, null);
    }

    Contest erased() {
        return new Contest(by, "", at, asked, sales, marketing, lapsed);
    }

    /** Whoever contests it has said what marketing thinks, if he decides for it; for both sides he isn't alone. */
    Contest countedFor(Deciders deciders) {
        return deciders.marketing().contains(by) && !deciders.sales().contains(by)
                ? new Contest(by, answer, at, asked, sales, new Vote(by, Verdict.GOES_BACK, at), lapsed)
                : this;
    }

    /** Whoever decides for both sides decides alone. */
    Contest voted(Vote vote, Deciders deciders) {
        return new Contest(
                by,
                answer,
                at,
                asked,
                deciders.sales().contains(vote.by()) ? vote : sales,
                deciders.marketing().contains(vote.by()) ? vote : marketing,
                lapsed);
    }

    /** Others decide now; they are asked, too. */
    Contest asking(Collection<PersonId> people) {
        var all = Stream.concat(asked.stream(), people.stream()).distinct().toList();
        return new Contest(by, answer, at, all, sales, marketing, lapsed);
    }

    /** Nobody has decided in time. */
    Contest lapsed(Instant now) {
        return new Contest(by, answer, at, asked, sales, marketing, now);
    }

    /** When those are reminded who decide. */
    Instant reminder(PodPolicy policy) {
        return after(REMINDER, policy);
    }

    /** When the return stands if nobody has decided. */
    Instant end(PodPolicy policy) {
        return after(END, policy);
    }

    private Instant after(int days, PodPolicy policy) {
        var hours = policy.hours();
        return WorkingTime.after(at, Duration.between(hours.from(), hours.to()).multipliedBy(days), policy);
    }

    /** Those on whom it depends: of a side that has said nothing, or of both if they differ. */
    List<PersonId> waitsFor(Deciders deciders) {
        return deciders.people().stream()
                .filter(person -> differs()
                        || (sales == null && deciders.sales().contains(person))
                        || (marketing == null && deciders.marketing().contains(person)))
                .toList();
    }

    /** Such as {@code both sides have decided that the return stands}; empty as long as it is open. */
    Optional<String> outcome() {
        return lapsed == null
                ? decided().map(verdict -> "both sides have decided that " + verdict.sentence())
                : Optional.of("there was no decision in " + END + " working days, so the return stands");
    }

    /** Empty until both sides agree, or nobody has decided in time. */
    Optional<Verdict> decided() {
        if (lapsed != null) {
            return Optional.of(Verdict.STANDS);
        }
        return sales != null && marketing != null && sales.verdict() == marketing.verdict()
                ? Optional.of(sales.verdict())
                : Optional.empty();
    }

    boolean isOpen() {
        return decided().isEmpty();
    }

    /** Both sides have decided, and not alike. */
    boolean differs() {
        return sales != null && marketing != null && isOpen();
    }

    /** Whoever has decided last. */
    Optional<Vote> last() {
        return Stream.of(Optional.ofNullable(sales), Optional.ofNullable(marketing))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one.at().isAfter(other.at()) ? one : other);
    }
}
