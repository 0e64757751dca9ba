package dev.baton.accounts;

import dev.baton.accounts.AccountForm.Reading;
import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Adds, changes and removes target accounts one by one, takes that back, and writes notes on them. */
final class Changing {

    private static final Reply GONE =
            Reply.onlyYou("That account is off the list. /lead accounts shows the ones there are.");

    private final AccountStore accounts;
    private final Rights rights;
    private final Keeping keeping;
    private final InstantSource clock;

    Changing(AccountStore accounts, Rights rights, Keeping keeping, InstantSource clock) {
        this.accounts = accounts;
        this.rights = rights;
        this.keeping = keeping;
        this.clock = clock;
    }

    Reply openNew(Action action) {
        return rights.forKeeper(
                action,
                () -> new Reply.Ask(new Form(
                        AccountActions.ADD, "", "New target account", "Add", AccountForm.inputs(AccountForm.BLANK))));
    }

    Reply add(Submission submission) {
        return rights.forKeeper(
                submission,
                () -> read(submission, Optional.empty(), profile -> {
                    var account = TargetAccount.added(profile, submission.person(), clock.instant());
                    return keeping.commit(
                            submission,
                            AccountCards.done("Added.", account),
                            account.id().value(),
                            "was added",
                            List.of(accounts.put(Optional.empty(), account)));
                }));
    }

    /** Goes on with what was filled in, if that is whole and no other account's. */
    private Reply read(Submission submission, Optional<TargetAccount> own, Function<Profile, Reply> goOn) {
        return switch (AccountForm.read(submission, person -> rights.mayOwn(submission.organization(), person))) {
            case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            case Reading.Complete(var profile) ->
                other(submission, own, profile).<Reply>map(Reply.Invalid::new).orElseGet(() -> goOn.apply(profile));
        };
    }

    private Optional<Map<String, String>> other(Interaction by, Optional<TargetAccount> own, Profile profile) {
        return accounts.like(by.organization(), profile.domains(), List.of(profile.company())).stream()
                .map(Versioned::value)
                .filter(other ->
                        own.filter(mine -> mine.id().equals(other.id())).isEmpty())
                .map(TargetAccount::profile)
                .filter(profile::isLike)
                .findFirst()
                .map(other -> complaint(profile, other));
    }

    private static Map<String, String> complaint(Profile profile, Profile other) {
        return profile.domains().stream()
                .filter(other.domains()::contains)
                .findFirst()
                .map(domain -> Map.of(
                        AccountForm.DOMAINS, domain + " is " + other.company() + "’s, which is on the list already."))
                .orElseGet(() -> Map.of(AccountForm.COMPANY, other.company() + " is on the list already."));
    }

    Reply open(Action action) {
        return forKeeper(
                action,
                action.argument(),
                found -> new Reply.Ask(form(found, found.value().profile())));
    }

    private static Form form(Versioned<TargetAccount> found, Profile known) {
        return new Form(
                AccountActions.CHANGE,
                found.id() + " " + found.version(),
                "Change an account",
                "Save",
                AccountForm.inputs(known));
    }

    Reply change(Submission submission) {
        var words = submission.argument().split(" ", 2);
        var version = words.length == 2 ? words[1] : "";
        return forKeeper(
                submission,
                words[0],
                found -> read(
                        submission,
                        Optional.of(found.value()),
                        profile -> version.equals(Long.toString(found.version()))
                                ? change(submission, found, profile)
                                : askAgain(found, profile)));
    }

    private Reply change(Submission submission, Versioned<TargetAccount> found, Profile profile) {
        var after = found.value().changed(profile, submission.person(), clock.instant());
        return keeping.commit(
                submission,
                AccountCards.done("Saved.", after),
                found.id(),
                "was changed",
                List.of(accounts.put(Optional.of(found), after)));
    }

