package dev.baton.people;

import dev.baton.chat.ConversationId;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import java.util.List;

/** Opens the form in which a pod is set up, filled with what is known. */
final class OpeningSetupForm {

    private final Directory directory;
    private final SetupRights rights;

    OpeningSetupForm(Directory directory, SetupRights rights) {
        this.directory = directory;
        this.rights = rights;
    }

    /** The form of the channel's pod; else of a new one, but if an existing one may meet there, that is asked first. */
    Reply open(Interaction by, ConversationId channel) {
        var here = directory.podIn(by.organization(), channel);
        if (here.isPresent()) {
            return of(by, SetupTarget.of(channel), here.get());
        }
        var others = couldMeetIn(by, channel);
        return others.isEmpty() ? blank(by, channel) : new Reply.Ask(ChoosingPod.form(channel, others));
    }

    Reply blank(Interaction by, ConversationId channel) {
        var zone = directory.zoneOf(by.organization(), by.person());
        return new Reply.Ask(SetupForm.blank(SetupTarget.of(channel), zone));
    }

    Reply of(Interaction by, SetupTarget target, Pod pod) {
        var elsewhere =
                Elsewhere.of(pod, target.channel().workspace(), ids -> directory.persons(by.organization(), ids));
        return new Reply.Ask(SetupForm.of(target, pod, elsewhere));
    }

    /** The pods that have no channel on this platform, of those that the person may change. */
    List<Pod> couldMeetIn(Interaction by, ConversationId channel) {
        return directory.pods(by.organization()).stream()
                .filter(pod -> pod.couldMeetIn(channel) && rights.mayChange(by, pod))
                .toList();
    }
}
