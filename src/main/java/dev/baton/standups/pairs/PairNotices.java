package dev.baton.standups.pairs;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Pod;
import dev.baton.store.Write;
import java.util.List;

/** Says in a pod's channels what somebody has changed of its pairs, so that no card there misleads. */
final class PairNotices {

    /** @param deed what the person did, such as {@code ended the pairs of Enterprise.} */
    static List<Write> of(Interaction by, Pod pod, String deed) {
        var card = new Card(
                "Pairs of " + pod.name(),
                List.of(
                        new Part.Paragraph(Text.of(by.person()).and(" " + deed)),
                        Part.Buttons.of(Button.run("Pairs", "standup pairs " + pod.id()))));
        return Outgoing.inChannels(
                by.organization(),
                pod.channels(),
                "pairs-changed:" + by.context().id(),
                card,
                by.context().account());
    }

    private PairNotices() {}
}
