package dev.baton.roles;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.MessageId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells people in private what has become theirs, and what isn't theirs any more. Nobody is told of his own deed. */
final class Telling {

    private final Directory directory;

    Telling(Directory directory) {
        this.directory = directory;
    }

    /** To those who own it from now on, and those who don't any more. */
    List<Write> owners(Interaction by, @Nullable Task before, Task after) {
        var former = before == null ? List.<PersonId>of() : before.owners();
        var writes = new ArrayList<Write>();
        after.owners().stream()
                .filter(owner -> !former.contains(owner))
                .forEach(owner -> writes.addAll(tell(by, after, owner, yours(by, after))));
        former.stream()
                .filter(owner -> !after.owners().contains(owner))
                .forEach(owner -> writes.addAll(tell(by, after, owner, notYours(by, after))));
        return writes;
    }

    /** To those whose task whoever acts takes on too. */
    List<Write> joined(Interaction by, Task before) {
        return before.owners().stream()
                .flatMap(owner -> tell(
                        by,
                        before,
                        owner,
                        Card.of(Text.of(by.person())
                                .and(" takes on ")
                                .and(new Text.Strong(before.duty().name()))
                                .and(" too.")))
                        .stream())
                .toList();
    }

    private static Card yours(Interaction by, Task task) {
        return new Card(
                "You are whom to ask about " + task.duty().name(),
                List.of(
                        new Part.Paragraph(Text.of(by.person())
                                .and(" says that you are whom to ask about ")
                                .and(new Text.Strong(task.duty().name()))
                                .and("."
                                        + (task.duty().covers().isEmpty()
                                                ? ""
                                                : "\n" + task.duty().covers()))),
                        Part.Buttons.of(
                                Button.press(
                                                "Hand it on",
                                                RoleActions.HAND,
                                                task.id().value())
                                        .opening(),
                                Button.run("Who does what", "roles"))));
    }

    private static Card notYours(Interaction by, Task task) {
        return Card.of(Text.of(by.person())
                .and(" has changed whose task ")
                .and(new Text.Strong(task.duty().name()))
                .and(" is. It isn't yours any more."));
    }

    private List<Write> tell(Interaction by, Task task, PersonId person, Card card) {
        var id = new MessageId(
                "task:" + task.id() + ":" + person + ":" + by.context().id());
        return Stream.of(person)
                .filter(each -> !each.equals(by.person()))
                .flatMap(each -> directory.accountOf(by.organization(), each).stream())
                .map(account -> Outgoing.direct(account, id, card).add(by.organization()))
                .toList();
    }
}
