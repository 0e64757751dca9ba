package dev.baton.leads;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Side;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is written whenever a lead comes or changes: the lead, its cards, what was sent about it, and its timers. */
final class LeadWrites {

    private final Leads leads;
    private final Directory directory;
    private final Reckonings reckonings;
    private final Happenings happenings;

    LeadWrites(Leads leads, Directory directory, Reckonings reckonings, Happenings happenings) {
        this.leads = leads;
        this.directory = directory;
        this.reckonings = reckonings;
        this.happenings = happenings;
    }

    /** @param owner who is told if a card can't be posted */
    List<Write> add(OrganizationId organization, Lead lead, @Nullable AccountId owner) {
        var writes = new ArrayList<Write>();
        writes.add(leads.add(lead));
        LeadCards.headlinesOf(lead)
                .forEach(headline ->
                        writes.add(Outgoing.headline(headline, owner).add(organization)));
        privately(organization, lead)
                .forEach(nudge -> writes.add(Outgoing.headline(nudge).add(organization)));
        writes.add(timer(organization, lead));
        writes.addAll(happenings.ofNew(organization, lead));
        return writes;
    }

    /**
     * Many that come in together: nobody is sent anything, nor told in another system, and no time runs for an answer.
     *
     * @param since what was recycled until then came back elsewhere, and isn't brought back again
     */
    List<Write> addQuietly(List<Lead> together, Instant since) {
        var writes = new ArrayList<Write>();
        together.forEach(lead -> {
            writes.add(leads.add(lead));
            var until = lead.progress().until();
            if (until != null && until.isAfter(since)) {
                writes.add(LeadTimers.recycled(lead, until));
            }
        });
        writes.addAll(happenings.ofMany(together));
        return writes;
    }

    /** The lead as all of sales may accept it from now on. */
    Lead opened(OrganizationId organization, Lead lead, Instant now) {
        return lead.opened(now, reckonings.of(organization, lead));
    }

    /** They never were: their cards go, no time runs any more, and no report counts them. */
    List<Write> remove(OrganizationId organization, List<Versioned<Lead>> gone) {
        var writes = new ArrayList<>(happenings.undone(
                organization, gone.stream().map(Versioned::value).toList()));
        gone.forEach(found -> {
            writes.add(leads.remove(found));
            writes.addAll(ending(organization, found.value()));
        });
        return writes;
    }

    private List<Write> ending(OrganizationId organization, Lead lead) {
        var writes = new ArrayList<Write>();
        writes.add(Timers.cancel(LeadTimers.clockId(lead)));
        writes.add(Timers.cancel(LeadTimers.recycledId(lead)));
        LeadCards.headlinesOf(lead)
                .forEach(headline -> writes.add(Outgoing.refresh(headline).add(organization)));
        Stream.concat(privately(organization, lead), late(organization, lead))
                .forEach(card -> writes.add(Outgoing.refresh(card).add(organization)));
        NurtureCards.refreshed(directory, organization, lead).forEach(writes::add);
        return writes;
    }

    /** A list that takes more. Whoever was sent something that doesn't hold any more doesn't see it any longer. */
    List<Write> change(OrganizationId organization, Versioned<Lead> before, Lead after) {
        var writes = new ArrayList<Write>();
        writes.add(leads.put(before, after));
        writes.addAll(headlines(organization, before.value(), after));
        var former = privately(organization, before.value()).toList();
        Stream.concat(former.stream(), late(organization, before.value()))
                .forEach(nudge -> writes.add(Outgoing.refresh(nudge).add(organization)));
        privately(organization, after)
                .filter(nudge -> !former.contains(nudge))
                .forEach(nudge -> writes.add(Outgoing.headline(nudge).add(organization)));
        Stream.of(before.value(), after)
                .flatMap(lead -> NurtureCards.refreshed(directory, organization, lead))
                .forEach(writes::add);
        writes.add(timer(organization, after));
        writes.addAll(recycled(before.value(), after));
        writes.add(LeadTimers.celebration(after));
        writes.addAll(happenings.between(organization, before.value(), after));
        return writes;
    }

    /** One that has no card in a channel until now gets it. */
    private List<Write> headlines(OrganizationId organization, Lead before, Lead after) {
        return LeadCards.headlinesOf(after).stream()
                .map(headline -> before.channels().contains(headline.conversation())
                        ? Outgoing.refresh(headline).add(organization)
                        : Outgoing.headline(headline, marketer(organization, after))
                                .add(organization))
                .toList();
    }

    /**
     * A line in the thread; whoever handed the lead over is told if it can't be posted.
     *
     * @param what names the line; there is one in each turn
     */
    List<Write> below(OrganizationId organization, Lead lead, String what, Text line) {
        var words = line.plain(person -> directory.nameOf(organization, person));
        var card = new Card(lead.particulars().company() + ": " + words, List.of(new Part.Paragraph(line)));
        return below(organization, lead, what, card);
    }

