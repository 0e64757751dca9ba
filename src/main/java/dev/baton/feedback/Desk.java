package dev.baton.feedback;

import dev.baton.chat.ConversationId;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a pod has agreed on for feedback.
 *
 * @param own channels other than the pod's that its items go to, at most one for each platform
 * @param triage the working time in which marketing answers
 * @param emoji reactions that save a message, by the platforms' names
 * @param digest whether there is a weekly one
 */
record Desk(PodId pod, List<ConversationId> own, Duration triage, Set<String> emoji, boolean digest) {

    static final Duration A_DAY = Duration.ofHours(8);
    static final String MEGAPHONE = "mega";

    Desk {
        own = List.copyOf(own);
        emoji = Set.copyOf(emoji);
    }

    static Desk usual(PodId pod) {
        return new Desk(pod, List.of(), A_DAY, Set.of(MEGAPHONE), true);
    }

    /** Where items go: the pod's channels, but for platforms on which there is another one for this. */
    List<ConversationId> channels(Pod of) {
        var others = of.channels().stream().filter(channel -> own.stream().noneMatch(each -> isOnSame(each, channel)));
        return Stream.concat(own.stream(), others).toList();
    }

    /** The same with items going to that channel; to the pod's own if it is one of them. */
    Desk at(ConversationId channel, Pod of) {
        var kept = own.stream().filter(each -> !isOnSame(each, channel));
        var added = of.isAt(channel) ? Stream.<ConversationId>empty() : Stream.of(channel);
        return new Desk(pod, Stream.concat(kept, added).toList(), triage, emoji, digest);
    }

    private static boolean isOnSame(ConversationId one, ConversationId other) {
        return one.workspace().platform().equals(other.workspace().platform());
    }
}
