package dev.baton.privacy;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Interaction;
import dev.baton.chat.Limits;
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
    private static final String WORDS = "words";
    private static final int LONGEST_WORDS = 1_000;
    private static final int SHORTEST_WORD = 4;

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
    private final Naming naming;

    AskingToErase(Parts parts, List<ContactRecords> features, Audit audit, Commits commits, Vault vault) {
        this.features = List.copyOf(features);
        this.erasures = parts.erasures();
        this.pseudonyms = parts.pseudonyms();
        this.directory = parts.directory();
        this.audit = audit;
        this.commits = commits;
        this.vault = vault;
        this.clock = parts.clock();
        this.naming = new Naming(directory);
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
        var version = erasing(by, contact).map(Versioned::version).orElse(0L);
        return show(by, new Wish(List.of(contact), List.of(), List.of(), version));
    }

    private Optional<Versioned<Erasure>> erasing(Interaction by, Contact contact) {
        return erasures.find(by.organization(), pseudonyms.of(by.organization(), contact));
    }

    private Reply show(Interaction by, Wish wish) {
        var refusal = refusal(by, wish);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var argument = vault.seal(Realms.of(by.organization()), FIELD, wish.written());
        return argument.length() > Limits.ARGUMENT
                ? Reply.onlyYou("That is too much at once. Please name fewer words.")
                : new Reply.OnlyYou(EraseCards.ask(wish, kept(by, wish), argument));
    }

    private Kept kept(Interaction by, Wish wish) {
        return Kept.of(by.organization(), wish, features, naming);
    }

    private Optional<Reply> refusal(Interaction by, Wish wish) {
        if (wish.contacts().stream()
                .anyMatch(contact ->
                        directory.withEmail(by.organization(), contact.email()).isPresent())) {
            return Optional.of(Reply.onlyYou(COLLEAGUE));
        }
        return erasing(by, wish.first())
                .flatMap(erasing -> answer(erasing, wish))
                .map(Reply.OnlyYou::new);
    }

    /** Of what is being done, or was done since the wish was shown. */
    private static Optional<Card> answer(Versioned<Erasure> erasing, Wish wish) {
        var erasure = erasing.value();
        if (erasure.done() == null) {
            return Optional.of(EraseCards.asked(erasure.asked()));
        }
        return erasing.version() == wish.version() ? Optional.empty() : Optional.of(EraseCards.before(erasure.asked()));
    }

    /** It can only be somebody whom an administrator was shown. */
    private Optional<Wish> wish(Interaction by, String argument) {
        try {
            return Optional.of(Wish.read(vault.open(Realms.of(by.organization()), FIELD, argument)));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** {@code Other words}. */
    Reply openMore(Action action) {
        return wish(action, action.argument())
                .<Reply>map(wish -> new Reply.Ask(new Form(
                        PrivacyActions.MORE,
                        action.argument(),
                        "Other words",
                        "Show again",
                        List.of(new Input.Line(
                                WORDS,
                                Caption.optional("What to take out everywhere besides the address")
                                        .hint("Each on a line. Add a nickname or another number; remove what others go"
                                                + " by, too, such as a company"),
                                true,
                                LONGEST_WORDS,
                                String.join("\n", changeable(action, wish)))))))
                .orElseGet(() -> Reply.onlyYou(NO_ADDRESS));
    }

    private List<String> changeable(Interaction by, Wish wish) {
        return kept(by, wish).changeable(wish, LONGEST_WORDS);
    }

    Reply takeMore(Submission submission) {
        return wish(submission, submission.argument())
                .map(wish -> takeMore(submission, wish.changed(submission.value(WORDS), changeable(submission, wish))))
                .orElseGet(() -> Reply.onlyYou(NO_ADDRESS));
    }

    private Reply takeMore(Submission submission, Wish wish) {
        var tooShort = wish.words().stream().anyMatch(word -> word.length() < SHORTEST_WORD);
        if (tooShort) {
            return new Reply.Invalid(Map.of(
                    WORDS,
                    "Please use words of at least " + SHORTEST_WORD + " letters: shorter ones stand everywhere."));
        }
        return wish.words().stream().anyMatch(word -> directory.isSomebodyCalled(submission.organization(), word))
                ? new Reply.Invalid(Map.of(WORDS, "One of these is a colleague's name. Please leave it out."))
                : show(submission, wish);
    }

    /** {@code Erase the other addresses, too}. */
    Reply addOthers(Action action) {
        return wish(action, action.argument())
                .map(wish ->
                        show(action, wish.with(List.copyOf(kept(action, wish).also()))))
                .orElseGet(() -> Reply.onlyYou(NO_ADDRESS));
    }

    static Reply cancel(Action ignored) {
        return Reply.onlyYou("Nothing was erased.");
    }

    Reply erase(Action action) {
        return wish(action, action.argument())
                .map(wish -> refusal(action, wish).orElseGet(() -> erase(action, wish)))
                .orElseGet(() -> Reply.onlyYou(NO_ADDRESS));
    }

    private Reply erase(Action action, Wish wish) {
        var organization = action.organization();
        var pseudonym = pseudonyms.of(organization, wish.first());
        var now = clock.instant();
        var words = new ArrayList<>(wish.contacts().stream().map(Contact::email).toList());
        words.addAll(wish.words());
        var sealed = erasures.seal(Realms.of(organization), words);
        var spared = erasures.seal(Realms.of(organization), wish.spared());
        var writes = new ArrayList<Write>();
        writes.add(erasures.put(
                erasures.find(organization, pseudonym),
                pseudonym,
                Erasure.asked(
                        action.person(), now, sealed, spared, wish.contacts().size())));
        writes.add(Erasures.wake(pseudonym, now));
        writes.addAll(audit.note(action, AuditedContacts.CONTACT, pseudonym, "was erased"));
        return commits.commit(action, new Reply.OnlyYou(EraseCards.asked(now)), writes);
    }
}
