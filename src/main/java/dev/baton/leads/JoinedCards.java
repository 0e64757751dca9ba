package dev.baton.leads;

import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Excerpt;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.Headline;
import dev.baton.delivery.HeadlineSource;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines below leads that were handed over once more. They are drawn again once a person in them is erased. */
final class JoinedCards implements HeadlineSource {

    private static final String KIND = "lead-joined";

    /** A message has room for so much besides the rest. */
    private static final int NEWS = 1_800;

    private final Leads leads;
    private final Directory directory;

    JoinedCards(Leads leads, Directory directory) {
        this.leads = leads;
        this.directory = directory;
    }

    static Headline line(Lead lead, Joined another, ConversationId conversation) {
        return new Headline(KIND, reference(lead, another), conversation);
    }

    /** The lines that tell something else now. */
    static Stream<Headline> changed(Lead before, Lead after) {
        return after.ties().joined().stream()
                .filter(each -> !before.ties().joined().contains(each))
                .flatMap(each -> after.channels().stream().map(channel -> line(after, each, channel)));
    }

    /** The lines that go, since more was handed over than is kept. */
    static Stream<Headline> gone(Lead before, Lead after) {
        return before.ties().joined().stream()
                .filter(each -> after.ties().joined().stream().noneMatch(each::isSameHandover))
                .flatMap(each -> before.channels().stream().map(channel -> line(before, each, channel)));
    }

    private static String reference(Lead lead, Joined another) {
        var by = another.by();
        return lead.id() + " " + another.at().toEpochMilli() + " " + (by == null ? "-" : by.value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return leads.find(organization, reference.split(" ", 2)[0])
                .map(Versioned::value)
                .flatMap(lead -> lead.ties().joined().stream()
                        .filter(each -> reference(lead, each).equals(reference))
                        .findFirst()
                        .map(each -> card(organization, lead, each)));
    }

    /** A notification has the names. */
    private Card card(OrganizationId organization, Lead lead, Joined another) {
        var owner = lead.owner();
        var start = owner == null ? Text.of("") : Text.of(owner).and(", ");
        var who = another.by() == null ? Text.of(another.source()) : Text.of(another.by());
        var text = start.and(who)
                .and(" handed this lead over once more" + (another.hot() ? ", and says that it is hot" : "")
                        + (another.words().isEmpty() ? "." : ": “" + Beginning.of(another.words()) + "”"))
                .and(news(lead, another));
        return new Card(
                lead.particulars().company() + ": " + text.plain(person -> directory.nameOf(organization, person)),
                List.of(new Part.Paragraph(text)));
    }

    /** What the lead's card doesn't say. */
    static String news(Lead lead, Joined another) {
        var known = lead.particulars();
        var news = new StringBuilder();
        add("Contact", another.contact(), known.contact(), news);
        add("E-mail", another.email(), known.email(), news);
        add("Campaign", another.campaign(), known.campaign(), news);
        var told = Joined.more(known).stream().map(JoinedCards::ungrouped).toList();
        another.more().stream()
                .filter(line -> !told.contains(ungrouped(line)))
                .forEach(line -> news.append('\n').append(line));
        return Excerpt.of(news.toString(), NEWS);
    }

    /** An older Baton has kept numbers without commas. */
    private static String ungrouped(String line) {
        return line.replace(",", "");
    }

    private static void add(String label, String value, String known, StringBuilder news) {
        if (!value.isEmpty() && !value.equals(known)) {
            news.append('\n').append(label).append(": ").append(value);
        }
    }
}
