package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.leads.Contest.Verdict;
import dev.baton.leads.Contest.Vote;
import dev.baton.leads.Lead.Outcome;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code Stands} and {@code Goes back to sales}: both sides decide what becomes of a contested return. */
final class Deciding {

    private final Handoff handoff;
    private final GoingBack goingBack;
    private final Directory directory;
    private final Audit audit;
    private final InstantSource clock;

    Deciding(Handoff handoff, GoingBack goingBack, Directory directory, Audit audit, InstantSource clock) {
        this.handoff = handoff;
        this.goingBack = goingBack;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    Reply stands(Action action) {
        return decide(action, Verdict.STANDS);
    }

    Reply goesBack(Action action) {
        return decide(action, Verdict.GOES_BACK);
    }

    private Reply decide(Action action, Verdict verdict) {
        return handoff.with(
                action,
                action.argument().split(" ", 2)[0],
                (lead, _) -> isContested(action, lead)
                        ? Optional.empty()
                        : Optional.of(Reply.onlyYou("This is decided, or not contested any more. "
                                + lead.state().sentence(lead.particulars().company()))),
                (lead, pod) -> decide(action, lead, pod, verdict));
    }

    private static boolean isContested(Action action, Lead lead) {
        return lead.state() == State.RETURNED
                && ContestCards.in(lead, action.argument()).isPresent();
    }

    private Reply decide(Action action, Versioned<Lead> lead, Versioned<Pod> pod, Verdict verdict) {
        var contest = ContestCards.in(lead.value(), action.argument()).orElseThrow();
        var deciders = Contesting.deciders(directory, action.organization(), pod.value());
        return refusal(action, pod.value(), deciders, contest)
                .orElseGet(() -> vote(action, lead, pod, contest, deciders, verdict));
    }

    private static Optional<Reply> refusal(Action action, Pod pod, Deciders deciders, Contest contest) {
        if (!deciders.include(action.person())) {
            return Optional.of(Reply.onlyYou(
                    "Whoever leads sales and whoever leads marketing in " + pod.name() + " decide that."));
        }
        return contest.outcome().map(words -> Reply.onlyYou("This is over: " + words + "."));
    }

    private Reply vote(
            Action by, Versioned<Lead> lead, Versioned<Pod> pod, Contest contest, Deciders deciders, Verdict verdict) {
        var counted = contest.voted(new Vote(by.person(), verdict, clock.instant()), deciders);
        var voted = counted.isOpen() ? counted.asking(counted.waitsFor(deciders)) : counted;
        var place = voted.decided()
                .filter(decided -> decided == Verdict.GOES_BACK)
                .flatMap(_ -> goingBack.place(by.organization(), lead.value(), pod.value(), clock.instant()));
        var after = place.flatMap(found -> voted.last()
                        .map(last -> lead.value()
                                .shownIn(pod.value())
                                .overturned(voted, last, found.routed(), found.clock())))
                .orElseGet(() -> lead.value().contested(voted));
        var writes = new ArrayList<Write>();
        writes.add(directory.unchanged(pod));
        place.ifPresent(found -> writes.addAll(found.writes()));
        writes.addAll(news(by, after, voted));
        writes.addAll(audited(by, after, verdict));
        return handoff.settle(
                by,
                lead,
                new Outcome.Changed(after),
                changed -> told(by, changed, voted, verdict),
                writes.toArray(Write[]::new));
    }

    private List<Write> audited(Action by, Lead lead, Verdict verdict) {
        var id = lead.id().value();
        return switch (verdict) {
            case STANDS -> audit.note(by, AuditedLeads.LEAD, id, "was said to stay returned");
            case GOES_BACK -> audit.note(by, AuditedLeads.LEAD, id, "was said to go back to sales");
        };
    }

    private Told told(Action by, Lead lead, Contest voted, Verdict verdict) {
        var company = lead.particulars().company();
        var line = voted.decided().map(decided -> line(by, voted, decided)).orElse(null);
        var said = "You say that " + verdict.sentence() + ". ";
        var next = voted.decided()
                .map(_ -> "Both sides agree, so it is decided. " + lead.state().sentence(company))
                .orElseGet(() -> voted.differs()
                        ? "The other side sees it otherwise. Please talk to each other; both of you can change it."
                        : "It is decided once the other side says the same.");
        return new Told(line, null, Reply.onlyYou(said + next));
    }

    private Card line(Action by, Contest voted, Verdict decided) {
        var first = voters(voted).getFirst();
        var text = voters(voted).stream()
                .skip(1)
                .findFirst()
                .map(second -> Text.of("and ").and(second).and(" have decided that "))
                .orElseGet(() -> Text.of("has decided that "));
        return handoff.named(by, first, text.and(decided.sentence() + "."));
    }

    private static List<PersonId> voters(Contest contest) {
        return Stream.of(Optional.ofNullable(contest.sales()), Optional.ofNullable(contest.marketing()))
                .flatMap(Optional::stream)
                .map(Vote::by)
                .distinct()
                .toList();
    }

    /** Whoever contested, or handed the lead over, hears what was decided; the other side, that this one differs. */
    private List<Write> news(Action by, Lead lead, Contest voted) {
        if (voted.differs()) {
            return tell(by, voters(voted), "differ", differing(lead));
        }
        var returner = lead.progress().latest(State.RETURNED).flatMap(step -> Optional.ofNullable(step.by()));
        var concerned = Stream.of(
                        Stream.of(voted.by()), Stream.ofNullable(lead.offer().by()), returner.stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
        return voted.outcome()
                .map(words -> tell(by, concerned, "decided", ContestCards.decided(lead, words)))
                .orElseGet(List::of);
    }

    private List<Write> tell(Action by, List<PersonId> people, String what, Card card) {
        return people.stream()
                .filter(person -> !person.equals(by.person()))
                .flatMap(person -> directory.accountOf(by.organization(), person).stream()
                        .map(account -> Outgoing.direct(
                                        account,
                                        new MessageId("contest-" + what + ":"
                                                + by.context().id() + "@" + person),
                                        card)
                                .add(by.organization())))
                .toList();
    }

    /** The card on which they decide is beside it, and goes with the lead. */
    private static Card differing(Lead lead) {
        var company = lead.particulars().company();
        return new Card(
                company + ": the two sides differ.",
                List.of(
                        new Part.Paragraph(
                                Text.of("")
                                        .and(new Text.Strong(company))
                                        .and(
                                                ": the two sides differ on whether the return stands. Please talk to each other; both of you can change what you said.")),
                        Part.Buttons.of(ContestCards.show(lead))));
    }
}
