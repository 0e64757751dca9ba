package dev.baton.leads;

import dev.baton.chat.AccountId;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.Headline;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is said about a lead that nobody answers in time. It is drawn when it is sent, so that nobody is asked any more
 * who has answered meanwhile.
 */
final class LateCards implements HeadlineSource {

    static final String KIND = "lead-late";

    private static final int NAMED = 5;

    /** What can be said; each once in a turn. */
    enum What {
        /** In the thread, to some of sales. */
        SOON("This lead waits for an answer, and little of the time is left."),
        LATE("This lead still waits for an answer. Accept it, or return it with a reason."),
        OPEN("There was no answer in time, so everybody in sales may accept this lead now."),
        /** In the thread, to whoever is next. */
        NEXT("There was no answer in time, so "),
        /** To whoever leads sales, in private. */
        LEADER(" has not been answered in time.");

        private final String words;

        What(String words) {
            this.words = words;
        }
    }

    private final Leads leads;
    private final Directory directory;
    private final InstantSource clock;

    LateCards(Leads leads, Directory directory, InstantSource clock) {
        this.leads = leads;
        this.directory = directory;
        this.clock = clock;
    }

    static Headline inThread(Lead lead, What what, ConversationId conversation) {
        return new Headline(KIND, reference(lead, what), conversation);
    }

    static PrivateHeadline forLeader(Lead lead, AccountId account) {
        return new PrivateHeadline(KIND, reference(lead, What.LEADER), account);
    }

    /** One for each turn. */
    private static String reference(Lead lead, What what) {
        return lead.id() + " " + what + " " + lead.offer().at().toEpochMilli() + " "
                + lead.clock().turn().begun().toMillis();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return leads.find(organization, reference.split(" ", 2)[0])
                .map(Versioned::value)
                .filter(lead -> lead.state() == State.OFFERED)
                .flatMap(lead -> Arrays.stream(What.values())
                        .filter(what -> reference(lead, what).equals(reference))
                        .findFirst()
                        .map(what -> card(organization, lead, what)));
    }

    private Card card(OrganizationId organization, Lead lead, What what) {
        return switch (what) {
            case SOON, LATE, OPEN ->
                line(organization, lead, named(organization, lead).and(what.words));
            case NEXT -> line(organization, lead, next(lead));
            case LEADER -> forLeader(lead);
        };
    }

    /** A notification has the names. */
    private Card line(OrganizationId organization, Lead lead, Text text) {
        var words = text.plain(person -> directory.nameOf(organization, person));
        return new Card(lead.particulars().company() + ": " + words, List.of(new Part.Paragraph(text)));
    }

    private static Text next(Lead lead) {
        var assignment = lead.assignment();
        return assignment == null
                ? Text.of(What.OPEN.words)
                : Text.of(What.NEXT.words).and(assignment.person()).and(" is asked now.");
    }

    private static Card forLeader(Lead lead) {
        var company = lead.particulars().company();
        var assignment = lead.assignment();
        var text = Text.of("").and(new Text.Strong(company)).and(What.LEADER.words + " ");
        text = assignment == null
                ? text.and("Everybody in sales may accept it.")
                : text.and("It waits for ").and(assignment.person()).and(". You can ask somebody else.");
        return new Card(
                company + What.LEADER.words,
                List.of(
                        new Part.Paragraph(text),
                        Part.Buttons.of(LeadButtons.assign(lead), Button.run("Show", "lead show " + lead.id()))));
    }

    /** Some of the pod's sales who are there, each with a space behind. */
    private Text named(OrganizationId organization, Lead lead) {
        var text = Text.of("");
        for (var person : directory.pod(organization, lead.pod()).stream()
                .flatMap(pod -> thereIn(organization, pod).stream())
                .toList()) {
            text = text.and(person).and(" ");
        }
        return text;
    }

    private List<PersonId> thereIn(OrganizationId organization, Pod pod) {
        var now = clock.instant();
        return directory.persons(organization, pod.sales().people()).values().stream()
                .filter(person -> !isAway(person, now))
                .map(Person::id)
                .sorted(Comparator.comparing(PersonId::value))
                .limit(NAMED)
                .toList();
    }

    private static boolean isAway(Person person, Instant now) {
        return person.isAway(now.atZone(person.zone()).toLocalDate());
    }
}
