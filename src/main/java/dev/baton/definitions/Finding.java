package dev.baton.definitions;

import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.Side;
import dev.baton.store.Versioned;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the definition that somebody acts on, if the person may. */
final class Finding {

    static final Reply GONE = Reply.onlyYou(
            Text.of("That pod is gone. ").and(new Text.Code("/baton people")).and(" shows the ones there are."));

    private final Books books;
    private final Directory directory;
    private final Commits commits;

    Finding(Books books, Directory directory, Commits commits) {
        this.books = books;
        this.directory = directory;
        this.commits = commits;
    }

    /** Everybody of the organization may look. */
    Reply toLook(Interaction by, PodId pod, Function<Found, Reply> deed) {
        return directory
                .versioned(by.organization(), pod)
                .map(found -> deed.apply(found(by, found)))
                .orElse(GONE);
    }

    /** The same with what a button or a form is about. */
    Reply toLook(Interaction by, String argument, BiFunction<Found, Target, Reply> deed) {
        return Target.read(argument)
                .map(target -> toLook(by, target.pod(), found -> deed.apply(found, target)))
                .orElse(GONE);
    }

    /** Whoever is of the pod, on whichever side, may propose and change what is proposed. */
    Reply toChange(Interaction by, String argument, BiFunction<Found, Target, Reply> deed) {
        return toLook(
                by, argument, (found, target) -> found.isOfPod() ? deed.apply(found, target) : notOfPod(found.pod()));
    }

    private static Reply notOfPod(Pod pod) {
        return Reply.onlyYou(Text.of("Only people of " + pod.name() + " can change what it agrees on. ")
                .and(new Text.Code("/baton people"))
                .and(" in its channel has the button to say on which side you are."));
    }

    private Found found(Interaction by, Versioned<Pod> pod) {
        var lookup = books.byPod(pod.value().id());
        return new Found(
                by,
                pod,
                commits.read(by, lookup).first(lookup),
                leaders(by.organization(), pod.value()),
                directory.administers(by.organization(), by.person()));
    }

    /** Who leads the sides, if that is somebody who can act. */
    Leaders leaders(OrganizationId organization, Pod pod) {
        return new Leaders(lead(organization, pod, Side.SALES), lead(organization, pod, Side.MARKETING));
    }

    private @Nullable PersonId lead(OrganizationId organization, Pod pod, Side side) {
        return directory.leadOf(organization, pod, side).map(Person::id).orElse(null);
    }
}
