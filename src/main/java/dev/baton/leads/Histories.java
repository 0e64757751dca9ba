package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has happened to a lead, and to those that have become part of it, in the order of time. */
final class Histories {

    private static final int SHOWN = 20;

    private final LeadLog log;
    private final Directory directory;

    Histories(LeadLog log, Directory directory) {
        this.log = log;
        this.directory = directory;
    }

    /** Something that has happened. */
    private record Line(Instant at, Text text) {}

    /** All of it, as far as it is known. */
    List<Part> of(OrganizationId organization, Lead lead) {
        var own = logged(organization, lead.id());
        var others = lead.ties().all().flatMap(each -> happened(each, logged(organization, each.id())));
        return part(Stream.of(
                        began("", lead.offer(), lead.progress().history(), own),
                        steps(lead),
                        own.stream().flatMap(event -> line("", lead, event).stream()),
                        others)
                .flatMap(each -> each));
    }

    /** The log may keep who somebody was before two persons turned out to be one. */
    private List<Logged> logged(OrganizationId organization, LeadId lead) {
        return log.of(organization, lead).stream()
                .map(event -> isKnown(organization, event.asked()) ? event : event.withoutAsked())
                .toList();
    }

    private boolean isKnown(OrganizationId organization, @Nullable PersonId person) {
        return person != null && directory.person(organization, person).isPresent();
    }

    private static List<Part> part(Stream<Line> all) {
        var lines = all.sorted(Comparator.comparing(Line::at)).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        var text = Text.of("").and(new Text.Strong("What has happened"));
        var left = Math.max(0, lines.size() - SHOWN);
        if (left > 0) {
            text = text.and("\nand " + left + (left == 1 ? " earlier step" : " earlier steps"));
        }
        for (var line : lines.subList(left, lines.size())) {
            text = text.and("\n").and(line.at()).and(" ").and(line.text());
        }
        return List.of(new Part.Paragraph(text));
    }

    private static String mark(Absorbed other) {
        return "#" + other.id().code() + " ";
    }

    private static Stream<Line> happened(Absorbed other, List<Logged> logged) {
        var mark = mark(other);
        return Stream.of(
                        began(mark, other.offer(), other.history(), logged),
                        steps(other),
                        logged.stream().flatMap(event -> line(mark, null, event).stream()))
                .flatMap(each -> each);
    }

    /** When it was handed over first: what many that came in together share isn't logged for each. */
    private static Stream<Line> began(String mark, Offer offer, List<Step> history, List<Logged> logged) {
        var first = logged.stream()
                .filter(event -> event.kind() == LeadEvent.Kind.OFFERED)
                .findFirst()
                .filter(event -> !event.about().again());
        if (first.isPresent()) {
            var by = first.get().by();
            return Stream.of(new Line(
                    first.get().at(),
                    Text.of(mark).and(who(by, machine(first.get(), offer))).and(" handed it over.")));
        }
        return history.stream().anyMatch(step -> step.to() == State.OFFERED)
                ? Stream.empty()
                : Stream.of(offered(mark, offer));
    }

    private static String machine(Logged event, Offer offer) {
        var known = offer.source().isEmpty() ? event.about().source() : offer.source();
        return known.isEmpty() ? "Baton" : known;
    }

    private static Line offered(String mark, Offer offer) {
        return new Line(
                offer.at(), Text.of(mark).and(who(offer.by(), offer.source())).and(" handed it over."));
    }

    private static Stream<Line> steps(Lead lead) {
        return Stream.concat(steps("", lead.progress().history()), joined("", lead.ties()));
    }

    private static Stream<Line> steps(Absorbed other) {
        return Stream.concat(steps(mark(other), other.history()), joined(mark(other), other.ties()));
    }

    private static Stream<Line> steps(String mark, List<Step> history) {
        return history.stream().map(step -> new Line(step.at(), Text.of(mark).and(step(step))));
    }

    /** Nobody of those who decided has offered it. */
    private static Text step(Step step) {
        return step.to() == State.OFFERED && step.reason() == Reason.OVERTURNED
                ? Text.of("Both sides decided that the return doesn’t stand, so sales has it again.")
                : who(step.by(), "Baton").and(" " + Beginning.of(Steps.words(step)));
    }

    private static Stream<Line> joined(String mark, Ties ties) {
        return ties.joined().stream()
                .map(each -> new Line(
                        each.at(),
                        Text.of(mark).and(who(each.by(), each.source())).and(" handed it over once more.")));
    }

    /**
     * What is no step.
     *
     * @param lead null of one that has become part of another
     */
    private static Optional<Line> line(String mark, @Nullable Lead lead, Logged event) {
        return words(lead, event).map(text -> new Line(event.at(), Text.of(mark).and(text)));
    }

    private static Optional<Text> words(@Nullable Lead lead, Logged event) {
        var who = who(event.by(), "Baton");
        return switch (event.kind()) {
            case ASSIGNED -> Optional.of(asked(lead, event));
            case OPENED -> Optional.of(Text.of("Everybody in sales may accept it from now on."));
            case OVERDUE -> Optional.of(Text.of("There was no answer in time."));
            case PAUSED -> Optional.of(who.and(" paused the time for an answer."));
            case RESUMED -> Optional.of(Text.of("The time for an answer went on."));
            default -> afterAnswer(lead, event);
        };
    }

    private static Optional<Text> afterAnswer(@Nullable Lead lead, Logged event) {
        var who = who(event.by(), "Baton");
        return switch (event.kind()) {
            case CONTESTED -> Optional.of(who.and(" contested the return."));
            case UPHELD ->
                Optional.of(Text.of(
                        event.by() == null
                                ? "There was no decision in time, so the return stands."
                                : "Both sides decided that the return stands."));
            case ASSISTED -> Optional.of(who.and(" helped to win it."));
            case UNDONE -> event.isOfHelp() ? Optional.empty() : Optional.of(who.and(" took the last step back."));
            case MERGED -> lead == null ? Optional.of(who.and(" made it part of this lead.")) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** By name if that is known: an older Baton has noted nobody. */
    private static Text asked(@Nullable Lead lead, Logged event) {
        var assignment = lead == null ? null : lead.assignment();
        var now = assignment != null && assignment.at().equals(event.at()) ? assignment.person() : event.asked();
        return who(now, "One of sales").and(" was asked for it.");
    }

    private static Text who(@Nullable PersonId person, String otherwise) {
        return person == null ? Text.of(otherwise) : Text.of(person);
    }
}
