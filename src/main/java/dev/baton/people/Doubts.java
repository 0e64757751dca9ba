package dev.baton.people;

import dev.baton.chat.AccountId;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Role;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Asks people whether somebody newly met on another platform is they. About an account one person is asked, once; a
 * person is asked {@value #MOST} times in all, so that nobody can be flooded by accounts with his name.
 */
final class Doubts {

    static final int MOST = 3;

    /** More than one of the same name can't be told apart, and nobody is asked. */
    private static final int LOOKED_AT = 10;

    private final Store store;
    private final Directory directory;
    private final Documents<Doubt> documents;

    Doubts(Store store, Directory directory) {
        this.store = store;
        this.directory = directory;
        this.documents = new Documents<>(
                store,
                "doubt",
                Doubt.class,
                doubt -> List.of(
                        Entry.unique("account", doubt.account().toString()),
                        Entry.at(Instant.EPOCH, "known", doubt.known().value())));
    }

    /** What is to be written together with somebody newly met; nothing if there is no doubt, or none to be asked. */
    List<Write> about(OrganizationId organization, Person newcomer) {
        var account = newcomer.accounts().getFirst().id();
        return newcomer.role() == Role.GUEST || newcomer.address().isEmpty()
                ? List.of()
                : resembling(organization, newcomer, account)
                        .filter(known -> !wasAskedAbout(organization, account))
                        .map(known -> ask(organization, known, newcomer, account))
                        .orElseGet(List::of);
    }

    private boolean wasAskedAbout(OrganizationId organization, AccountId account) {
        return documents
                .findBy(Realms.of(organization), "account", account.toString())
                .isPresent();
    }

    private Optional<Person> resembling(OrganizationId organization, Person newcomer, AccountId account) {
        var alike = directory.called(organization, newcomer.name(), LOOKED_AT).stream()
                .filter(person -> person.role() != Role.GUEST && !person.isOn(account))
                .toList();
        return alike.size() == 1
                ? Optional.of(alike.getFirst()).filter(known -> mayBe(known, newcomer))
                : Optional.empty();
    }

    /** A yes must not give anybody more rights than the workspaces themselves do. */
    static boolean mayBe(Person known, Person newcomer) {
        return known.role().covers(newcomer.role());
    }

    /** The number in the id makes the commit stale if another doubt about the same person came first. */
    private List<Write> ask(OrganizationId organization, Person known, Person newcomer, AccountId account) {
        var asked = documents.count("known", known.id().value());
        var number = store.read(Realms.of(organization), asked).count(asked) + 1;
        var address = known.address();
        if (number > MOST || address.isEmpty()) {
            return List.of();
        }
        var id = known.id() + "-" + number;
        var doubt = new Doubt(known.id(), newcomer.id(), account, Doubt.Answer.OPEN);
        return List.of(
                documents.add(id, doubt),
                Outgoing.direct(address.get(), new MessageId("same:" + id), question(id, newcomer, account))
                        .add(organization));
    }

    private static Card question(String id, Person newcomer, AccountId account) {
        var where = People.platform(account.workspace());
        return new Card(
                "Is " + newcomer.name() + " in " + where + " you?",
                List.of(
                        new Part.Paragraph(Text.of("Is ")
                                .and(new Text.Strong(newcomer.name()))
                                .and(" in " + where + " you? Then what you do there counts as yours too.")),
                        Part.Buttons.of(
                                Button.primary("Yes, that's me", AnsweringDoubt.NAME, id + " yes"),
                                Button.press("No", AnsweringDoubt.NAME, id + " no"))));
    }

    Optional<Versioned<Doubt>> find(OrganizationId organization, String id) {
        return documents.find(Realms.of(organization), id);
    }

    Write put(Versioned<Doubt> before, Doubt.Answer answer) {
        return documents.put(before.id(), before.version(), before.value().answered(answer));
    }
}
