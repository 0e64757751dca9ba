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

    /** Lets the leads in; whoever may no longer doesn't. */
    Reply start(Action pressed) {
        return own(pressed, Stage.READY, found -> {
            var pod = found.value().pod();
            var allowed = ImportTarget.podsOf(directory, pressed.organization(), pressed.person()).stream()
                    .anyMatch(each -> pod == null || each.id().equals(pod));
            if (!allowed) {
                return Reply.onlyYou("You aren't in marketing there any more, so you can't bring leads in.");
            }
            var now = clock.instant();
            var running = found.value().with(Stage.RUNNING, now);
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

    /** All that is wrong, as a file. */
    Reply complaints(Action pressed) {
        return own(
                pressed,
                Stage.WRONG,
                found -> downloads.offer(
                        pressed.organization(),
                        new Downloads.Subject(ImportComplaints.KIND, found.id(), pressed.person())));
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
