package dev.baton.routing;

import com.google.errorprone.annotations.CompileTimeConstant;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the rule that somebody acts on, sees whether he may, and keeps what became of it. */
final class Editing {

    static final Reply GONE = Reply.onlyYou(
            Text.of("That rule is gone. ").and(new Text.Code("/lead routing")).and(" shows the ones there are."));

    private final RoutingStore kept;
    private final Rights rights;
    private final Directory directory;
    private final Audit audit;
    private final Commits commits;

    Editing(RoutingStore kept, Rights rights, Directory directory, Audit audit, Commits commits) {
        this.kept = kept;
        this.rights = rights;
        this.directory = directory;
        this.audit = audit;
        this.commits = commits;
    }

    /**
     * A rule as it was read, and what it stands among.
     *
     * @param pod empty if it is gone
     */
    record Found(
            Versioned<Rule> rule, Optional<Versioned<Book>> book, Optional<Versioned<Turn>> turn, Optional<Pod> pod) {

        Rule value() {
            return rule.value();
        }

        Book order() {
            return book.map(Versioned::value).orElse(Book.EMPTY);
        }

        @Nullable
        Turn latestTurn() {
            return turn.map(Versioned::value).orElse(null);
        }

        /** What a form about it carries, so that one sees whether others were faster. */
        String argument() {
            return rule.id() + " " + rule.version();
        }
    }

    /** Does the deed, if there is such a rule and the person may change it. */
    Reply forKeeper(Interaction by, String argument, Function<Found, Reply> deed) {
        return anyForKeeper(by, argument, found -> found.value().isRemoved() ? GONE : deed.apply(found));
    }

    /** The same with a rule that was removed a moment ago, too. */
    Reply anyForKeeper(Interaction by, String argument, Function<Found, Reply> deed) {
        return find(by, argument)
                .map(found -> rights.mayChange(by, found.pod()) ? deed.apply(found) : Reply.onlyYou(Rights.NOT_YOURS))
                .orElse(GONE);
    }

    /** @param argument the rule's id; a space and the version that a form was made of may follow */
    Optional<Found> find(Interaction by, String argument) {
        var id = argument.split(" ", 2)[0];
        if (!RuleId.isValid(id)) {
            return Optional.empty();
        }
        var rule = kept.rule(id);
        var book = kept.book();
        var turn = kept.turn(new RuleId(id));
        var found = commits.read(by, rule, book, turn);
        return found.first(rule)
                .map(each -> new Found(
                        each,
                        found.first(book),
                        found.first(turn),
                        directory.pod(by.organization(), each.value().pod())));
    }

    /** Whether nobody has changed the rule since the form was made. */
    static boolean isCurrent(Submission submission, Found found) {
        return submission.argument().equals(found.argument());
    }

    /**
     * The form as it was filled in, on top of what others have made of the rule; whoever sends it again replaces that.
     */
    static Reply again(Submission submission, Form form) {
        var notice = new Input.Notice(
                "changed",
                Text.of("Somebody else changed this rule while you typed. What you see is yours; if you send it again,"
                        + " it takes the other’s place."));
        var filled = form.filled(submission.values());
        return new Reply.Ask(new Form(
                filled.name(),
                filled.argument(),
                filled.title(),
                filled.submit(),
                Stream.concat(Stream.of(notice), filled.inputs().stream()).toList()));
    }

    /**
     * What becomes of a rule.
     *
     * @param more what is written with it
     */
    record Edit(Rule after, Book order, List<Write> more) {}

    /** Keeps a rule that has become another one, at its place. */
    Reply keep(Interaction by, Reply reply, Found found, Rule after, @CompileTimeConstant String what) {
        return keep(by, reply, found, new Edit(after, found.order(), List.of()), what);
    }

    /** The same where more changes than the rule. */
    Reply keep(Interaction by, Reply reply, Found found, Edit edit, @CompileTimeConstant String what) {
        var writes = new ArrayList<>(edit.more());
        writes.add(kept.put(found.rule(), edit.after()));
        writes.add(kept.putBook(found.book(), edit.order()));
        writes.addAll(audit.note(by, AuditedRules.RULE, found.rule().id(), what));
        return commits.commit(by, reply, writes);
    }
}
