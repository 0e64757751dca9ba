package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Pod;
import dev.baton.pods.Page;
import dev.baton.store.Versioned;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code Who has read it}: names of who has and who hasn't, to those who make the brief and administrators; to a pod's
 * leads those of their pod; to anybody else only how it is with himself.
 */
final class ShowingReaders {

    /** As many names as pods at the most, each with a heading of its own: a card has room for those. */
    private static final int SIZE = 20;

    private final Finding finding;
    private final ReaderList readers;
    private final Audience audience;
    private final Rights rights;

    ShowingReaders(Finding finding, ReaderList readers, Audience audience, Rights rights) {
        this.finding = finding;
        this.readers = readers;
        this.audience = audience;
        this.rights = rights;
    }

    /** Somebody in a pod. */
    record Line(String pod, PersonId person, String name, boolean hasRead) {

        String group() {
            return pod + (hasRead ? ": has read it" : ": hasn't yet");
        }
    }

    Reply press(Action action) {
        return finding.of(action, action.argument(), Target::page, (found, page) -> {
            var brief = found.value();
            var edition = brief.edition();
            if (edition == null) {
                return Reply.onlyYou(
                        "Nobody has got it to read yet: it is " + brief.stage().label() + ".");
            }
            var pods = podsFor(action, brief, edition);
            return pods.isEmpty()
                    ? own(action, brief, edition)
                    : new Reply.OnlyYou(card(brief, edition, lines(action.organization(), brief, edition, pods), page));
        });
    }

    /** The pods of which the person sees who has read it. */
    private List<Pod> podsFor(Action by, Brief brief, Edition edition) {
        var pods = rights.podsOf(by.organization(), edition.content());
        var makes = rights.makes(by, brief);
        return pods.stream()
                .filter(pod -> makes || Superiors.leads(pod).contains(by.person()))
                .sorted(Comparator.comparing(Pod::name))
                .toList();
    }

    private List<Line> lines(OrganizationId organization, Brief brief, Edition edition, List<Pod> pods) {
        return pods.stream()
                .flatMap(pod -> audience.in(organization, brief, pod).stream()
                        .map(member -> new Line(
                                pod.name(),
                                member.person().id(),
                                member.person().name(),
                                !member.reader().owes(edition)))
                        .sorted(Comparator.comparing(Line::hasRead).thenComparing(Line::name)))
                .toList();
    }

    static Card card(Brief brief, Edition edition, List<Line> lines, int wanted) {
        var title = edition.content().aim().title();
        var page = Page.of(lines, SIZE, wanted);
        var done = count(lines.stream().filter(Line::hasRead));
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        parts.add(new Part.Paragraph(Text.of(done + " of " + count(lines.stream()) + " have acknowledged version "
                + edition.required() + (edition.number() > edition.required() ? " or a later one." : "."))));
        var groups = page.shown().stream().map(Line::group).distinct().toList();
        for (var group : groups) {
            var names = page.shown().stream()
                    .filter(line -> line.group().equals(group))
                    .map(Line::name)
                    .collect(Collectors.joining(", "));
            parts.add(new Part.Paragraph(Text.of("").and(new Text.Strong(group)).and("\n" + names)));
        }
        if (page.hasMore()) {
            parts.add(Part.Buttons.of(BriefButtons.next(page, BriefActions.READERS, brief)));
        }
        if (page.last() > 1) {
            parts.add(new Part.Note(Text.of("Page " + page.number() + " of " + page.last())));
        }
        return new Card("Who has read the brief " + title, parts);
    }

    /** Who is in several pods counts once. */
    private static long count(Stream<Line> lines) {
        return lines.map(Line::person).distinct().count();
    }

    private Reply own(Action by, Brief brief, Edition edition) {
        if (audience.podsOf(by.organization(), brief, by.person()).isEmpty()) {
            return Acknowledging.notYours(by, brief);
        }
        var reader = readers.find(by.organization(), brief.id(), by.person()).map(Versioned::value);
        return reader.filter(each -> !each.owes(edition))
                .map(each -> Reply.onlyYou(
                        each.at() == null
                                ? Text.of("You have acknowledged it.")
                                : Text.of("You acknowledged it on ")
                                        .and(Objects.requireNonNull(each.at()))
                                        .and(".")))
                .orElseGet(() -> new Reply.OnlyYou(Card.of(Text.of("You haven't acknowledged it yet. Who else has is"
                                + " seen by those who make it and by the leads of the pod."))
                        .and(Part.Buttons.of(BriefButtons.read(brief), BriefButtons.acknowledge(brief, edition)))));
    }

    /** Those of a pod for whom the card has the button. */
    static List<PersonId> forWhom(Brief brief, Pod pod) {
        var all = new ArrayList<PersonId>(brief.makers());
        all.addAll(Superiors.leads(pod));
        return all.stream().distinct().toList();
    }
}
