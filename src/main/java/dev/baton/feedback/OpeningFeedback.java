package dev.baton.feedback;

import dev.baton.chat.Context;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Opens the form for feedback, wherever it is asked for. */
final class OpeningFeedback {

    private static final Reply NO_POD = Reply.onlyYou(Text.of("There is no channel yet that feedback could go to. Use ")
            .and(new Text.Code("/baton setup"))
            .and(" in the channel that sales and marketing share."));

    private final Directory directory;

    OpeningFeedback(Directory directory) {
        this.directory = directory;
    }

    /** @param known what the form holds at first */
    Reply open(Context context, Origin origin, Suggested known) {
        return open(context, origin, known, false);
    }

    /** @param unnamed whether the person's name is left out at first */
    Reply open(Context context, Origin origin, Suggested known, boolean unnamed) {
        return ask(origin, podsFor(context), known, unnamed);
    }

    /** The same for the pod that the words come from. */
    Reply open(OrganizationId organization, Origin origin, Suggested known) {
        return ask(
                origin,
                directory.pod(organization, new PodId(origin.pod())).stream().toList(),
                known,
                false);
    }

    private static Reply ask(Origin origin, List<Pod> pods, Suggested known, boolean unnamed) {
        return pods.isEmpty()
                ? NO_POD
                : new Reply.Ask(FeedbackForm.of(FeedbackActions.SAVE, origin, pods, known, unnamed));
    }

    /** The pod in whose channel it is asked for; else all of them, the person's own first. */
    List<Pod> podsFor(Context context) {
        var here = Optional.ofNullable(context.conversation())
                .flatMap(channel -> directory.podIn(context.organization(), channel));
        return here.map(List::of)
                .orElseGet(() -> directory.pods(context.organization()).stream()
                        .sorted(Comparator.comparing((Pod pod) -> !pod.sells(context.person()))
                                .thenComparing(pod -> !pod.markets(context.person()))
                                .thenComparing(Pod::name))
                        .toList());
    }
}
