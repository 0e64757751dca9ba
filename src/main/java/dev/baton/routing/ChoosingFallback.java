package dev.baton.routing;

import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.pods.WhichPod;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Default pod}: where leads go that no rule takes. For administrators. */
final class ChoosingFallback {

    private static final String POD = "pod";
    private static final Reply NOT_YOURS = Reply.onlyYou("Only administrators of Baton can choose the default pod.");

    private final RoutingStore kept;
    private final Rights rights;
    private final Directory directory;
    private final Audit audit;
    private final Commits commits;

    ChoosingFallback(RoutingStore kept, Rights rights, Directory directory, Audit audit, Commits commits) {
        this.kept = kept;
        this.rights = rights;
        this.directory = directory;
        this.audit = audit;
        this.commits = commits;
    }

    Reply open(Action action) {
        if (!rights.administers(action)) {
            return NOT_YOURS;
        }
        var pods = pods(action);
        if (pods.isEmpty()) {
            return Reply.onlyYou("There is no pod yet. /baton setup makes one.");
        }
        var lookup = kept.book();
        var book = commits.read(action, lookup).first(lookup).map(Versioned::value);
        return new Reply.Ask(form(pods, book.map(Book::fallback).orElse(null)));
    }

    private List<Pod> pods(Interaction by) {
        return directory.pods(by.organization()).stream()
                .sorted(Comparator.comparing(Pod::name))
                .toList();
    }

    private static Form form(List<Pod> pods, @Nullable PodId chosen) {
        var initial = pods.stream()
                .map(Pod::id)
                .filter(pod -> pod.equals(chosen))
                .map(PodId::value)
                .toList();
        var caption = Caption.required("Which pod?").hint("It gets the leads that no rule takes");
        return new Form(
                RoutingActions.FALLBACK,
                "",
                "Default pod",
                "Save",
                List.of(new Input.Choice(POD, caption, false, WhichPod.options(pods), initial)));
    }

    Reply take(Submission submission) {
        if (!rights.administers(submission)) {
            return NOT_YOURS;
        }
        var pod = directory.versioned(submission.organization(), new PodId(submission.value(POD)));
        if (pod.isEmpty()) {
            return new Reply.Invalid(Map.of(POD, "Please pick one of these pods."));
        }
        var lookup = kept.book();
        var book = commits.read(submission, lookup).first(lookup);
        var after = book.map(Versioned::value)
                .orElse(Book.EMPTY)
                .withFallback(pod.get().value().id());
        var writes = new ArrayList<Write>(List.of(kept.putBook(book, after), directory.unchanged(pod.get())));
        writes.addAll(audit.note(submission, "pod", pod.get().id(), "became the default pod of leads"));
        return commits.commit(
                submission,
                Reply.onlyYou(
                        "Leads that no rule takes go to " + pod.get().value().name() + " from now on, unless a pod was"
                                + " picked for them, as a source has one."),
                writes);
    }
}
