package dev.baton.polls;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import dev.baton.store.Versioned;

/**
 * Draws what is shown of an anonymous poll while people vote. Its card asks for that before it is rendered, so it
 * happens at the pace at which cards are sent, however many vote.
 */
final class DrawingPicture {

    private final Polls polls;
    private final Pictures pictures;
    private final SecretBallots secret;
    private final Store store;

    DrawingPicture(Polls polls, Pictures pictures, SecretBallots secret, Store store) {
        this.polls = polls;
        this.pictures = pictures;
        this.secret = secret;
        this.store = store;
    }

    void ifDue(OrganizationId organization, Versioned<Poll> found) {
        var poll = found.value();
        if (!poll.isOpen() || !poll.isShown() || !poll.terms().anonymous()) {
            return;
        }
        var before = pictures.find(organization, poll.id());
        var picture = before.map(Versioned::value).orElse(Picture.none(poll.id()));
        if (picture.isDue(secret.voters(organization, poll.id()))) {
            var now = secret.count(organization, poll.id()).together();
            try {
                store.commit(
                        Realms.of(organization), polls.unchanged(found), pictures.put(before, picture.drawing(now)));
            } catch (StaleWrite e) {
                // it was drawn for another channel, or the poll has changed, and with it its card is rendered again
            }
        }
    }
}
