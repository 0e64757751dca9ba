package dev.baton.briefs;

import dev.baton.chat.ConversationId;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A brief in one pod.
 *
 * @param channels where its card is
 * @param done the edition of which everybody there was asked who has to; 0 for none
 * @param round the edition that everybody had to acknowledge when people there were asked last
 * @param asked how many were asked there in that round, each once
 * @param course what comes by itself there
 */
record Posting(BriefId brief, PodId pod, List<ConversationId> channels, int done, int round, int asked, Course course) {

    Posting {
        channels = List.copyOf(channels);
    }

    static Posting of(BriefId brief, Pod pod) {
        return new Posting(brief, pod.id(), pod.channels(), 0, 0, 0, Course.NONE);
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

    /** Its card is in other channels, too. */
    Posting also(List<ConversationId> others) {
        return new Posting(
                brief,
                pod,
                Stream.concat(channels.stream(), others.stream()).distinct().toList(),
                done,
                round,
                asked,
                course);
    }

    /** So many more were asked. */
    Posting asking(Edition edition, int more) {
        var before = round == edition.required() ? asked : 0;
        return new Posting(brief, pod, channels, done, edition.required(), before + more, course);
    }

    Posting done(Edition edition) {
        return new Posting(brief, pod, channels, edition.number(), round, asked, course);
    }

    /** What comes by itself is that. */
    Posting on(Course other) {
        return new Posting(brief, pod, channels, done, round, asked, other);
    }
}
