package dev.baton.intake;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Limits;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Changes what Baton makes of a source's payloads: tried on a sample first, kept by version, and undone. */
final class WritingMapping {

    private static final Reply GONE =
            Reply.onlyYou("That source is gone, or has no mapping. /baton admin mapping shows those there are.");
    private static final Pattern VERSION = Pattern.compile("([0-9A-Za-z]{1,40}):(\\d{1,9})");

    private final Sources sources;
    private final Mappings mappings;
    private final Troubles troubles;
    private final Audit audit;
    private final Commits commits;
    private final InstantSource clock;

    WritingMapping(AskingForContact.Parts parts, Audit audit, Commits commits, InstantSource clock) {
        this.sources = parts.sources();
        this.mappings = parts.mappings();
        this.troubles = parts.troubles();
        this.audit = audit;
        this.commits = commits;
        this.clock = clock;
    }

    private Optional<Source> find(OrganizationId organization, String id) {
        return sources.find(organization, id)
                .map(Versioned::value)
                .filter(source -> source.kind().isMapped());
    }

    Reply open(Action action) {
        return find(action.organization(), action.argument())
                .<Reply>map(source -> new Reply.Ask(MappingForm.of(
                        source, mappings.of(action.organization(), source).expression())))
                .orElse(GONE);
    }

    Reply take(Submission submission) {
        return find(submission.organization(), submission.argument())
                .map(source -> take(submission, source))
                .orElse(GONE);
    }

    private Reply take(Submission submission, Source source) {
        var mapping = new Mapping(submission.value(MappingForm.EXPRESSION));
        var sample = submission.value(MappingForm.SAMPLE);
        var complaint = mapping.complaint();
        if (complaint.isPresent()) {
            return new Reply.Invalid(Map.of(MappingForm.EXPRESSION, complaint.get()));
        }
        var payload = Payloads.read(sample);
        if (!sample.isEmpty() && payload.isEmpty()) {
            return new Reply.Invalid(Map.of(MappingForm.SAMPLE, "Please paste a payload that is JSON."));
        }
        var result = payload.map(mapping::of);
        if (MappingForm.SAVE.equals(submission.value(MappingForm.WHAT))) {
            return result.filter(Mapping.Result.Failed.class::isInstance).isPresent()
                    ? new Reply.Ask(MappingForm.tried(source, mapping, sample, result.get()))
                    : save(submission, source, mapping);
        }
        return result.<Reply>map(each -> new Reply.Ask(MappingForm.tried(source, mapping, sample, each)))
                .orElseGet(() ->
                        new Reply.Invalid(Map.of(MappingForm.SAMPLE, "Please paste a payload to try the mapping on.")));
    }

    private Reply save(Submission submission, Source source, Mapping mapping) {
        var organization = submission.organization();
        var before = mappings.own(organization, source.id());
        var version = new OwnMapping.Version(mapping.expression(), submission.person(), clock.instant());
        var after = before.map(own -> own.value().changedTo(version)).orElseGet(() -> OwnMapping.first(version));
        var writes =
                new ArrayList<>(audit.note(submission, AuditedSources.SOURCE, source.id(), "had its mapping changed"));
        writes.add(mappings.put(before, source.id(), after));
        writes.addAll(troubles.settle(organization, source.id()));
        var card = new Card(
                "The mapping of " + source.name() + " is saved",
                List.of(
                        new Part.Paragraph(Text.of("The mapping of ")
                                .and(new Text.Strong(source.name()))
                                .and(" is saved, as version " + after.number()
                                        + ". It holds from the next payload on.")),
                        Part.Buttons.of(undo(source, after.number()))));
        return commits.commit(submission, new Reply.OnlyYou(card), writes);
    }

    static Button undo(Source source, int number) {
        return Button.press(
                Excerpt.of("Undo in " + source.name(), Limits.LABEL),
                SourceActions.UNDO_MAPPING,
                source.id() + ":" + number);
    }

    /** Only of the version that the button was made for, so that pressing it twice undoes once. */
    Reply undo(Action action) {
        var words = VERSION.matcher(action.argument());
        if (!words.matches()) {
            return GONE;
        }
        var source = find(action.organization(), words.group(1));
        var before = mappings.own(action.organization(), words.group(1));
        if (source.isEmpty() || before.isEmpty()) {
            return GONE;
        }
        var after = Optional.of(before.get().value())
                .filter(own -> Integer.toString(own.number()).equals(words.group(2)))
                .flatMap(OwnMapping::undone);
        return after.map(own -> undo(action, source.get(), before.get(), own))
                .orElseGet(() -> Reply.onlyYou("The mapping has changed since. /baton admin mapping shows it."));
    }

    private Reply undo(Action action, Source source, Versioned<OwnMapping> before, OwnMapping after) {
        var writes = new ArrayList<>(audit.note(action, AuditedSources.SOURCE, source.id(), "had its mapping undone"));
        writes.add(mappings.put(Optional.of(before), source.id(), after));
        return commits.commit(
                action,
                Reply.onlyYou(
                        after.isReady()
                                ? source.name() + " uses the mapping that comes with Baton again."
                                : "The mapping of " + source.name() + " is again what it was before."),
                writes);
    }
}
