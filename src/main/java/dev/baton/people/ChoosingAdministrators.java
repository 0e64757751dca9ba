package dev.baton.people;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import java.util.List;

/** {@code /baton admin people}: asks who administers Baton. */
final class ChoosingAdministrators implements CommandHandler {

    static final String FORM = "people.administrators";

    private final Directory directory;

    ChoosingAdministrators(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Verb verb() {
        return Verb.administer("admin people", "", "says who administers Baton");
    }

    @Override
    public Reply handle(Command command) {
        var appointed = directory.appointed(command.organization()).stream()
                .map(person -> person.value().id())
                .toList();
        return new Reply.Ask(new Form(
                FORM,
                "",
                "Administrators",
                "Save",
                List.of(
                        new Input.Notice(
                                "about",
                                Text.of("Administrators of the workspace administer Baton too. Here you name others.")),
                        new Input.People("people", Caption.optional("Who else administers Baton?"), appointed))));
    }
}
