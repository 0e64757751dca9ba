package dev.baton.routing;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.people.Days;
import dev.baton.people.Directory;
import dev.baton.people.WorkingTime;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /lead cover}: somebody gets for a while what would go to another. */
final class Covering implements CommandHandler {

    private static final int SHOWN = 10;

    private final RoutingStore kept;
    private final Covers covers;
    private final Directory directory;
    private final Audit audit;
    private final Commits commits;
    private final InstantSource clock;

    Covering(RoutingStore kept, Covers covers, Directory directory, Audit audit, Commits commits, InstantSource clock) {
        this.kept = kept;
        this.covers = covers;
        this.directory = directory;
        this.audit = audit;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.act("lead cover", "", "has somebody else get your leads for a while");
    }

    /** Shows the covers that somebody can end, if there are any; else asks at once. */
    @Override
    public Reply handle(Command command) {
        var now = clock.instant();
        var known = read(command).stream()
                .map(Versioned::value)
                .filter(cover -> cover.holds(now) && covers.mayEnd(command, cover))
                .limit(SHOWN)
                .toList();
        return known.isEmpty() ? ask(command) : new Reply.OnlyYou(card(known));
    }

    private static Card card(List<Cover> known) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Who covers whom"));
        known.forEach(cover -> {
            parts.add(new Part.Paragraph(Covers.words(cover).and(".")));
            parts.add(Part.Buttons.of(Covers.endButton(cover)));
        });
        parts.add(Part.Buttons.of(
                Button.press("Cover somebody", RoutingActions.COVER, "").opening()));
        return new Card("Who covers whom", parts);
    }

    private List<Versioned<Cover>> read(Interaction by) {
        var lookup = kept.covers();
        return commits.read(by, lookup).all(lookup);
    }

    Reply open(Action action) {
        return ask(action);
    }

    private Reply ask(Interaction by) {
        var own = covers.podsOf(by.organization(), by.person()).isEmpty() ? List.<PersonId>of() : List.of(by.person());
        return new Reply.Ask(CoverForm.of(own, endOfWeek(today(by, by.person()))));
    }

    /** The coming Friday; one of the next week if this one is nearly over. */
    private static LocalDate endOfWeek(LocalDate today) {
        return today.plusDays(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    private LocalDate today(Interaction by, PersonId person) {
        return clock.instant()
                .atZone(directory.zoneOf(by.organization(), person))
                .toLocalDate();
    }

    Reply take(Submission submission) {
        var complaints = new LinkedHashMap<String, String>();
        var covered = CoverForm.one(submission, CoverForm.COVERED, complaints);
        var by = CoverForm.one(submission, CoverForm.BY, complaints);
        var today = today(submission, covered.orElse(submission.person()));
        var last = new Days(today, today.plusYears(1)).require(submission, CoverForm.LAST, complaints);
        if (covered.isEmpty() || by.isEmpty() || last.isEmpty()) {
            return new Reply.Invalid(complaints);
        }
        var zone = directory.zoneOf(submission.organization(), covered.get());
        var ends =
                WorkingTime.moment(last.get().plusDays(1).atStartOfDay(), zone).toInstant();
        return arrange(
                submission, new Cover(covered.get(), by.get(), last.get(), ends, submission.person(), clock.instant()));
    }

    private Reply arrange(Submission submission, Cover cover) {
        var all = read(submission);
        var complaints = complain(submission, cover);
        if (complaints.isEmpty() && isCircle(cover, all)) {
            complaints.put(
                    CoverForm.BY, nameOf(submission, cover.by()) + " is covered by them. Please pick somebody else.");
        }
        return complaints.isEmpty() ? begin(submission, cover, all) : new Reply.Invalid(complaints);
    }

    private Map<String, String> complain(Submission submission, Cover cover) {
        var complaints = new LinkedHashMap<String, String>();
        var pods = covers.podsOf(submission.organization(), cover.covered());
        if (!covers.mayArrange(submission, cover.covered())) {
            complaints.put(
                    CoverForm.COVERED,
                    "You can say who covers you. For others their sales lead or an administrator can.");
        } else if (pods.isEmpty()) {
            complaints.put(CoverForm.COVERED, "Please pick somebody who is in sales of a pod.");
        }
        if (cover.by().equals(cover.covered())) {
            complaints.put(CoverForm.BY, "Please pick somebody else.");
        } else if (!isMember(submission, cover.by()) || pods.stream().noneMatch(pod -> pod.sells(cover.by()))) {
            complaints.putIfAbsent(
                    CoverForm.BY,
                    nameOf(submission, cover.by()) + " isn’t in sales of the same pod. Please pick somebody who is.");
        }
        return complaints;
    }

    private boolean isMember(Submission submission, PersonId id) {
        return directory
                .person(submission.organization(), id)
                .filter(person -> person.address().isPresent() && person.role().covers(Role.MEMBER))
                .isPresent();
    }

    private String nameOf(Interaction by, PersonId person) {
        return directory.nameOf(by.organization(), person);
    }

    private boolean isCircle(Cover cover, List<Versioned<Cover>> all) {
        Map<PersonId, PersonId> next = all.stream()
                .map(Versioned::value)
                .filter(each -> each.holds(clock.instant()))
                .collect(Collectors.toMap(Cover::covered, Cover::by));
        var seen = new HashSet<PersonId>();
        @Nullable PersonId at = cover.by();
        while (at != null && seen.add(at)) {
            if (at.equals(cover.covered())) {
                return true;
            }
            at = next.get(at);
        }
        return false;
    }

    private Reply begin(Submission submission, Cover cover, List<Versioned<Cover>> all) {
        var before = all.stream()
                .filter(each -> each.value().covered().equals(cover.covered()))
                .findFirst()
                .orElse(null);
        var writes = new ArrayList<Write>(covers.begin(submission, before, cover));
        writes.addAll(audit.note(submission, Audit.PERSON, cover.covered().value(), "is covered by somebody else"));
        var card = Card.of(Text.of("Saved: ").and(Covers.words(cover)).and("."))
                .and(Part.Buttons.of(Covers.endButton(cover)));
        return commits.commit(submission, new Reply.OnlyYou(card), writes);
    }

    Reply end(Action action) {
        Function<Versioned<Cover>, Reply> deed = found -> {
            if (!covers.mayEnd(action, found.value())) {
                return Reply.onlyYou("Only the two, their sales lead and administrators can end that.");
            }
            var writes = new ArrayList<Write>(covers.end(action.organization(), found, action.person()));
            writes.addAll(audit.note(action, Audit.PERSON, found.id(), "isn't covered any more"));
            var words = Text.of(found.value().by())
                    .and(" doesn’t cover ")
                    .and(found.value().covered())
                    .and(" any more.");
            return commits.commit(action, Reply.onlyYou(words), writes);
        };
        return read(action).stream()
                .filter(found -> Covers.endButton(found.value()).argument().equals(action.argument()))
                .findFirst()
                .map(deed)
                .orElseGet(() -> Reply.onlyYou("That is over already."));
    }
}