    /** What was typed stays, and sending it again puts it in the place of what others wrote. */
    private static Reply askAgain(Versioned<TargetAccount> found, Profile profile) {
        var now = found.value().profile();
        var owner = now.owner();
        var text = Text.of("Somebody else changed this account while you typed. It says now: " + now.company() + " · "
                + String.join(", ", now.domains()) + " · ");
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Notice(
                "meanwhile",
                (owner == null ? text.and("without an owner") : text.and(owner))
                        .and("\nSaving once more puts what you have below in its place.")));
        var form = form(found, profile);
        inputs.addAll(form.inputs());
        return new Reply.Ask(new Form(form.name(), form.argument(), form.title(), form.submit(), inputs));
    }

    Reply openNote(Action action) {
        return forKeeper(action, action.argument(), found -> new Reply.Ask(AccountForm.noteForm(found.value())));
    }

    Reply note(Submission submission) {
        return forKeeper(submission, submission.argument(), found -> {
            var complaints = new HashMap<String, String>();
            var words = AccountForm.note(submission.value(AccountForm.NOTE), complaints);
            if (words.isEmpty()) {
                complaints.put(AccountForm.NOTE, "Please fill this in.");
            }
            if (!complaints.isEmpty()) {
                return new Reply.Invalid(complaints);
            }
            var after = found.value().noted(new TargetAccount.Note(submission.person(), clock.instant(), words));
            return keeping.commit(
                    submission,
                    new Reply.OnlyYou(AccountCards.whole(after, "Noted.", true)),
                    found.id(),
                    "was noted on",
                    List.of(accounts.put(Optional.of(found), after)));
        });
    }

    Reply show(Action action) {
        var mayChange = rights.mayChange(action.organization(), action.person());
        return accounts.find(action, action.argument())
                .map(Versioned::value)
                .filter(TargetAccount::isListed)
                .<Reply>map(account -> new Reply.OnlyYou(AccountCards.whole(account, "", mayChange)))
                .orElse(GONE);
    }

    Reply remove(Action action) {
        return forKeeper(action, action.argument(), found -> {
            var after = found.value().removed(action.person(), clock.instant());
            return keeping.commit(
                    action,
                    AccountCards.done("Removed. Within five minutes you can take that back.", after),
                    found.id(),
                    "was removed",
                    List.of(accounts.put(Optional.of(found), after), forgetting(after)));
        });
    }

    /** What is off the list is forgotten once nobody can bring it back. */
    private Write forgetting(TargetAccount account) {
        var at = clock.instant().plus(TargetAccount.REGRET).plusSeconds(1);
        return Timers.set(
                Forgetting.timerOf(account.id()),
                at,
                Forgetting.NAME,
                account.id().value());
    }

    Reply undo(Action action) {
        return rights.forKeeper(
                action,
                () -> accounts.find(action, action.argument())
                        .map(found -> undo(action, found))
                        .orElse(GONE));
    }

    private Reply undo(Action action, Versioned<TargetAccount> found) {
        var undone = found.value().undone(action.person(), clock.instant());
        if (undone.isEmpty()) {
            return Reply.onlyYou(
                    "That was taken back already, or is too old. A step can be taken back for five minutes,"
                            + " by whoever made it, while it is the last one.");
        }
        var after = undone.get();
        var taken = after.isListed() ? other(action, undone, after.profile()) : Optional.<Map<String, String>>empty();
        if (taken.isPresent()) {
            return Reply.onlyYou("That can't be taken back any more. "
                    + String.join(" ", taken.get().values()));
        }
        var said = after.isListed() ? "Taken back." : "Taken back: it is off the list again.";
        return keeping.commit(
                action,
                new Reply.OnlyYou(AccountCards.whole(after, said, after.isListed())),
                found.id(),
                "was put back",
                List.of(
                        accounts.put(Optional.of(found), after),
                        after.isListed() ? Timers.cancel(Forgetting.timerOf(after.id())) : forgetting(after)));
    }

    private Reply forKeeper(Interaction by, String id, Function<Versioned<TargetAccount>, Reply> deed) {
        return rights.forKeeper(
                by,
                () -> accounts.find(by, id)
                        .filter(found -> found.value().isListed())
                        .map(deed)
                        .orElse(GONE));
    }
}
