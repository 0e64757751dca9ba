package dev.baton.briefs;

import dev.baton.chat.ConversationId;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A brief in one pod.
 *
 * @param channels where its card is and people of the pod meet
 * @param left where its card still is, though the pod has lost that channel
 * @param done the edition of which everybody there was asked who has to; 0 for none
 * @param course what comes by itself there
 */
record Posting(
        BriefId brief, PodId pod, List<ConversationId> channels, List<ConversationId> left, int done, Course course) {

    Posting {
        channels = List.copyOf(channels);
        left = List.copyOf(left);
    }

    static Posting of(BriefId brief, Pod pod) {
        return new Posting(brief, pod.id(), pod.channels(), List.of(), 0, Course.NONE);
    }

    static String idOf(BriefId brief, PodId pod) {
        return brief + ":" + pod;
    }

    /** Of what {@link #idOf} gives. */
    static BriefId briefOf(String id) {
        return new BriefId(id.substring(0, id.indexOf(':')));
    }

    /** Of what {@link #idOf} gives. */
    static PodId podOf(String id) {
        return new PodId(id.substring(id.indexOf(':') + 1));
    }

    String id() {
        return idOf(brief, pod);
    }

    /** The pod meets there now; what it has lost keeps its card, but hears nothing more. */
    Posting meetingIn(List<ConversationId> now) {
        var lost = everywhere().filter(channel -> !now.contains(channel)).toList();
        return new Posting(brief, pod, now, lost, done, course);
    }

    /** Wherever its card is. */
    Stream<ConversationId> everywhere() {
        return Stream.concat(channels.stream(), left.stream());
    }

    Posting done(Edition edition) {
        return new Posting(brief, pod, channels, left, edition.number(), course);
    }

    /** What comes by itself is that. */
    Posting on(Course other) {
        return new Posting(brief, pod, channels, left, done, other);
    }
}
