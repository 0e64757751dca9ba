package dev.baton.routing;

import dev.baton.chat.Action;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code Add a rule}: it is tried after all others until somebody moves it up. */
final class AddingRule {

    private final RoutingStore kept;
    private final Rights rights;
    private final Directory directory;
    private final RuleCards cards;
    private final Audit audit;
    private final Commits commits;

    AddingRule(RoutingStore kept, Rights rights, Directory directory, RuleCards cards, Audit audit, Commits commits) {
        this.kept = kept;
        this.rights = rights;
        this.directory = directory;
        this.cards = cards;
        this.audit = audit;
        this.commits = commits;
    }

    Reply open(Action action) {
        return forKeeper(action, pods -> new Reply.Ask(RuleForm.add(pods)));
    }

    private Reply forKeeper(Interaction by, Function<List<Pod>, Reply> deed) {
        var pods = rights.podsOf(by);
        return pods.isEmpty() ? Reply.onlyYou(Rights.NOT_YOURS) : deed.apply(pods);
    }

    Reply take(Submission submission) {
        return forKeeper(submission, pods -> {
            var reading = RuleForm.read(
                    submission, pods, null, person -> directory.nameOf(submission.organization(), person));
            var complaints = new LinkedHashMap<String, String>();
            var condition = ConditionForm.read(submission, complaints);
            return switch (reading) {
                case RuleForm.Reading.Incomplete(var others) -> {
                    complaints.putAll(others);
                    yield new Reply.Invalid(complaints);
                }
                case RuleForm.Reading.Complete(var draft) ->
                    complaints.isEmpty() ? add(submission, draft, condition) : new Reply.Invalid(complaints);
            };
        });
    }

    private Reply add(Submission submission, Rule.Draft draft, Optional<Condition> condition) {
        var lookup = kept.book();
        var book = commits.read(submission, lookup).first(lookup);
        var order = book.map(Versioned::value).orElse(Book.EMPTY);
        if (order.order().size() >= Rule.MOST) {
            return new Reply.Invalid(Map.of(
                    RuleForm.NAME, "There are " + Rule.MOST + " rules, which is the most. Please remove one first."));
        }
        var rule = Rule.create(draft, condition.stream().toList());
        var writes = new ArrayList<Write>(List.of(kept.add(rule), kept.putBook(book, order.with(rule.id()))));
        writes.addAll(audit.note(submission, AuditedRules.RULE, rule.id().value(), "was added"));
        var said = "Added as rule " + (order.order().size() + 1) + ", the last one.";
        return commits.commit(submission, cards.reply(submission, said, rule, null, true), writes);
    }
}
