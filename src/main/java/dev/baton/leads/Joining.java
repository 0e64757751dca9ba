package dev.baton.leads;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Intake;
import dev.baton.chat.Interaction;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.PodId;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds a handing over to a lead that is there already: a line in its thread tells what is new. */
final class Joining {

    /** A message has room for so much besides the rest. */
    private static final int NEWS = 1_800;

    private final Leads leads;
    private final LeadWrites writing;
    private final Directory directory;

    Joining(Leads leads, LeadWrites writing, Directory directory) {
        this.leads = leads;
        this.writing = writing;
        this.directory = directory;
    }

    /** The leads that may be the same as one that a person hands over in a pod. */
    Twins twins(Interaction by, Particulars wanted, PodId pod) {
        return Twins.of(leads.like(by, wanted), wanted, pod);
    }

    /** The same of a machine. */
    Twins twins(Intake by, Particulars wanted, PodId pod) {
        return Twins.of(leads.like(by.organization(), wanted), wanted, pod);
    }

    /** What is written if a person hands it over. */
    List<Write> writes(Submission by, Versioned<Lead> first, Lead after, Joined another) {
        var context = by.context();
        return writes(
                by.organization(), first, after, another, new Run(context.id().value(), context.account()));
    }

    /** What is written if a machine does. */
    List<Write> writes(Intake by, Versioned<Lead> first, Lead after, Joined another) {
        return writes(by.organization(), first, after, another, new Run(by.key(), null));
    }

    /** @param after with the other one joined */
    private List<Write> writes(
            OrganizationId organization, Versioned<Lead> first, Lead after, Joined another, Run run) {
        var writes = new ArrayList<>(writing.change(organization, first, after));
        var line = line(organization, after, another);
        LeadCards.headlinesOf(after)
                .forEach(headline -> writes.add(Outgoing.below(
                                headline,
                                new MessageId("join:" + run.id() + "@" + headline.conversation()),
                                line,
                                run.author())
                        .add(organization)));
        return writes;
    }

    /**
     * One handing over.
     *
     * @param id a repetition has the same
     * @param author who is told if the line can't be posted; null if a machine handed it over
     */
    private record Run(String id, @Nullable AccountId author) {}

    /** The name of whoever works on it. */
    Optional<String> ownerOf(OrganizationId organization, Lead lead) {
        return Optional.ofNullable(lead.owner()).map(owner -> directory.nameOf(organization, owner));
    }

    /** A notification has the names. */
    private Card line(OrganizationId organization, Lead lead, Joined another) {
        var owner = lead.owner();
        var start = owner == null ? Text.of("") : Text.of(owner).and(", ");
        var who = another.by() == null ? Text.of(another.source()) : Text.of(another.by());
        var text = start.and(who)
                .and(" handed this lead over once more" + (another.hot() ? ", and says that it is hot" : "") + ": “"
                        + Beginning.of(another.words()) + "”")
                .and(news(lead, another));
        return new Card(
                lead.particulars().company() + ": " + text.plain(person -> directory.nameOf(organization, person)),
                List.of(new Part.Paragraph(text)));
    }

    /** What the lead's card doesn't say. */
    private static String news(Lead lead, Joined another) {
        var known = lead.particulars();
        var news = new StringBuilder();
        add("Contact", another.contact(), known.contact(), news);
        add("E-mail", another.email(), known.email(), news);
        add("Campaign", another.campaign(), known.campaign(), news);
        var told = Joined.more(known);
        another.more().stream()
                .filter(line -> !told.contains(line))
                .forEach(line -> news.append('\n').append(line));
        return Excerpt.of(news.toString(), NEWS);
    }

    private static void add(String label, String value, String known, StringBuilder news) {
        if (!value.isEmpty() && !value.equals(known)) {
            news.append('\n').append(label).append(": ").append(value);
        }
    }
}
