package dev.baton.briefs;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.Text;
import dev.baton.delivery.Headline;
import dev.baton.delivery.HeadlineSource;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.pods.Words;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The card of a brief in a pod's channels. */
final class BriefCards implements HeadlineSource {

    private static final String KIND = "brief";

    /** What a card shows of a text; all of it is one press away. */
    private static final int SHOWN = 600;

    private final Briefs briefs;
    private final Audience audience;
    private final OpenQuestions questions;
    private final Directory directory;
    private final InstantSource clock;

    BriefCards(Briefs briefs, Audience audience, OpenQuestions questions, Directory directory, InstantSource clock) {
        this.briefs = briefs;
        this.audience = audience;
        this.questions = questions;
        this.directory = directory;
        this.clock = clock;
    }

    /** Where people of the pod meet. */
    static List<Headline> headlines(Posting posting) {
        return posting.channels().stream()
                .map(channel -> new Headline(KIND, posting.id(), channel))
                .toList();
    }

    /** Also where they met before: what is over or changed is shown there, too. */
    static List<Headline> everywhere(Posting posting) {
        return posting.everywhere()
                .map(channel -> new Headline(KIND, posting.id(), channel))
                .toList();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        var colon = reference.indexOf(':');
        var pod = directory.pod(organization, new PodId(reference.substring(colon + 1)));
        return briefs.find(organization, reference.substring(0, colon))
                .map(Versioned::value)
                .filter(brief -> brief.edition() != null)
                .map(brief -> pod.map(where -> inPod(organization, brief, where))
                        .orElseGet(() -> card(brief, brief.current(), clock.instant())));
    }

    private Card inPod(OrganizationId organization, Brief brief, Pod pod) {
        if (!brief.current().aim().isFor(pod.id())) {
            return Card.of(Text.of("“" + brief.current().aim().title() + "” isn't for this pod any more."));
        }
        var number = Objects.requireNonNull(brief.edition()).number();
        var note = read(organization, brief, pod) + (number == 1 ? "" : " · Version " + number) + " · #"
                + brief.id().code();
        var card = card(brief, brief.current(), clock.instant());
        for (var part : questions.inPod(organization, brief, pod.id())) {
            card = card.and(part);
        }
        for (var part : RunningButtons.onCard(brief, pod)) {
            card = card.and(part);
        }
        return card.and(new Part.Note(Text.of(note)));
    }

    /** Such as {@code 3 of 12 have acknowledged it}. */
    private String read(OrganizationId organization, Brief brief, Pod pod) {
        var edition = Objects.requireNonNull(brief.edition());
        var members = audience.in(organization, brief, pod);
        var done = members.stream()
                .filter(member -> !member.reader().owes(edition))
                .count();
        return done + " of " + members.size() + " have acknowledged it";
    }

    /** @param content of it; what is shown */
    static Card card(Brief brief, Content content, Instant now) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(content.aim().title()));
        parts.add(new Part.Paragraph(status(brief, content, now)));
        parts.add(new Part.Facts(facts(content, now)));
        var words = CodeWords.at(content.dates(), now);
        paragraph("Audience", content.pitch().audience(), words, parts);
        paragraph("Offer", content.pitch().offer(), words, parts);
        paragraph("Key messages", content.pitch().messages(), words, parts);
        parts.add(buttons(brief));
        UseButtons.onCard(brief, content).ifPresent(parts::add);
        return new Card("Brief: " + content.aim().title() + ", " + stage(brief, content, now), parts);
    }

    private static Part buttons(Brief brief) {
        var edition = brief.edition();
        var runs = brief.stage() == Stage.PUBLISHED;
        var buttons = new ArrayList<Button>();
        if (runs && edition != null) {
            buttons.add(BriefButtons.acknowledge(brief, edition));
        }
        buttons.add(BriefButtons.readAll(brief));
        if (edition != null && edition.number() > 1) {
            buttons.add(BriefButtons.changes(brief.id(), edition.number()));
        }
        if (runs) {
            buttons.add(BriefButtons.press("Ask a question", BriefActions.QUESTION, brief)
                    .opening());
        }
        return Part.Buttons.of(buttons.toArray(Button[]::new));
    }

    private static Text status(Brief brief, Content content, Instant now) {
        var owner = content.aim().owner();
        var partner = content.aim().partner();
        var text = Text.of("").and(new Text.Strong(label(brief, content, now)));
        var people = owner == null ? text : text.and(" · Marketing: ").and(owner);
        return partner == null ? people : people.and(" · Sales: ").and(partner);
    }

    /** What to know before using it. */
    static String label(Brief brief, Content content, Instant now) {
        var kind = content.aim().kind().label();
        return mark(brief, content, now).map(mark -> mark + " · " + kind).orElse(kind);
    }

    /** Where it is, such as {@code running}, or {@code starts on 7 December 2026}. */
    static String stage(Brief brief, Content content, Instant now) {
        var start = content.dates().start();
        return brief.stage() == Stage.PUBLISHED
                        && start != null
                        && now.isBefore(content.dates().startOf(start))
                ? "starts on " + Words.date(start)
                : brief.stage().label();
    }

    /** What everybody has to know before anything else; empty if there is nothing of that kind. */
    static Optional<String> mark(Brief brief, Content content, Instant now) {
        return switch (brief.stage()) {
            case WITHDRAWN -> Optional.of("Withdrawn: please don't use it any more");
            case OVER -> Optional.of("Over");
            case DRAFT, ASKED, AGREED, SCHEDULED, PUBLISHED ->
                content.dates().isEmbargoed(now) ? Optional.of("Embargo: tell nobody outside yet") : Optional.empty();
        };
    }

    static List<Fact> facts(Content content, Instant now) {
        var facts = new ArrayList<Fact>();
        var goal = content.aim().goal();
        if (goal != null) {
            facts.add(Fact.of("Goal", goal.words()));
        }
        if (!days(content.dates()).isEmpty()) {
            facts.add(Fact.of("When", days(content.dates())));
        }
        var channels = content.dates().channels();
        if (!channels.isEmpty()) {
            facts.add(Fact.of("Where", channels.stream().map(Channel::label).collect(Collectors.joining(", "))));
        }
        var promo = content.dates().promo();
        if (promo != null) {
            facts.add(new Fact("Promo code", promo(content.dates(), promo, now)));
        }
        var embargo = content.dates().embargo();
        if (embargo != null && content.dates().isEmbargoed(now)) {
            facts.add(new Fact("Embargo until", Text.of("").and(embargo)));
        }
        return facts;
    }

    private static Text promo(Content.Dates dates, Promo promo, Instant now) {
        return dates.isPromoOver(now)
                ? Text.of("")
                        .and(new Text.Struck(promo.code()))
                        .and(" over since " + Words.date(promo.end().plusDays(1)))
                : Text.of(promo.code() + ", until " + Words.date(promo.end()));
    }

    /** Such as {@code 2–9 March 2026 (Europe/Berlin)}. */
    static String days(Content.Dates dates) {
        if (dates.start() == null || dates.end() == null) {
            return "";
        }
        return Words.days(dates.start(), dates.end()) + " (" + dates.zone().getId() + ")";
    }

    private static void paragraph(String title, String text, CodeWords words, List<Part> parts) {
        if (!text.isBlank()) {
            parts.add(new Part.Paragraph(
                    Text.of("").and(new Text.Strong(title)).and("\n").and(words.of(Excerpt.of(text, SHOWN)))));
        }
    }
}
