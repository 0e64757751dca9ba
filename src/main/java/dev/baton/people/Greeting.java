package dev.baton.people;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Event;
import dev.baton.chat.EventHandler;
import dev.baton.chat.MessageId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import java.util.List;
import java.util.Objects;

/** Introduces Baton where it was invited, and follows channels that get another id. */
final class Greeting implements EventHandler {

    private final Directory directory;
    private final Commits commits;

    Greeting(Directory directory, Commits commits) {
        this.directory = directory;
        this.commits = commits;
    }

    @Override
    public void handle(Event event) {
        switch (event) {
            case Event.Invited invited -> greet(invited);
            case Event.Moved moved -> follow(moved);
            case Event.HomeOpened ignored -> {}
            case Event.Said ignored -> {}
            case Event.Withdrawn ignored -> {}
            case Event.Reacted ignored -> {}
        }
    }

    private void greet(Event.Invited invited) {
        var channel = Objects.requireNonNull(invited.context().conversation());
        var isKnown = directory.podIn(invited.organization(), channel).isPresent();
        var hello = Outgoing.inChannel(
                channel,
                new MessageId("hello:" + invited.context().id()),
                isKnown ? welcomeBack() : introduction(),
                null);
        var _ = commits.commit(invited, Reply.nothing(), hello.add(invited.organization()));
    }

    private static Card introduction() {
        return new Card(
                "Hello, I am Baton",
                List.of(
                        new Part.Heading("Hello, I am Baton"),
                        new Part.Paragraph(
                                Text.of("Marketing hands qualified leads to sales here. Sales accepts each one, "
                                        + "or returns it with a reason. Everybody sees what came of it.")),
                        new Part.Paragraph(Text.of("Tell me who is who, and we can start. It takes a minute.")),
                        Part.Buttons.of(
                                Button.primary("Set up this channel", Action.RUN, "setup")
                                        .opening(),
                                Button.run("What can you do?", "help"))));
    }

    private static Card welcomeBack() {
        return new Card(
                "Baton is back",
                List.of(
                        new Part.Paragraph(Text.of("I am back, and everything is as it was.")),
                        Part.Buttons.of(Button.run("Hand over a lead", "lead"), Button.run("Help", "help"))));
    }

    private void follow(Event.Moved moved) {
        var organization = moved.organization();
        directory
                .podIn(organization, moved.from())
                .flatMap(pod -> directory.versioned(organization, pod.id()))
                .ifPresent(pod -> {
                    var _ = commits.commit(
                            moved,
                            Reply.nothing(),
                            directory.put(pod, pod.value().moved(moved.from(), moved.to())));
                    directory.changed(organization);
                });
    }
}
