package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import dev.baton.leads.LeadImport.Stage;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Downloads;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The buttons of an import's card, for whoever sent the file. */
final class DecidingImport {

    private static final Reply GONE = Reply.onlyYou("That file is forgotten. /lead import takes it again.");

    private final LeadImports imports;
    private final Directory directory;
    private final Downloads downloads;
    private final Commits commits;
    private final Audit audit;
    private final InstantSource clock;

    DecidingImport(
            LeadImports imports,
            Directory directory,
            Downloads downloads,
            Commits commits,
            Audit audit,
            InstantSource clock) {
        this.imports = imports;
        this.directory = directory;
        this.downloads = downloads;
        this.commits = commits;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets the leads in, without those that may be here already. */
    Reply start(Action pressed) {
        return start(pressed, false);
    }

    Reply startAll(Action pressed) {
        return start(pressed, true);
    }

    /** Whoever may no longer doesn't. */
    private Reply start(Action pressed, boolean twins) {
        return own(pressed, Stage.READY, found -> {
            var pod = found.value().pod();
            var allowed = ImportTarget.podsOf(directory, pressed.organization(), pressed.person()).stream()
                    .anyMatch(each -> pod == null || each.id().equals(pod));
            if (!allowed) {
                return Reply.onlyYou("You aren't in marketing there any more, so you can't bring leads in.");
            }
            var now = clock.instant();
            var running = found.value().started(twins, now);
            return change(
                    pressed,
                    found,
                    running,
                    List.of(LeadImports.run(running, now), LeadImports.forgetLater(running, now)),
                    audit.note(pressed, AuditedImports.IMPORT, found.id(), "was started"));
        });
    }

    /** What is in stays, and the channels hear of it. */
    Reply stop(Action pressed) {
        return own(pressed, Stage.RUNNING, found -> {
            var stopped = found.value().with(Stage.STOPPED, clock.instant());
            var news = new ArrayList<>(ImportNews.inChannels(directory, pressed.organization(), stopped));
            news.add(LeadImports.forgetRest(stopped, stopped.at()));
            return change(
                    pressed,
                    found,
                    stopped,
                    news,
                    audit.note(pressed, AuditedImports.IMPORT, found.id(), "was stopped"));
        });
    }

    Reply discard(Action pressed) {
        return own(pressed, Stage.READY, found -> {
            var discarded = found.value().with(Stage.DISCARDED, clock.instant());
            return change(
                    pressed,
                    found,
                    discarded,
                    List.of(LeadImports.forgetRest(discarded, discarded.at())),
                    audit.note(pressed, AuditedImports.IMPORT, found.id(), "was discarded"));
        });
    }

    /** Within a day, by whoever brought them in or an administrator. */
    Reply undo(Action pressed) {
        var now = clock.instant();
        var found =
                imports.find(pressed, pressed.argument()).filter(each -> !LeadImports.isForgotten(each.value(), now));
        if (found.isEmpty()) {
            return Reply.onlyYou("An import can be undone for a day after it began. That is over.");
        }
        var of = found.get().value();
        if (!of.by().equals(pressed.person()) && !directory.administers(pressed.organization(), pressed.person())) {
            return Reply.onlyYou("Whoever imported the leads can undo that, or an administrator.");
        }
        if (!of.canBeUndone()) {
            return Reply.onlyYou(already(of.stage()));
        }
        var undoing = of.undoneBy(pressed.person(), now);
        return change(
                pressed,
                found.get(),
                undoing,
                List.of(LeadImports.undo(undoing, now), LeadImports.forgetLater(undoing, now)),
                audit.note(pressed, AuditedImports.IMPORT, found.get().id(), "is being undone"));
    }

    /** All that is wrong, or may be here already, as a file. */
    Reply complaints(Action pressed) {
        return find(pressed)
                .filter(found ->
                        found.value().stage() == Stage.WRONG || found.value().stage() == Stage.READY)
                .map(found -> downloads.offer(
                        pressed.organization(),
                        new Downloads.Subject(ImportComplaints.KIND, found.id(), pressed.person())))
                .orElse(GONE);
    }

    private Reply own(Action pressed, Stage stage, Function<Versioned<LeadImport>, Reply> deed) {
        var found = find(pressed);
        if (found.isEmpty()) {
            return GONE;
        }
        var now = found.get().value().stage();
        return now == stage ? deed.apply(found.get()) : Reply.onlyYou(already(now));
    }

    private Optional<Versioned<LeadImport>> find(Action pressed) {
        return imports.find(pressed, pressed.argument())
                .filter(found -> found.value().by().equals(pressed.person()));
    }

    private static String already(Stage stage) {
        return switch (stage) {
            case COMING -> "The file is still coming.";
            case WRONG -> "Something has to be changed in that file first.";
            case READY -> "It hasn't been started.";
            case RUNNING -> "The leads are coming in already.";
            case STOPPED, HALTED -> "It is stopped already.";
            case DONE -> "All leads are in already.";
            case DISCARDED -> "The file is discarded already.";
            case UNDOING -> "It is being undone already.";
            case UNDONE -> "It is undone already.";
        };
    }

    private Reply change(
            Action pressed, Versioned<LeadImport> before, LeadImport after, List<Write> more, List<Write> notes) {
        var writes = new ArrayList<Write>();
        writes.add(imports.put(before, after));
        writes.addAll(more);
        writes.addAll(notes);
        writes.addAll(ImportCards.refresh(directory, pressed.organization(), after));
        return commits.commit(pressed, Reply.nothing(), writes);
    }
}
