package dev.baton.standups;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.store.Write;
import java.util.List;
import java.util.stream.Stream;

/** Says in the channel of a stand-up's summaries what somebody has changed of it, so that no card there misleads. */
final class Noticing {

    /**
     * Where its summaries go, and where they went before.
     *
     * @param deed what the person did, such as {@code paused the stand-up “Daily”.}
     */
    static List<Write> of(Interaction by, Directory directory, Standup before, Standup after, String deed) {
        var card = new Card(
                after.name(),
                List.of(
                        new Part.Paragraph(Text.of(by.person()).and(" " + deed)),
                        Part.Buttons.of(Button.run("My stand-ups", "standup"))));
        var channels = Stream.of(before, after)
                .flatMap(standup -> standup.conduct().channels(by.organization(), directory).stream())
                .distinct()
                .toList();
        return Outgoing.inChannels(
                by.organization(),
                channels,
                "standup-changed:" + by.context().id(),
                card,
                by.context().account());
    }

    private Noticing() {}
}
