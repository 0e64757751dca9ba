package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.Headline;
import dev.baton.delivery.HeadlineSource;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.pods.Campaign;
import dev.baton.pods.CampaignPages;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a lead looks. */
final class LeadCards implements HeadlineSource {

    static final String KIND = "lead";

    private static final int MISSING = 600;

    private final Leads leads;
    private final Directory directory;
    private final CampaignPages campaigns;
    private final Marks marks;
    private final Histories histories;
    private final LeadsSeen seen;

    LeadCards(
            Leads leads,
            Directory directory,
            CampaignPages campaigns,
            Marks marks,
            Histories histories,
            LeadsSeen seen) {
        this.leads = leads;
        this.directory = directory;
        this.campaigns = campaigns;
        this.marks = marks;
        this.histories = histories;
        this.seen = seen;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return leads.find(organization, reference).map(lead -> card(lead.value(), around(organization, lead.value())));
    }

    @Override
    public List<Write> posted(OrganizationId organization, String reference, Instant at) {
        return seen.note(organization, reference, at);
    }

    /**
     * What a lead's card tells that the lead itself doesn't know.
     *
     * @param marketing who, besides whoever handed it over, can offer it again
     * @param page what its campaign is about
     * @param why how it came to whom it is offered; may be empty
     * @param touches how many there should be before a lead is handed over; 0 if that doesn't matter
     * @param mark of a lead from a target account
     */
    record Around(
            Set<PersonId> marketing, Optional<CampaignPages.Page> page, String why, int touches, Optional<Text> mark) {

        static final Around NOTHING = new Around(Set.of(), Optional.empty(), "", 0, Optional.empty());
    }

    Around around(OrganizationId organization, Lead lead) {
        var why = lead.progress().routed().why();
        var pod = directory.pod(organization, lead.pod());
        var isOpened = why != null && why.whose() != null && lead.assignment() == null;
        var words = why == null || why.isWithoutRules() || isOpened
                ? ""
                : why.sentences(
                        person -> directory.nameOf(organization, person),
                        pod.map(Pod::name).orElse("its pod"));
        return new Around(
                pod.map(found -> found.marketing().people()).orElseGet(Set::of),
                page(organization, lead),
                words,
                pod.map(found -> found.policy().leads().touches()).orElse(0),
                marks.of(organization, lead));
    }

    private Optional<CampaignPages.Page> page(OrganizationId organization, Lead lead) {
        return campaigns.of(organization, lead.pod(), lead.particulars().campaign());
    }

    static List<Headline> headlinesOf(Lead lead) {
        return lead.channels().stream()
                .map(channel -> new Headline(KIND, lead.id().value(), channel))
                .toList();
    }

    /** The card of the channel: of long texts the beginning, and a button for all of it. */
    static Card card(Lead lead, Around around) {
        var known = lead.particulars();
        var isLong = Stream.of(known.whyNow(), known.nextStep(), known.note())
                .anyMatch(text -> !Beginning.of(text).equals(text));
        var card = card(lead, around, Beginning::of);
        return isLong ? card.and(Part.Buttons.of(Button.run("Show all", "lead show " + lead.id()))) : card;
    }

    /** The same with all that was written. */
    Card whole(OrganizationId organization, Lead lead) {
        return whole(lead, around(organization, lead));
    }

    /** What has happened to it. */
    List<Part> history(OrganizationId organization, Lead lead) {
        return histories.of(organization, lead);
    }

    static Card whole(Lead lead, Around around) {
        return card(lead, around, UnaryOperator.identity());
    }

    /** The same for others to look at, as it is now: nothing to press. */
    static Card picture(Lead lead) {
        return card(lead, Around.NOTHING, Beginning::of).without(buttons -> true);
    }

