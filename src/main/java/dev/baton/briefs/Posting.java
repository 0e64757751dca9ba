package dev.baton.briefs;

import dev.baton.chat.ConversationId;
import dev.baton.people.PodId;
import java.util.List;

/**
 * A brief in one pod.
 *
 * @param channels where its card is
 * @param done the edition of which everybody there was asked who has to; 0 for none
 * @param asked how many were asked there, each once
 */
record Posting(BriefId brief, PodId pod, List<ConversationId> channels, int done, int asked) {

    Posting {
        channels = List.copyOf(channels);
    }

    static String idOf(BriefId brief, PodId pod) {
        return brief + ":" + pod;
    }

    String id() {
        return idOf(brief, pod);
    }

    Posting done(Edition edition, int more) {
        return new Posting(brief, pod, channels, edition.number(), asked + more);
    }
}
