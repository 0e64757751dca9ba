package dev.baton.routing;

import dev.baton.chat.PersonId;
import dev.baton.pods.Words;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody didn't get a lead.
 *
 * @param cover who covers the person, and so is whom the reason is about; null if nobody does
 */
public record Skip(PersonId person, @Nullable PersonId cover, Reason reason) {

    /** What kept somebody from getting it. */
    public sealed interface Reason {

        record Away(LocalDate until) implements Reason {}

        record NotAtWork() implements Reason {}

        /** As many as the rule allows; {@code what} says of which, such as {@code open leads}. */
        record Full(int has, int most, Limit limit) implements Reason {}

        record NotInSales() implements Reason {}

        record Gone() implements Reason {}

        /** The lead was offered to the person before. */
        record HadIt() implements Reason {}
    }

    /** What a limit is on. */
    public enum Limit {
        TODAY("leads for today"),
        THIS_WEEK("leads for this week"),
        OPEN("open leads");

        private final String words;

        Limit(String words) {
            this.words = words;
        }
    }

    /** Such as {@code Bob is away until Friday, 6 March}. */
    public String words(Function<PersonId, String> names) {
        var who =
                cover == null ? names.apply(person) : names.apply(cover) + ", who covers " + names.apply(person) + ",";
        return who + " " + words(reason);
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case Reason.Away(var until) -> "is away until " + Words.day(until);
            case Reason.NotAtWork() -> "isn’t at work now";
            case Reason.Full(var has, var most, var limit) -> "has " + has + " of " + most + " " + limit.words;
            case Reason.NotInSales() -> "isn’t in the pod’s sales";
            case Reason.Gone() -> "isn’t here any more";
            case Reason.HadIt() -> "had it before";
        };
    }
}