    /** The same with more than a line; a list that takes more. */
    List<Write> below(OrganizationId organization, Lead lead, String what, Card card) {
        var marketer = marketer(organization, lead);
        return LeadCards.headlinesOf(lead).stream()
                .map(headline -> Outgoing.below(
                                headline, idOf(lead, what + "@" + headline.conversation()), card, marketer)
                        .add(organization))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** One for each turn. */
    private static MessageId idOf(Lead lead, String what) {
        var turn = lead.clock().turn().begun().toMillis();
        return new MessageId(what + ":" + lead.id() + ":" + lead.offer().at().toEpochMilli() + ":" + turn);
    }

    /** The same, if it still holds when it is posted. */
    List<Write> late(OrganizationId organization, Lead lead, LateCards.What what) {
        var marketer = marketer(organization, lead);
        return LeadCards.headlinesOf(lead).stream()
                .map(headline -> Outgoing.headlineBelow(
                                headline, LateCards.inThread(lead, what, headline.conversation()), marketer)
                        .add(organization))
                .toList();
    }

    private @Nullable AccountId marketer(OrganizationId organization, Lead lead) {
        return Optional.ofNullable(lead.offer().by())
                .flatMap(by -> directory.accountOf(organization, by))
                .orElse(null);
    }

    /** What whoever leads sales may have been sent about it. */
    private Stream<PrivateHeadline> late(OrganizationId organization, Lead lead) {
        return lead.state() == State.OFFERED && lead.clock().breached() != null
                ? directory
                        .pod(organization, lead.pod())
                        .flatMap(pod -> directory.leadOf(organization, pod, Side.SALES))
                        .flatMap(Person::address)
                        .map(account -> LateCards.forLeader(lead, account))
                        .stream()
                : Stream.empty();
    }

    /** What people were sent about it that goes with it. */
    private Stream<PrivateHeadline> privately(OrganizationId organization, Lead lead) {
        return Stream.of(
                        nudges(organization, lead),
                        contests(organization, lead),
                        assists(organization, lead),
                        secrets(organization, lead))
                .flatMap(Function.identity());
    }

    private Stream<PrivateHeadline> contests(OrganizationId organization, Lead lead) {
        return Optional.ofNullable(lead.progress().contest()).stream()
                .flatMap(contest -> contest.asked().stream()
                        .flatMap(person -> directory.accountOf(organization, person).stream())
                        .map(account -> new PrivateHeadline(
                                ContestCards.KIND, ContestCards.reference(lead, contest), account)));
    }

    private Stream<PrivateHeadline> assists(OrganizationId organization, Lead lead) {
        return lead.progress().assists().stream()
                .flatMap(assist -> directory.accountOf(organization, assist.person()).stream()
                        .map(account ->
                                new PrivateHeadline(AssistCards.KIND, AssistCards.reference(lead, assist), account)));
    }

    private Stream<PrivateHeadline> secrets(OrganizationId organization, Lead lead) {
        return lead.progress().history().stream()
                .flatMap(step -> Optional.ofNullable(step.secret()).stream()
                        .flatMap(secret -> secret.told().stream())
                        .flatMap(person -> directory.accountOf(organization, person).stream())
                        .map(account ->
                                new PrivateHeadline(SecretCards.KIND, SecretCards.reference(lead, step), account)));
    }

    private Stream<PrivateHeadline> nudges(OrganizationId organization, Lead lead) {
        var assignment = lead.assignment();
        return assignment == null
                ? Stream.empty()
                : directory.accountOf(organization, assignment.person()).stream()
                        .flatMap(account -> assignment.told().stream()
                                .map(nudge ->
                                        new PrivateHeadline(NudgeCards.KIND, nudge.reference(lead.id()), account)));
    }

    private Write timer(OrganizationId organization, Lead lead) {
        return lead.clock()
                .wakes(reckonings.of(organization, lead))
                .map(at -> LeadTimers.clock(lead, at))
                .orElseGet(() -> Timers.cancel(LeadTimers.clockId(lead)));
    }

    /** Nothing if it is recycled until the same time as before: it comes back once. */
    private static List<Write> recycled(Lead before, Lead after) {
        var until = recycledUntil(after);
        if (until.equals(recycledUntil(before))) {
            return List.of();
        }
        return List.of(until.map(at -> LeadTimers.recycled(after, at))
                .orElseGet(() -> Timers.cancel(LeadTimers.recycledId(after))));
    }

    private static Optional<Instant> recycledUntil(Lead lead) {
        return lead.state() == State.RECYCLED
                ? Optional.ofNullable(lead.progress().until())
                : Optional.empty();
    }
}
