package dev.baton.leads;

import com.google.errorprone.annotations.CompileTimeConstant;
import dev.baton.chat.AccountId;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.MessageId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is written when two leads become one, and when that is taken back: both leads, both threads, and who is told.
 */
final class MergeWrites {

    private final LeadWrites writing;
    private final Directory directory;
    private final Audit audit;
    private final Commits commits;

    MergeWrites(LeadWrites writing, Directory directory, Audit audit, Commits commits) {
        this.writing = writing;
        this.directory = directory;
        this.audit = audit;
        this.commits = commits;
    }

    /** Both leads, as they were and as they are. */
    private record Pair(Versioned<Lead> first, Lead firstAfter, Versioned<Lead> other, Lead otherAfter) {}

    Reply merge(Interaction by, Versioned<Lead> first, Lead firstAfter, Versioned<Lead> other, Lead otherAfter) {
        var undo = Button.press("Undo", LeadActions.UNDO, other.id());
        var receipt = Card.of(Text.of(name(otherAfter) + " is part of " + name(firstAfter)
                        + " now. Within five minutes you can take that back."))
                .and(Part.Buttons.of(undo, Button.run("Show", "lead show " + firstAfter.id())));
        return commit(
                by,
                new Pair(first, firstAfter, other, otherAfter),
                " made " + name(otherAfter) + " part of " + name(firstAfter) + ".",
                receipt,
                "was made part of another one");
    }

    /** Takes it back. */
    Reply part(Interaction by, Versioned<Lead> first, Lead firstAfter, Versioned<Lead> other, Lead otherAfter) {
        var said = otherAfter.state().sentenceOnceMore(otherAfter.particulars().company());
        return commit(
                by,
                new Pair(first, firstAfter, other, otherAfter),
                " took back that " + name(otherAfter) + " is part of " + name(firstAfter) + ".",
                Card.of(Text.of("Taken back. " + said)),
                "was taken out of another one");
    }

    private Reply commit(Interaction by, Pair pair, String deed, Card receipt, @CompileTimeConstant String what) {
        var organization = by.organization();
        var writes = new ArrayList<Write>();
        writes.addAll(writing.change(organization, pair.first(), pair.firstAfter()));
        writes.addAll(writing.change(organization, pair.other(), pair.otherAfter()));
        var line = line(by, deed);
        Stream.of(pair.firstAfter(), pair.otherAfter())
                .flatMap(lead -> LeadCards.headlinesOf(lead).stream())
                .forEach(headline -> writes.add(Outgoing.below(
                                headline,
                                new MessageId("merge:" + by.context().id() + ":" + headline.reference() + "@"
                                        + headline.conversation()),
                                line,
                                by.context().account())
                        .add(organization)));
        told(by, pair)
                .forEach(account -> writes.add(Outgoing.direct(
                                account, new MessageId("merge:" + by.context().id() + ":" + account), news(line, pair))
                        .add(organization)));
        writes.addAll(audit.note(by, AuditedLeads.LEAD, pair.other().id(), what));
        return commits.commit(by, new Reply.OnlyYou(receipt), writes);
    }

    /** A notification has the name. */
    private Card line(Interaction by, String deed) {
        return new Card(
                directory.nameOf(by.organization(), by.person()) + deed,
                List.of(new Part.Paragraph(Text.of(by.person()).and(deed))));
    }

    private static Card news(Card line, Pair pair) {
        return line.and(Part.Buttons.of(
                Button.run("Show", "lead show " + pair.firstAfter().id())));
    }

    /** Who handed the other one over or works on it, but who acts himself. */
    private List<AccountId> told(Interaction by, Pair pair) {
        var people = new LinkedHashSet<PersonId>(pair.other().value().marketers());
        Stream.of(pair.first(), pair.other())
                .flatMap(lead -> Stream.ofNullable(lead.value().owner()))
                .forEach(people::add);
        return people.stream()
                .filter(person -> !person.equals(by.person()))
                .flatMap(person -> directory.accountOf(by.organization(), person).stream())
                .toList();
    }

    private static String name(Lead lead) {
        return lead.particulars().company() + " #" + lead.id().code();
    }

    Reply alreadyMerged(Lead lead) {
        var into = Optional.ofNullable(lead.ties().into()).map(id -> " #" + id.code());
        return Reply.onlyYou(name(lead) + " is part of" + into.orElse(" another lead") + " already.");
    }
}
