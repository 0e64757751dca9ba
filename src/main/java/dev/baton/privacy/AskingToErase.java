package dev.baton.privacy;

import dev.baton.chat.Action;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Verb;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.store.Vault;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /baton admin erase}: shows what is kept of somebody outside the organization, and has it erased. */
final class AskingToErase implements CommandHandler {

    private static final String EMAIL = "email";
    private static final int LONGEST = 254;

    /** What is sealed in a button, so that the chat doesn't keep the address once more. */
    private static final String FIELD = "privacy.button";

    private static final String NO_ADDRESS = "Please write an e-mail address, such as name@example.com.";

    private static final String COLLEAGUE =
            "That is a colleague's address. Baton erases people outside your organization only. It forgets colleagues once"
                    + " they have left the workspace.";

    private final List<ContactRecords> features;
    private final Erasures erasures;
    private final Pseudonyms pseudonyms;
    private final Directory directory;
    private final Audit audit;
    private final Commits commits;
    private final Vault vault;
    private final InstantSource clock;

    AskingToErase(Parts parts, List<ContactRecords> features, Audit audit, Commits commits, Vault vault) {
        this.features = List.copyOf(features);
        this.erasures = parts.erasures();
        this.pseudonyms = parts.pseudonyms();
        this.directory = parts.directory();
        this.audit = audit;
        this.commits = commits;
        this.vault = vault;
        this.clock = parts.clock();
    }

    /** Whom it is about, and when. */
    record Parts(Erasures erasures, Pseudonyms pseudonyms, Directory directory, InstantSource clock) {}

    @Override
    public Verb verb() {
        return Verb.administer("admin erase", "[E-MAIL]", "erases what Baton keeps about a contact");
    }

    @Override
    public Reply handle(Command command) {
        return command.arguments().isEmpty()
                ? new Reply.Ask(form())
                : Contact.of(String.join(" ", command.arguments()))
                        .map(contact -> show(command, contact))
                        .orElseGet(() -> Reply.onlyYou(NO_ADDRESS));
    }

    private static Form form() {
        return new Form(
                PrivacyActions.ASK,
                "",
                "Erase a contact",
                "Go on",
                List.of(new Input.Line(
                        EMAIL,
                        Caption.required("E-mail address").hint("Nothing is erased before you have seen what"),
                        false,
                        LONGEST,
                        "")));
    }

    Reply take(Submission submission) {
        return Contact.of(submission.value(EMAIL))
                .map(contact -> show(submission, contact))
                .orElseGet(() -> new Reply.Invalid(Map.of(EMAIL, NO_ADDRESS)));
    }

    private Reply show(Interaction by, Contact contact) {
        if (directory.withEmail(by.organization(), contact.email()).isPresent()) {
            return Reply.onlyYou(COLLEAGUE);
        }
        var running = running(by, contact);
        if (running.isPresent()) {
            return new Reply.OnlyYou(EraseCards.asked(running.get().value().asked()));
        }
        var titles = features.stream()
                .flatMap(feature -> feature.of(by.organization(), contact.email()).stream())
                .map(ContactRecord::title)
                .toList();
        var argument = vault.seal(Realms.of(by.organization()), FIELD, contact.email());
        return new Reply.OnlyYou(EraseCards.ask(titles, argument));
    }

    private Optional<Versioned<Erasure>> running(Interaction by, Contact contact) {
        return erasures.find(by.organization(), pseudonyms.of(by.organization(), contact))
                .filter(erasure -> erasure.value().done() == null);
    }

    /** It can only be a contact that somebody was shown. */
    Reply erase(Action action) {
        return contact(action).map(contact -> erase(action, contact)).orElseGet(() -> Reply.onlyYou(NO_ADDRESS));
    }

    private Optional<Contact> contact(Action action) {
        try {
            return Contact.of(vault.open(Realms.of(action.organization()), FIELD, action.argument()));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private Reply erase(Action action, Contact contact) {
        var organization = action.organization();
        if (directory.withEmail(organization, contact.email()).isPresent()) {
            return Reply.onlyYou(COLLEAGUE);
        }
        var pseudonym = pseudonyms.of(organization, contact);
        var before = erasures.find(organization, pseudonym);
        if (before.filter(erasure -> erasure.value().done() == null).isPresent()) {
            return new Reply.OnlyYou(EraseCards.asked(before.get().value().asked()));
        }
        var now = clock.instant();
        var sealed = erasures.seal(Realms.of(organization), List.of(contact.email()));
        var writes = new ArrayList<Write>();
        writes.add(erasures.put(before, pseudonym, Erasure.asked(action.person(), now, sealed)));
        writes.add(Erasures.wake(pseudonym, now));
        writes.addAll(audit.note(action, AuditedContacts.CONTACT, pseudonym, "was erased"));
        return commits.commit(action, new Reply.OnlyYou(EraseCards.asked(now)), writes);
    }
}
