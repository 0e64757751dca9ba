package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.Text;
import dev.baton.delivery.Headline;
import dev.baton.delivery.HeadlineSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a lead looks. */
final class LeadCards implements HeadlineSource {

    static final String KIND = "lead";

    private final Leads leads;

    LeadCards(Leads leads) {
        this.leads = leads;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return leads.find(organization, reference).map(lead -> card(lead.value()));
    }

    static List<Headline> headlinesOf(Lead lead) {
        return lead.channels().stream()
                .map(channel -> new Headline(KIND, lead.id().value(), channel))
                .toList();
    }

    /** The card of the channel: of long texts the beginning, and a button for all of it. */
    static Card card(Lead lead) {
        var known = lead.particulars();
        var isLong = Stream.of(known.whyNow(), known.nextStep(), known.note())
                .anyMatch(text -> !Beginning.of(text).equals(text));
        var card = card(lead, Beginning::of);
        return isLong ? card.and(Part.Buttons.of(Button.run("Show all", "lead show " + lead.id()))) : card;
    }

    /** The same with all that was written. */
    static Card whole(Lead lead) {
        return card(lead, UnaryOperator.identity());
    }

    /** The same for others to look at, as it is now: nothing to press. */
    static Card picture(Lead lead) {
        var card = card(lead, Beginning::of);
        return new Card(
                card.summary(),
                card.parts().stream()
                        .filter(part -> !(part instanceof Part.Buttons))
                        .toList());
    }

    private static Card card(Lead lead, UnaryOperator<String> shown) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(lead.particulars().company()));
        parts.add(new Part.Paragraph(status(lead)));
        var facts = facts(lead.particulars());
        if (!facts.isEmpty()) {
            parts.add(new Part.Facts(facts));
        }
        words("Why now", shown.apply(lead.particulars().whyNow()), parts);
        words("Next step", shown.apply(lead.particulars().nextStep()), parts);
        words("Note", shown.apply(lead.particulars().note()), parts);
        alike(lead).ifPresent(text -> parts.add(new Part.Note(text)));
        parts.addAll(buttons(lead));
        parts.add(new Part.Note(origin(lead)));
        return new Card(summary(lead), parts);
    }

    private static String summary(Lead lead) {
        return "Lead " + lead.particulars().company() + ": " + lead.state().label();
    }

    /** One line on where the lead is and what is next. */
    static Text status(Lead lead) {
        var progress = lead.progress();
        var label = Text.of("").and(new Text.Strong(capital(lead.state().label())));
        var owner = progress.owner();
        return switch (lead.state()) {
            case OFFERED ->
                progress.overdue()
                        ? label.and(". Overdue: an answer was due ")
                                .and(lead.offer().deadline())
                        : label.and(" until ").and(lead.offer().deadline());
            case ACCEPTED, CONTACTED, MEETING ->
                owner == null ? label : label.and(" by ").and(owner);
            case WON ->
                label.and(worth(progress))
                        .and(owner == null ? Text.of("") : Text.of(", by ").and(owner));
            case LOST, RETURNED -> label.and(byWhom(progress)).and(because(progress));
            case RECYCLED -> {
                var recycled = label.and(byWhom(progress));
                yield progress.until() == null
                        ? recycled
                        : recycled.and(" until ").and(progress.until());
            }
        };
    }

    private static Text byWhom(Progress progress) {
        return progress.last()
                .flatMap(step -> Optional.ofNullable(step.by()))
                .map(person -> Text.of(" by ").and(person))
                .orElseGet(() -> Text.of(""));
    }

    private static String worth(Progress progress) {
        return progress.won() == null ? "" : ", worth " + progress.won().label();
    }

    private static String because(Progress progress) {
        return progress.last()
                .map(step -> (step.reason() == null ? "" : ". " + step.reason().label())
                        + (step.note().isEmpty() ? "" : ". “" + Beginning.of(step.note()) + "”"))
                .orElse("");
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static List<Fact> facts(Particulars known) {
        var facts = new ArrayList<Fact>();
        fact("Contact", known.contact(), facts);
        fact("E-mail", known.email(), facts);
        fact("Phone", known.phone(), facts);
        fact("Campaign", known.campaign(), facts);
        if (known.value() != null) {
            facts.add(Fact.of("Expected value", known.value().label()));
        }
        return facts;
    }

    private static void fact(String label, String value, List<Fact> facts) {
        if (!value.isEmpty()) {
            facts.add(Fact.of(label, value));
        }
    }

    private static void words(String label, String words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("").and(new Text.Strong(label)).and("\n" + words)));
        }
    }

    /** Leads that a machine's may be the same as. */
    private static Optional<Text> alike(Lead lead) {
        var lines = lead.offer().alike().stream()
                .map(other -> "#" + other.id().code() + " " + Excerpt.of(other.company(), 80) + ": "
                        + other.state().label())
                .collect(Collectors.joining("; "));
        return lines.isEmpty() ? Optional.empty() : Optional.of(Text.of("May be the same as " + lines));
    }

    private static Text origin(Lead lead) {
        var by = lead.offer().by();
        var who = by == null
                ? Text.of("Handed over by " + lead.offer().source())
                : Text.of("Handed over by ").and(by);
        return who.and(" · ").and(lead.offer().at()).and(" · #" + lead.id().code());
    }

    private static List<Part> buttons(Lead lead) {
        return switch (lead.state()) {
            case OFFERED ->
                List.of(Part.Buttons.of(
                        Button.primary("Accept", LeadActions.ACCEPT, lead.id().value()),
                        press(lead, "Return", LeadActions.RETURN).opening()));
            case ACCEPTED ->
                rows(
                        lead,
                        press(lead, "Contacted", LeadActions.CONTACTED),
                        press(lead, "Meeting", LeadActions.MEETING));
            case CONTACTED -> rows(lead, press(lead, "Meeting", LeadActions.MEETING));
            case MEETING -> List.of(Part.Buttons.of(won(lead), lost(lead), recycle(lead)));
            case LOST -> List.of(Part.Buttons.of(recycle(lead)));
            case RETURNED, RECYCLED ->
                List.of(Part.Buttons.of(
                        press(lead, "Offer again", LeadActions.OFFER_AGAIN).opening()));
            case WON -> List.of();
        };
    }

    private static List<Part> rows(Lead lead, Button... first) {
        var forward = new ArrayList<>(List.of(first));
        forward.add(won(lead));
        return List.of(
                new Part.Buttons(forward),
                Part.Buttons.of(
                        lost(lead),
                        recycle(lead),
                        press(lead, "Return", LeadActions.RETURN).opening()));
    }

    private static Button won(Lead lead) {
        return Button.primary("Won", LeadActions.WON, lead.id().value()).opening();
    }

    private static Button lost(Lead lead) {
        return press(lead, "Lost", LeadActions.LOST).opening();
    }

    private static Button recycle(Lead lead) {
        return press(lead, "Recycle", LeadActions.RECYCLE).opening();
    }

    private static Button.Press press(Lead lead, String label, String action) {
        return Button.press(label, action, lead.id().value());
    }
}
