package dev.baton.leads;

import dev.baton.chat.AccountId;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.Outgoing;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Side;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What marketing gets when the day has come until which a lead was recycled. Once the lead has got on, it says how and
 * has nothing to press any more.
 */
final class NurtureCards implements HeadlineSource {

    static final String KIND = "lead-nurture";

    private static final String QUESTION = "Is it time to offer it again?";

    private final Leads leads;
    private final Histories histories;

    NurtureCards(Leads leads, Histories histories) {
        this.leads = leads;
        this.histories = histories;
    }

    /**
     * A time for which a lead was recycled, or put off.
     *
     * @param steps how many it had made by then
     */
    private record Recycled(String lead, int steps, Instant until) {

        /** Empty if it isn't recycled, or nobody knows until when. */
        static Optional<Recycled> of(Lead lead) {
            var progress = lead.progress();
            return lead.state() == State.RECYCLED
                    ? Optional.ofNullable(progress.until())
                            .map(until -> new Recycled(
                                    lead.id().value(), progress.history().size(), until))
                    : Optional.empty();
        }

        static Recycled parse(String reference) {
            var words = reference.split(" ", 3);
            return new Recycled(words[0], Integer.parseInt(words[1]), Instant.ofEpochMilli(Long.parseLong(words[2])));
        }

        String reference() {
            return lead + " " + steps + " " + until.toEpochMilli();
        }

        /** What ended it; empty if nothing has, or it is as if it never was. */
        Optional<Step> end(Lead lead) {
            var history = lead.progress().history();
            return history.size() > steps && history.get(steps - 1).to() == State.RECYCLED
                    ? Optional.of(history.get(steps))
                    : Optional.empty();
        }
    }

    /** For whoever gets it back; empty if the lead isn't recycled. */
    static Optional<PrivateHeadline> inPrivate(Lead lead, AccountId account) {
        return Recycled.of(lead).map(time -> new PrivateHeadline(KIND, time.reference(), account));
    }

    /** For all of marketing, in its thread, where it can't be brought up to date for as long as a lead may wait. */
    static Card line(Lead lead) {
        return new Card(
                summary(lead),
                List.of(new Part.Paragraph(Text.of(summary(lead))), Part.Buttons.of(ContestCards.show(lead))));
    }

    private static String summary(Lead lead) {
        return lead.particulars().company() + " comes back to marketing. " + QUESTION;
    }

    /**
     * Whoever gets it back: who handed it over; whoever leads marketing if that was a machine, or nobody whom Baton
     * reaches any more. Empty where nobody leads marketing: its thread tells all of the side.
     */
    static Optional<AccountId> reader(Directory directory, OrganizationId organization, Lead lead) {
        return Optional.ofNullable(lead.offer().by())
                .flatMap(marketer -> directory.accountOf(organization, marketer))
                .or(() -> directory
                        .pod(organization, lead.pod())
                        .flatMap(pod -> directory.leadOf(organization, pod, Side.MARKETING))
                        .flatMap(Person::address));
    }

    /** Brings up to date what may have been sent about a lead that is recycled, or was until now. */
    static Stream<Write> refreshed(Directory directory, OrganizationId organization, Lead lead) {
        if (lead.state() != State.RECYCLED) {
            return Stream.empty();
        }
        return reader(directory, organization, lead)
                .flatMap(account -> inPrivate(lead, account))
                .map(card -> Outgoing.refresh(card).add(organization))
                .stream();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        var time = Recycled.parse(reference);
        return leads.find(organization, time.lead())
                .map(Versioned::value)
                .flatMap(lead -> card(organization, lead, time));
    }

    private Optional<Card> card(OrganizationId organization, Lead lead, Recycled time) {
        var isNow = Recycled.of(lead)
                .filter(now -> now.reference().equals(time.reference()))
                .isPresent();
        return isNow
                ? Optional.of(back(organization, lead, time))
                : time.end(lead).map(step -> over(lead, time, step));
    }

    private static Text recycled(Lead lead, Recycled time) {
        return Text.of("")
                .and(new Text.Strong(lead.particulars().company()))
                .and(" was recycled until ")
                .and(time.until())
                .and(". ");
    }

    /** With what one has to know to decide. */
    private Card back(OrganizationId organization, Lead lead, Recycled now) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(recycled(lead, now).and(QUESTION)));
        var facts = facts(lead);
        if (!facts.isEmpty()) {
            parts.add(new Part.Facts(facts));
        }
        NudgeCards.whyNow(lead).ifPresent(parts::add);
        parts.addAll(histories.of(organization, lead));
        var buttons = Stream.concat(LeadButtons.forMarketing(lead).stream(), Stream.of(ContestCards.show(lead)));
        parts.add(Part.Buttons.of(buttons.toArray(Button[]::new)));
        return new Card(summary(lead), parts);
    }

    private static List<Fact> facts(Lead lead) {
        var touches = lead.particulars().details().touches().label();
        return Stream.concat(
                        LeadFacts.brief(lead.particulars()).stream(),
                        touches.isEmpty() ? Stream.empty() : Stream.of(Fact.of("Touches", touches)))
                .toList();
    }

    /** Without what somebody noted: it isn't drawn anew when notes are erased. */
    private static Card over(Lead lead, Recycled time, Step end) {
        var who = end.by() == null ? Text.of("Baton") : Text.of(end.by());
        return new Card(
                lead.particulars().company() + " was recycled, and has got on since.",
                List.of(
                        new Part.Paragraph(recycled(lead, time).and(who).and(" " + Steps.words(end.erased()))),
                        Part.Buttons.of(ContestCards.show(lead))));
    }
}
