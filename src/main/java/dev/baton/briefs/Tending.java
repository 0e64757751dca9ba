package dev.baton.briefs;

import dev.baton.briefs.FindingThing.Thing;
import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code Confirm} and {@code Retire}: whoever answers for a brief says of what it shows whether it is still right. */
final class Tending {

    private final Finding finding;
    private final FindingThing things;
    private final TendingBooks books;
    private final Audit audit;
    private final Commits commits;
    private final InstantSource clock;

    Tending(
            Finding finding,
            FindingThing things,
            TendingBooks books,
            Audit audit,
            Commits commits,
            InstantSource clock) {
        this.finding = finding;
        this.things = things;
        this.books = books;
        this.audit = audit;
        this.commits = commits;
        this.clock = clock;
    }

    /** All that waits for an answer. */
    Reply show(Action action) {
        return finding.forEditor(
                action,
                action.argument(),
                found -> new Reply.OnlyYou(books.cards().waiting(action.organization(), found.value())));
    }

    private Reply tend(Action action, BiFunction<Versioned<Brief>, Thing, Reply> deed) {
        return things.of(
                action,
                action.argument(),
                thing -> finding.forEditor(
                        action,
                        thing.brief().id().value(),
                        found -> found.value().stage() == Stage.PUBLISHED && !thing.isAll()
                                ? deed.apply(found, thing)
                                : Outcomes.notNow(found.value().stage())));
    }

    Reply confirm(Action action) {
        return tend(action, (found, thing) -> {
            var before = upkeep(action, thing);
            var upkeep = before.map(Versioned::value)
                    .orElseGet(() -> Upkeep.of(thing.brief().id()))
                    .showing(usable(found.value()), clock.instant());
            if (!upkeep.assets().containsKey(thing.key())) {
                return Reply.onlyYou("“" + thing.name() + "” is retired. “Use again” in the list brings it back.");
            }
            var writes = new ArrayList<Write>();
            writes.add(books.list().put(before, upkeep.confirmed(thing.key(), clock.instant())));
            writes.addAll(audit.note(
                    action, AuditedBriefs.BRIEF, thing.brief().id().value(), "has an asset that was confirmed"));
            writes.addAll(follow(action, thing, upkeep));
            var text = "Confirmed: “" + thing.name() + "” is right. Baton asks again in " + Upkeep.FRESH.toDays()
                    + " days.";
            return commits.commit(action, undoable(text, BriefActions.UNCONFIRM, thing), writes);
        });
    }

    Reply unconfirm(Action action) {
        return tend(action, (found, thing) -> {
            var before = upkeep(action, thing);
            return before.flatMap(care -> care.value().unconfirmed(thing.key()))
                    .map(after -> {
                        var writes = new ArrayList<Write>();
                        writes.add(books.list().put(before, after));
                        writes.addAll(audit.note(
                                action,
                                AuditedBriefs.BRIEF,
                                thing.brief().id().value(),
                                "has an asset that is not confirmed any more"));
                        writes.addAll(follow(action, thing, after));
                        return commits.commit(action, Reply.onlyYou("Taken back."), writes);
                    })
                    .orElseGet(() -> Reply.onlyYou("That is taken back already."));
        });
    }

    Reply retire(Action action) {
        return tend(action, (found, thing) -> {
            if (found.value().retired().contains(thing.key())) {
                return Reply.onlyYou("“" + thing.name() + "” is retired already.");
            }
            var writes = new ArrayList<Write>();
            writes.addAll(audit.note(
                    action, AuditedBriefs.BRIEF, thing.brief().id().value(), "has an asset that was retired"));
            upkeep(action, thing).ifPresent(care -> writes.addAll(follow(action, thing, care.value())));
            var keys = Stream.concat(found.value().retired().stream(), Stream.of(thing.key()));
            var text = "Retired: “" + thing.name() + "” is struck out, and isn't found any more.";
            return retiring(action, found, keys, undoable(text, BriefActions.USE_AGAIN, thing), writes);
        });
    }

    Reply useAgain(Action action) {
        return tend(action, (found, thing) -> {
            if (!found.value().retired().contains(thing.key())) {
                return Reply.onlyYou("“" + thing.name() + "” is in use already.");
            }
            var writes = new ArrayList<Write>();
            writes.addAll(audit.note(
                    action, AuditedBriefs.BRIEF, thing.brief().id().value(), "has an asset that is used again"));
            upkeep(action, thing).ifPresent(care -> writes.addAll(follow(action, thing, care.value())));
            var keys = found.value().retired().stream().filter(key -> !key.equals(thing.key()));
            return retiring(action, found, keys, Reply.onlyYou("“" + thing.name() + "” is in use again."), writes);
        });
    }

    private Reply retiring(
            Action action, Versioned<Brief> found, Stream<String> keys, Reply reply, List<Write> writes) {
        var retired = keys.collect(Collectors.toUnmodifiableSet());
        var after = found.value().retiring(retired, clock.instant());
        writes.add(books.briefs().put(found, after));
        return commits.commit(action, reply, writes);
    }

    private Optional<Versioned<Upkeep>> upkeep(Interaction by, Thing thing) {
        return books.list().find(by.organization(), thing.brief().id());
    }

    private static Set<String> usable(Brief brief) {
        return brief.current().evidence().without(brief.retired()).stream()
                .map(Asset::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was asked shows what is left, and the next step is reckoned anew. */
    private List<Write> follow(Interaction by, Thing thing, Upkeep upkeep) {
        var writes = new ArrayList<Write>();
        writes.add(BriefTimers.upkeep(thing.brief().id(), clock.instant()));
        Optional.ofNullable(upkeep.assets().get(thing.key()))
                .map(Upkeep.Care::asked)
                .ifPresent(asked -> writes.addAll(books.news().refresh(by.organization(), thing.brief(), asked)));
        return writes;
    }

    private static Reply undoable(String text, String back, Thing thing) {
        return new Reply.OnlyYou(new Card(
                text,
                List.of(
                        new Part.Paragraph(Text.of(text)),
                        Part.Buttons.of(BriefButtons.press("Undo", back, thing.brief(), thing.key())))));
    }
}
