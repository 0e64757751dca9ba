package dev.baton.definitions;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Side;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** Tells people what became of a proposal. What was told once under a name isn't told again. */
final class Telling {

    private final Directory directory;

    Telling(Directory directory) {
        this.directory = directory;
    }

    /** Leads are asked to sign. Who was asked already isn't asked twice. */
    List<Write> ask(OrganizationId organization, Pod pod, Proposal open, List<PersonId> people) {
        return cards(organization, pod, open, people)
                .map(card -> Outgoing.headline(card).add(organization))
                .toList();
    }

    /** What those were sent who were asked to sign shows what came of it. */
    List<Write> refresh(OrganizationId organization, Pod pod, Proposal asked) {
        return cards(organization, pod, asked, asked.asked())
                .map(card -> Outgoing.refresh(card).add(organization))
                .toList();
    }

    private Stream<PrivateHeadline> cards(OrganizationId organization, Pod pod, Proposal asked, List<PersonId> people) {
        return people.stream()
                .flatMap(person -> directory.accountOf(organization, person).stream()
                        .map(account -> AskCards.ask(pod.id(), asked, person, account)));
    }

    /** Those who were asked and haven't signed yet hear that it still waits for them. */
    List<Write> remind(
            OrganizationId organization, Pod pod, Definition definition, Proposal open, List<PersonId> people) {
        var card = AskCards.reminder(pod, definition);
        return people.stream()
                .filter(open.asked()::contains)
                .flatMap(person ->
                        tell(organization, "definition-remind:" + pod.id() + ":" + open.revision(), person, card)
                                .stream())
                .toList();
    }

    /** Administrators hear that a side has nobody who could sign. */
    List<Write> leadless(OrganizationId organization, Pod pod, Proposal open, List<Side> sides) {
        if (sides.isEmpty()) {
            return List.of();
        }
        var names = ProposalCards.sides(sides);
        var card = Card.of(Text.of("Nobody leads " + names + " in " + pod.name()
                        + ", so nobody there can sign what both sides agree on. Please name a lead with ")
                .and(new Text.Code("/baton setup"))
                .and(" in its channel."));
        return directory.administrators(organization).stream()
                .map(Person::id)
                .flatMap(person -> tell(
                        organization,
                        "definition-lead:" + pod.id() + ":" + open.revision() + ":" + names.replace(' ', '-'),
                        person,
                        card)
                        .stream())
                .toList();
    }

    /** The pod's channels hear what holds from now on, and what is different. */
    List<Write> holds(OrganizationId organization, Pod pod, List<Clause> before, Version version) {
        var comparison = Comparison.between(before, version.clauses());
        var title = "When a lead is ready for " + pod.name() + ": version " + version.number();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        parts.add(new Part.Paragraph(DefinitionCards.signed(version).and(". It holds from now on.")));
        parts.add(new Part.Paragraph(Text.of("").and(new Text.Strong("Why")).and("\n" + version.reason())));
        comparison.lines().stream().limit(ProposalCards.LINES).forEach(line -> parts.add(new Part.Paragraph(line)));
        var more = comparison.lines().size() - ProposalCards.LINES;
        var rest = more > 0 ? more + " more are different. " + comparison.rest() : comparison.rest();
        if (!rest.isBlank()) {
            parts.add(new Part.Note(Text.of(rest.strip())));
        }
        parts.add(Part.Buttons.of(Button.run("See it all", DefinitionCards.SHOW + " " + pod.id())));
        return Outgoing.inChannels(
                organization,
                pod.channels(),
                "definition-holds:" + pod.id() + ":" + version.number(),
                new Card(title, parts),
                directory.accountOf(organization, version.by()).orElse(null));
    }

    /** What a proposal was has ended, and why. */
    List<Write> declined(
            OrganizationId organization, Pod pod, Definition after, Proposal before, Proposal.Declined why) {
        var text = Text.of(why.by())
                .and(" has not signed what is to be agreed in " + pod.name() + ": “" + why.reason()
                        + "”. It is a draft again, and can be changed and proposed once more.");
        var card = new Card(
                text.plain(),
                List.of(
                        new Part.Paragraph(text),
                        Part.Buttons.of(Button.press(
                                        "See the proposal",
                                        DefinitionActions.OPEN,
                                        Target.of(after, 1).toString())
                                .opening())));
        return toConcerned(organization, pod, before, why.by(), "declined", card);
    }

    List<Write> withdrawn(OrganizationId organization, Pod pod, Proposal before, PersonId by) {
        var text = Text.of(by)
                .and(" has withdrawn what was proposed for " + pod.name() + ". You don't have to do anything.");
        return toConcerned(organization, pod, before, by, "withdrawn", Card.of(text));
    }

    List<Write> changing(OrganizationId organization, Pod pod, Proposal before, PersonId by) {
        var text = Text.of(by)
                .and(" is changing what was proposed for " + pod.name()
                        + ". Signatures don't count any more; you are asked again once it is proposed.");
        return toConcerned(organization, pod, before, by, "changing", Card.of(text));
    }

    /** Whoever has signed, was asked or has proposed, but for whoever did it; nobody while it was a draft. */
    private List<Write> toConcerned(
            OrganizationId organization, Pod pod, Proposal before, PersonId by, String news, Card card) {
        return people(before, by).stream()
                .flatMap(
                        person -> tell(
                                organization,
                                "definition-" + news + ":" + pod.id() + ":" + before.revision(),
                                person,
                                card)
                                .stream())
                .toList();
    }

    private static Collection<PersonId> people(Proposal before, PersonId by) {
        var all = new LinkedHashSet<PersonId>();
        if (before.isAsked()) {
            all.add(before.by());
            before.concerned().forEach(all::add);
        }
        all.remove(by);
        return all;
    }

    private List<Write> tell(OrganizationId organization, String name, PersonId person, Card card) {
        return directory.accountOf(organization, person).stream()
                .map(account -> Outgoing.direct(account, new MessageId(name + "@" + person), card)
                        .add(organization))
                .toList();
    }
}
