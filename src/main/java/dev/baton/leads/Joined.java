package dev.baton.leads;

import dev.baton.chat.Excerpt;
import dev.baton.chat.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One more handing over of a lead that was there already.
 *
 * @param by who hears of each outcome, too; null if a machine handed it over
 * @param source the machine, or empty
 * @param record of the machine, of which it told; empty if that isn't known
 * @param words why now
 * @param hot whether it is to be answered soon
 * @param more all else that was said, such as {@code Phone: +49 30 1234567}
 */
record Joined(
        @Nullable PersonId by,
        String source,
        String record,
        Instant at,
        String contact,
        String email,
        String campaign,
        String words,
        boolean hot,
        List<String> more) {

    private static final int LONGEST = 500;
    private static final String PHONE = "Phone: ";

    /** An older Baton has kept no more. */
    Joined {
        record = Objects.requireNonNullElse(record, "");
        more = List.copyOf(Objects.requireNonNullElse(more, List.of()));
    }

    static Joined of(Offer offer) {
        var known = offer.particulars();
        return new Joined(
                offer.by(),
                offer.source(),
                offer.record(),
                offer.at(),
                known.contact(),
                known.email(),
                known.campaign(),
                Excerpt.of(known.whyNow(), LONGEST),
                known.hot(),
                more(known));
    }

    /** What else is known of a lead. */
    static List<String> more(Particulars known) {
        var facts = LeadFacts.besides(known).stream()
                .map(fact -> fact.label() + ": " + fact.value().plain());
        var words = Stream.of(line("Next step", known.nextStep()), line("Note", known.note()));
        return Stream.concat(facts, words.flatMap(Optional::stream)).toList();
    }

    private static Optional<String> line(String label, String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(label + ": " + Excerpt.of(words, LONGEST));
    }

    /** The contact's number, if it was said. */
    Optional<String> phone() {
        return more.stream()
                .filter(line -> line.startsWith(PHONE))
                .map(line -> line.substring(PHONE.length()))
                .findFirst();
    }

    Joined erased() {
        return new Joined(by, source, "", at, "", "", campaign, "", hot, List.of());
    }

    /** The same, at a later moment than another one, by which its line is known. */
    Joined after(Joined other) {
        var soonest = other.at.plusMillis(1);
        return at.toEpochMilli() > other.at.toEpochMilli()
                ? this
                : new Joined(by, source, record, soonest, contact, email, campaign, words, hot, more);
    }

    /** Whether the same person, or the same machine of the same record, told more since. */
    boolean isFollowed(List<Joined> all) {
        return all.stream().anyMatch(each -> isOfSame(each) && record.equals(each.record) && each.at.isAfter(at));
    }

    private boolean isOfSame(Joined other) {
        return Objects.equals(by, other.by) && source.equals(other.source);
    }

    /** Whether it is the same, whatever is still known of it. */
    boolean isSameHandover(Joined other) {
        return isOfSame(other) && at.equals(other.at);
    }
}
