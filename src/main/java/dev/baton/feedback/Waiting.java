package dev.baton.feedback;

import dev.baton.chat.PersonId;
import dev.baton.store.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What of a pod waits for its marketing: first what is unanswered, the most overdue first, then what was taken. */
final class Waiting {

    static final String IN_POD = "waits";
    static final String FOR_PERSON = "waits-for";

    /** As it is found in the store. */
    static final Comparator<Item> ORDER =
            Comparator.comparingDouble(Waiting::rank).reversed();

    /** Puts all that is unanswered before all that isn't; later than any deadline, in milliseconds. */
    private static final double UNANSWERED = 1e13;

    static List<Entry> entriesOf(Item item) {
        var entries = new ArrayList<Entry>();
        if (isOn(item)) {
            var rank = rank(item);
            entries.add(new Entry(IN_POD, item.place().pod().value(), rank, false));
            whose(item).ifPresent(person -> entries.add(new Entry(FOR_PERSON, person.value(), rank, false)));
        }
        return entries;
    }

    private static boolean isOn(Item item) {
        return switch (item.state()) {
            case NEW, TAKEN, PLANNED -> true;
            case DONE, NOT_NOW, MERGED, WITHDRAWN -> false;
        };
    }

    /** Who has taken it, or whose turn it is. */
    private static Optional<PersonId> whose(Item item) {
        return Optional.ofNullable(
                item.state() == State.NEW ? item.triage().turn() : item.course().owner());
    }

    /** The first one has the highest. Of those taken, the one on which nothing was done for the longest time. */
    private static double rank(Item item) {
        return item.state() == State.NEW
                ? UNANSWERED - item.triage().deadline().toEpochMilli()
                : -(double)
                        item.course().last().map(Step::at).orElse(item.moved()).toEpochMilli();
    }

    private Waiting() {}
}
