package dev.baton.leads;

import dev.baton.chat.PersonId;
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
 */
record Contest(
        PersonId by,
        String answer,
        Instant at,
        List<PersonId> asked,
        @Nullable Vote sales,
        @Nullable Vote marketing) {

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
        return new Contest(person, answer, now, List.copyOf(asked), null, null);
    }

    Contest erased() {
        return new Contest(by, "", at, asked, sales, marketing);
    }

    /** Whoever decides for both sides decides alone. */
    Contest voted(Vote vote, Deciders deciders) {
        return new Contest(
                by,
                answer,
                at,
                asked,
                deciders.sales().contains(vote.by()) ? vote : sales,
                deciders.marketing().contains(vote.by()) ? vote : marketing);
    }

    /** Others decide now; they are asked, too. */
    Contest asking(Collection<PersonId> people) {
        var all = Stream.concat(asked.stream(), people.stream()).distinct().toList();
        return new Contest(by, answer, at, all, sales, marketing);
    }

    /** Empty until both sides agree. */
    Optional<Verdict> decided() {
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
