package dev.baton.leads;

import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import dev.baton.pods.Money;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to a lead.
 *
 * @param by who did it; null if nobody did
 * @param asked who in sales is asked about it from then on; null if that isn't what has happened, or an older Baton has
 *     noted it
 * @param clause the code of what a return cites; empty if it cites nothing
 * @param missing the codes of what an offered lead doesn't keep
 * @param words why it was offered all the same; empty if nobody said
 * @param about what it is counted by
 * @param response how long sales took; null if it isn't the answer to an offer
 * @param undone the step that is taken back, whose other fields are repeated; null if none is
 * @param alike others to which the same happened at that moment, of those that came in together
 */
record Logged(
        LeadId lead,
        PodId pod,
        LeadEvent.Kind kind,
        Instant at,
        @Nullable PersonId by,
        @Nullable PersonId asked,
        String clause,
        List<String> missing,
        String words,
        About about,
        @Nullable Response response,
        @Nullable Undone undone,
        List<LeadId> alike) {

    /** An older Baton has written neither what it is about nor how long it took. */
    Logged {
        missing = List.copyOf(missing);
        about = Objects.requireNonNullElse(about, About.NOTHING);
        alike = alike == null ? List.of() : List.copyOf(alike);
    }

    Logged of(LeadId one, List<LeadId> others) {
        return new Logged(one, pod, kind, at, by, asked, clause, missing, words, about, response, undone, others);
    }

    /** What happened to each of them. */
    Stream<Logged> each() {
        return alike.isEmpty()
                ? Stream.of(this)
                : Stream.concat(Stream.of(lead), alike.stream()).map(one -> of(one, List.of()));
    }

    Logged withoutAsked() {
        return new Logged(lead, pod, kind, at, by, null, clause, missing, words, about, response, undone, alike);
    }

    Logged takenBack(LeadEvent event) {
        return new Logged(
                lead,
                pod,
                event.kind(),
                event.at(),
                event.by(),
                asked,
                clause,
                missing,
                words,
                about,
                response,
                new Undone(kind, at),
                List.of());
    }

    /** That somebody helped is no step. */
    boolean isOfHelp() {
        return undone != null && undone.kind() == LeadEvent.Kind.ASSISTED;
    }

    Logged withoutWords() {
        return new Logged(lead, pod, kind, at, by, asked, clause, missing, "", about, response, undone, List.of());
    }

    /**
     * What an event is counted by, as the lead was then.
     *
     * @param campaign as it was typed; may be empty
     * @param source where the lead comes from, else which machine handed it over; may be empty
     * @param marketer who handed it over; null if a machine did
     * @param reason why it was returned or lost
     * @param again whether it had been offered before
     * @param worth what a won one was worth; null if nobody said, as an older Baton hasn't noted
     */
    record About(
            String campaign,
            String source,
            @Nullable PersonId marketer,
            @Nullable Reason reason,
            boolean again,
            @Nullable Money worth) {

        static final About NOTHING = new About("", "", null, null, false, null);

        static About of(Lead lead, LeadEvent event) {
            var offer = lead.offer();
            var source = offer.particulars().details().source();
            var reason = lead.progress()
                    .last()
                    .filter(step -> LeadEvent.Kind.of(step.to()) == event.kind())
                    .map(Step::reason)
                    .orElse(null);
            return new About(
                    offer.particulars().campaign(),
                    source.isEmpty() ? offer.source() : source,
                    offer.by(),
                    reason,
                    lead.progress().history().stream().anyMatch(step -> step.to() == State.OFFERED),
                    event.kind() == LeadEvent.Kind.WON ? lead.progress().won() : null);
        }
    }

    /** A step that was taken back. */
    record Undone(LeadEvent.Kind kind, Instant at) {}
}