    private static Card card(Lead lead, Around around, UnaryOperator<String> shown) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(lead.particulars().company()));
        parts.add(new Part.Paragraph(status(lead)));
        TwinCards.hot(lead).ifPresent(text -> parts.add(new Part.Paragraph(text)));
        around.mark().ifPresent(mark -> parts.add(new Part.Paragraph(mark)));
        var facts = LeadFacts.of(lead.particulars(), campaign(lead, around.page()));
        if (!facts.isEmpty()) {
            parts.add(new Part.Facts(facts));
        }
        words("Why now", shown.apply(lead.particulars().whyNow()), parts);
        words("Next step", shown.apply(lead.particulars().nextStep()), parts);
        words("Note", shown.apply(lead.particulars().note()), parts);
        early(lead, around.touches()).ifPresent(text -> parts.add(new Part.Note(text)));
        missing(lead.offer().readiness()).ifPresent(text -> parts.add(new Part.Note(text)));
        alike(lead).ifPresent(text -> parts.add(new Part.Note(text)));
        ContestCards.note(lead).ifPresent(text -> parts.add(new Part.Note(text)));
        parts.addAll(LeadButtons.of(lead, around.marketing()));
        around.page().ifPresent(found -> parts.add(new Part.Buttons(found.buttons(), Set.of())));
        if (lead.state() == State.OFFERED && !around.why().isEmpty()) {
            parts.add(new Part.Note(Text.of(around.why())));
        }
        parts.add(new Part.Note(origin(lead)));
        TwinCards.others(lead).ifPresent(text -> parts.add(new Part.Note(text)));
        return new Card(summary(lead), parts);
    }

    private static String summary(Lead lead) {
        var hot = lead.particulars().hot() || TwinCards.hot(lead).isPresent() ? " (hot)" : "";
        return "Lead " + lead.particulars().company() + hot + ": "
                + lead.state().label();
    }

    /** One line on where the lead is and what is next. */
    static Text status(Lead lead) {
        var progress = lead.progress();
        var label = Text.of("").and(new Text.Strong(capital(lead.state().label())));
        var owner = progress.owner();
        return switch (lead.state()) {
            case OFFERED -> Waiting.status(lead);
            case ACCEPTED, CONTACTED, MEETING ->
                owner == null ? label : label.and(" by ").and(owner);
            case WON ->
                label.and(worth(progress))
                        .and(owner == null ? Text.of("") : Text.of(", by ").and(owner))
                        .and(AssistCards.helped(progress));
            case LOST, RETURNED -> label.and(byWhom(progress)).and(because(progress));
            case MERGED -> merged(lead).and(byWhom(progress));
            case RECYCLED ->
                label.and(byWhom(progress))
                        .and(
                                progress.until() == null
                                        ? Text.of("")
                                        : Text.of(" until ").and(progress.until()))
                        .and(because(progress));
        };
    }

    private static Text merged(Lead lead) {
        var into = lead.ties().into();
        return Text.of("").and(new Text.Strong("Merged into " + (into == null ? "another lead" : "#" + into.code())));
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
                        + (step.secret() == null ? "" : ". " + Secret.STAND_IN)
                        + (step.cites() == null ? "" : ": " + step.cites())
                        + (step.note().isEmpty() ? "" : ". “" + Beginning.of(step.note()) + "”"))
                .orElse("");
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Such as {@code Spring webinar}, or {@code Spring webinar (#7K3QZ9)} if only its code was typed. */
    private static String campaign(Lead lead, Optional<CampaignPages.Page> page) {
        var typed = lead.particulars().campaign();
        return page.map(CampaignPages.Page::title)
                .filter(title -> !Campaign.key(title).equals(Campaign.key(typed)))
                .map(title -> title + " (" + typed + ")")
                .orElse(typed);
    }

    private static void words(String label, String words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("").and(new Text.Strong(label)).and("\n" + words)));
        }
    }

    private static Optional<Text> early(Lead lead, int agreed) {
        return lead.state() == State.OFFERED
                ? lead.particulars().details().touches().early(agreed).map(Text::of)
                : Optional.empty();
    }

    private static Optional<Text> missing(Readiness readiness) {
        if (readiness.missing().isEmpty()) {
            return Optional.empty();
        }
        var list = "Sent without what is agreed on: " + Excerpt.of(Readiness.list(readiness.missing()), MISSING) + ".";
        var reason = readiness.reason();
        return Optional.of(Text.of(reason.isEmpty() ? list : list + " “" + Beginning.of(reason) + "”"));
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
        return who.and(lead.progress().isBack() ? " · back with sales since " : " · ")
                .and(lead.offer().at())
                .and(Waiting.answered(lead))
                .and(" · #" + lead.id().code());
    }
}
