package dev.baton.intake;

import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code Settings}: what Baton must know about the other system. */
final class SettingUpSource {

    private static final Reply GONE = Reply.onlyYou("That source is gone. /baton admin source shows those there are.");

    private final Sources sources;
    private final Troubles troubles;
    private final Audit audit;
    private final Commits commits;

    SettingUpSource(Sources sources, Troubles troubles, Audit audit, Commits commits) {
        this.sources = sources;
        this.troubles = troubles;
        this.audit = audit;
        this.commits = commits;
    }

    private Optional<Versioned<Source>> find(OrganizationId organization, String id) {
        return sources.find(organization, id)
                .filter(source -> !source.value().kind().settings().isEmpty());
    }

    Reply open(Action action) {
        return find(action.organization(), action.argument())
                .<Reply>map(source -> new Reply.Ask(form(source.value())))
                .orElse(GONE);
    }

    private static Form form(Source source) {
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Notice(
                "which",
                Text.of("For ")
                        .and(new Text.Strong(source.name()))
                        .and(", " + source.kind().label() + ".")));
        source.kind().settings().forEach(setting -> inputs.add(setting.input(source.setting(setting))));
        return new Form(SourceActions.SETTINGS, source.id(), "Settings of a source", "Save", inputs);
    }

    Reply take(Submission submission) {
        return find(submission.organization(), submission.argument())
                .map(source -> take(submission, source))
                .orElse(GONE);
    }

    private Reply take(Submission submission, Versioned<Source> source) {
        var before = source.value();
        var complaints = new LinkedHashMap<String, String>();
        var settings = new LinkedHashMap<String, String>();
        for (var setting : before.kind().settings()) {
            var value = submission.value(setting.name());
            if (value.isEmpty()
                    && setting.isSecret()
                    && !before.setting(setting).isEmpty()) {
                settings.put(setting.name(), before.setting(setting));
            } else if (!value.isEmpty()) {
                setting.complaint(value).ifPresent(complaint -> complaints.put(setting.name(), complaint));
                settings.put(
                        setting.name(),
                        setting.isSecret() ? sources.seal(submission.organization(), setting, value) : value);
            }
        }
        return complaints.isEmpty() ? save(submission, source, settings) : new Reply.Invalid(complaints);
    }

    /** A token goes nowhere but where it was entered for. */
    private Reply save(Submission submission, Versioned<Source> source, Map<String, String> settings) {
        var before = source.value();
        var isElsewhere = !before.setting(Setting.LOOKUP).equals(settings.getOrDefault(Setting.LOOKUP.name(), ""))
                && !before.setting(Setting.LOOKUP_TOKEN).isEmpty()
                && submission.value(Setting.LOOKUP_TOKEN.name()).isEmpty()
                && settings.containsKey(Setting.LOOKUP.name());
        if (isElsewhere) {
            return new Reply.Invalid(Map.of(
                    Setting.LOOKUP_TOKEN.name(),
                    "Please enter the token again, since it goes to another address now."));
        }
        var writes =
                new ArrayList<>(audit.note(submission, AuditedSources.SOURCE, source.id(), "had its settings changed"));
        writes.add(sources.put(source, before.with(settings)));
        return commits.commit(
                submission, Reply.onlyYou("Saved. " + before.name() + " works with these settings now."), writes);
    }

    /** {@code Count anew}: what couldn't be read is seen to. */
    Reply settle(Action action) {
        var source = sources.find(action.organization(), action.argument());
        if (source.isEmpty()) {
            return GONE;
        }
        var writes = new ArrayList<>(
                audit.note(action, AuditedSources.SOURCE, source.get().id(), "had its unread payloads settled"));
        writes.addAll(troubles.settle(action.organization(), source.get().id()));
        return commits.commit(
                action,
                Reply.onlyYou("Baton counts anew what it can't read of "
                        + source.get().value().name() + "."),
                writes);
    }
}
