package dev.baton.feedback;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.people.Directory;
import dev.baton.people.PodId;
import java.util.List;

/** Looks for what others have said before something becomes an item of its own. */
final class Weighing {

    private static final int SUGGESTED = 3;

    private final Finding finding;
    private final Searching searching;
    private final Saving saving;
    private final SayingMeToo meToo;
    private final Origins origins;
    private final Directory directory;

    Weighing(
            Finding finding,
            Searching searching,
            Saving saving,
            SayingMeToo meToo,
            Origins origins,
            Directory directory) {
        this.finding = finding;
        this.searching = searching;
        this.saving = saving;
        this.meToo = meToo;
        this.origins = origins;
        this.directory = directory;
    }

    /** Saves it, or asks whether it is one of those that look alike. */
    Reply take(Interaction by, Origin origin, Heard heard, boolean unnamed) {
        finding.once(by);
        var pod = directory.pod(by.organization(), new PodId(origin.pod()));
        var alike = pod.map(each -> searching.alike(by.organization(), each.id(), heard.words(), SUGGESTED)).stream()
                .flatMap(List::stream)
                .filter(item -> item.state().isOpen())
                .toList();
        if (pod.isEmpty() || alike.isEmpty()) {
            return saving.take(by, origin, heard, unnamed, origins.done(by, origin));
        }
        var form = FeedbackForm.of(FeedbackActions.SAVE, origin, List.of(pod.get()), Suggested.of(heard), unnamed);
        return new Reply.Ask(Alike.ask(form, alike, by.person()));
    }

    /**
     * Joins what others have said, or saves it as something new if nothing can become of that any more.
     *
     * @param same the id of the item that says the same, or anything else
     */
    Reply take(Interaction by, Origin origin, Heard heard, boolean unnamed, String same) {
        var done = origins.done(by, origin);
        return finding.current(by, same)
                .filter(item -> item.value().state().isOpen())
                .map(item -> meToo.join(by, item, unnamed, heard, done))
                .orElseGet(() -> saving.take(by, origin, heard, unnamed, done));
    }
}
