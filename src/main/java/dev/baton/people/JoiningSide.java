package dev.baton.people;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;

/** A person says on which side of a pod he is. Any member may who is in its channel; the channel sees it. */
public final class JoiningSide implements ActionHandler {

    /** The action of a button; its argument is the pod's id, a space and the name of a {@link Side}. */
    public static final String NAME = "people.join";

    private final Directory directory;
    private final KeepingPod keeping;
    private final Commits commits;

    JoiningSide(Directory directory, KeepingPod keeping, Commits commits) {
        this.directory = directory;
        this.keeping = keeping;
        this.commits = commits;
    }

    @Override
    public String action() {
        return NAME;
    }

    /** For a person to say on which side of the pod he is. */
    static Part buttons(PodId pod) {
        return Part.Buttons.of(
                Button.press("I am in sales", NAME, pod + " SALES"),
                Button.press("I am in marketing", NAME, pod + " MARKETING"),
                Button.press("I am in both", NAME, pod + " BOTH"));
    }

    @Override
    public Reply handle(Action action) {
        var words = action.argument().split(" ", -1);
        var side = Arrays.stream(Side.values())
                .filter(each -> each.name().equals(words[words.length - 1]))
                .findFirst();
        var pod = directory.versioned(action.organization(), new PodId(words[0]));
        if (side.isEmpty() || pod.isEmpty()) {
            return Reply.onlyYou("That pod is gone. /baton people shows the ones there are.");
        }
        return pod.get().value().isAt(action.context().conversation())
                ? join(action, pod.get(), side.get())
                : Reply.onlyYou(Text.of("Please say so in the channel of "
                                + pod.get().value().name() + ", where the others see it: ")
                        .and(new Text.Code("/baton people"))
                        .and(" has the button."));
    }

    private Reply join(Action action, Versioned<Pod> before, Side side) {
        var organization = action.organization();
        var person = action.person();
        var joined = before.value().with(person, side);
        var now = joined.sideOf(person).orElseThrow();
        var writes = new ArrayList<Write>(keeping.change(action, before, joined));
        if (!before.value().sideOf(person).equals(Optional.of(now))) {
            joined.channels()
                    .forEach(channel ->
                            writes.add(news(action, channel, Text.of(person).and(" is " + now.where() + " now."))
                                    .add(organization)));
        }
        var said = "Noted: in " + joined.name() + " you are " + now.where() + ".";
        var reply = commits.commit(
                action, Reply.onlyYou(now == side ? said : said + " A group that you are in counts too."), writes);
        directory.changed(organization);
        return reply;
    }

    private static Outgoing news(Action action, ConversationId channel, Text text) {
        return Outgoing.inChannel(
                channel,
                new MessageId("joined:" + action.context().id() + "@" + channel),
                Card.of(text),
                action.context().account());
    }
}
