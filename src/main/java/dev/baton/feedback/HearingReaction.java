package dev.baton.feedback;

import com.google.common.hash.Hashing;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Event;
import dev.baton.chat.EventHandler;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.Write;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;

/** Somebody put the pod's emoji on a message: Baton offers in private to save it. */
final class HearingReaction implements EventHandler {

    private final Drafts drafts;
    private final Desks desks;
    private final OpeningFeedback form;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    HearingReaction(
            Drafts drafts,
            Desks desks,
            OpeningFeedback form,
            Directory directory,
            Commits commits,
            InstantSource clock) {
        this.drafts = drafts;
        this.desks = desks;
        this.form = form;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public boolean listensTo(OrganizationId organization, String emoji) {
        return desks.listenTo(organization, emoji);
    }

    @Override
    public void handle(Event event) {
        if (event instanceof Event.Reacted reacted && isMeant(reacted)) {
            note(reacted);
        }
    }

    /** By the emoji of the pod in whose channel it is, or of any other of the person's. */
    private boolean isMeant(Event.Reacted reacted) {
        var organization = reacted.organization();
        var isMember = directory
                .person(organization, reacted.person())
                .filter(person -> person.role().covers(Role.MEMBER))
                .isPresent();
        return isMember
                && form.podsFor(reacted.context()).stream()
                        .map(Pod::id)
                        .anyMatch(pod -> desks.of(organization, pod).emoji().contains(reacted.emoji()));
    }

    private void note(Event.Reacted reacted) {
        var organization = reacted.organization();
        var quote = reacted.quote();
        var message = quote.message() == null
                ? reacted.context().id().value()
                : quote.message().toString();
        var id = Hashing.sha256()
                .hashString(reacted.person() + " " + message, StandardCharsets.UTF_8)
                .toString();
        if (drafts.noted(organization, id).isPresent()) {
            return;
        }
        var words = quote.author() == null ? "" : quote.text();
        var noted = new Noted(id, reacted.person(), words, quote.author(), quote.link());
        var writes = new ArrayList<Write>(drafts.add(noted, clock.instant()));
        writes.add(Outgoing.direct(reacted.context().account(), new MessageId("feedback-noted:" + id), card(noted))
                .add(organization));
        commits.commit(reacted, Reply.nothing(), writes);
    }

    private static Card card(Noted noted) {
        var button = Button.primary("Save as feedback", FeedbackActions.FROM_REACTION, noted.id())
                .opening();
        var words = noted.words().isEmpty() ? "" : "\n“" + noted.words() + "”";
        return Card.of(Text.of("Would you like to pass this on to marketing?" + words))
                .and(Part.Buttons.of(button));
    }
}
