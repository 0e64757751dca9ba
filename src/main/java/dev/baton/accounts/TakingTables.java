package dev.baton.accounts;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.pods.Sheet;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes several target accounts at once, as lines in a form or as a file: what is wrong is said line by line, then what
 * would come of it, and on a press all of it is written, or nothing.
 */
final class TakingTables {

    /** They are written at once, while others wait. */
    static final int MOST = 500;

    private static final String LINES = "lines";
    private static final int PASTED = 3_000;
    private static final int TOLD = 10;

    private final AccountStore accounts;
    private final Batches batches;
    private final Rights rights;
    private final Keeping keeping;
    private final Directory directory;
    private final InstantSource clock;

    TakingTables(
            AccountStore accounts,
            Batches batches,
            Rights rights,
            Keeping keeping,
            Directory directory,
            InstantSource clock) {
        this.accounts = accounts;
        this.batches = batches;
        this.rights = rights;
        this.keeping = keeping;
        this.directory = directory;
        this.clock = clock;
    }

    Reply openLines(Action action) {
        return rights.forKeeper(action, () -> {
            var caption = Caption.required("One account a line").hint("Company; domains; owner's e-mail; note");
            var lines = new Input.Line(LINES, caption, true, PASTED, "");
            return new Reply.Ask(new Form(AccountActions.SEVERAL, "", "Add several", "Check", List.of(lines)));
        });
    }

    Reply takeLines(Submission submission) {
        return rights.forKeeper(submission, () -> {
            var lines = submission.value(LINES);
            if (lines.isBlank() || lines.length() > PASTED) {
                return new Reply.Invalid(Map.of(LINES, "Please write up to " + PASTED + " characters."));
            }
            var checked = check(submission.organization(), submission.person(), lines);
            return switch (checked) {
                case Checked.Unreadable(var reason) -> new Reply.Invalid(Map.of(LINES, reason));
                case Checked.Wrong(var complaints) ->
                    new Reply.Invalid(Map.of(
                            LINES, String.join("\n", complaints.subList(0, Math.min(TOLD, complaints.size())))));
                case Checked.Fine(var batch, var plan) ->
                    keeping.commit(submission, new Reply.OnlyYou(card(batch, plan)), batches.add(batch));
            };
        });
    }

    /** What came of looking at a table. */
    sealed interface Checked {

        /** There is nothing in it that can be looked at line by line. */
        record Unreadable(String reason) implements Checked {}

        /**
         * Something must be changed.
         *
         * @param complaints what, by line
         */
        record Wrong(List<String> complaints) implements Checked {}

        record Fine(Batch batch, Plan plan) implements Checked {}
    }

    private Checked check(OrganizationId organization, PersonId sender, String lines) {
        var first = lines.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        var separator = first.contains(";") ? ";" : first.contains("\t") ? "\t" : ",";
        var hasNames = first.split(separator, 2)[0].strip().equals("company");
        var head = hasNames ? "" : String.join(separator, "company", "domains", "owner", "note") + "\n";
        try {
            return check(
                    organization,
                    sender,
                    new ByteArrayInputStream((head + lines).getBytes(StandardCharsets.UTF_8)),
                    hasNames ? 0 : 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param before how many lines stand before those that were sent */
    Checked check(OrganizationId organization, PersonId sender, InputStream table, int before) throws IOException {
        var reading = new TableReading(
                before,
                email -> directory
                        .withEmail(organization, email)
                        .map(Person::id)
                        .filter(person -> rights.mayOwn(organization, person)));
        var outcome = Sheet.read(table, MOST, reading);
        if (outcome instanceof Sheet.Outcome.Refused(var reason)) {
            return new Checked.Unreadable(reason);
        }
        if (reading.rows().isEmpty() && reading.complaints().isEmpty()) {
            return new Checked.Unreadable("There is no account in it.");
        }
        var batch = batches.of(sender, reading.rows());
        var plan = plan(organization, batch);
        plan.wrong().forEach(reading::complain);
        return reading.complaints().isEmpty() ? new Checked.Fine(batch, plan) : new Checked.Wrong(reading.complaints());
    }

    private Plan plan(OrganizationId organization, Batch batch) {
        var domains =
                batch.rows().stream().flatMap(row -> row.domains().stream()).toList();
        var names = batch.rows().stream().map(Row::company).toList();
        return Plan.of(batch.rows(), accounts.like(organization, domains, names), batch.by(), clock.instant());
    }

    /** What would come of it now. */
    Card card(OrganizationId organization, Batch batch) {
        return card(batch, plan(organization, batch));
    }

    private static Card card(Batch batch, Plan plan) {
        var text = Text.of("")
                .and(new Text.Strong(counted(plan)))
                .and(" Nothing is written yet; you can do that within a day.");
        return new Card(
                counted(plan),
                List.of(
                        new Part.Heading("Target accounts to write"),
                        new Part.Paragraph(text),
                        Part.Buttons.of(
                                Button.primary("Write them", AccountActions.WRITE, batch.id()),
                                Button.press("Discard", AccountActions.DISCARD, batch.id()))));
    }

    private static String counted(Plan plan) {
        return plan.added() + " new, " + plan.changed() + " changed, " + plan.same() + " as they are.";
    }

    Reply write(Action action) {
        return rights.forKeeper(
                action,
                () -> batches.find(action).map(found -> write(action, found)).orElseGet(TakingTables::gone));
    }

    private Reply write(Action action, Versioned<Batch> found) {
        var plan = plan(action.organization(), found.value());
        if (!plan.wrong().isEmpty()) {
            return Reply.onlyYou(
                    "The list has changed meanwhile, so nothing was written. Please send the table again.");
        }
        var writes = new ArrayList<Write>();
        plan.steps().forEach(step -> {
            var id = step.after().id().value();
            writes.add(accounts.put(step.before(), step.after()));
            writes.addAll(
                    step.before().isEmpty()
                            ? keeping.note(action, id, "was added from a table")
                            : keeping.note(action, id, "was changed by a table"));
        });
        writes.addAll(batches.remove(action.organization(), found));
        return keeping.commit(action, Reply.onlyYou("Written: " + counted(plan)), writes);
    }

    Reply discard(Action action) {
        return batches.find(action)
                .map(found -> keeping.commit(
                        action,
                        Reply.onlyYou("Discarded. Nothing was written."),
                        batches.remove(action.organization(), found)))
                .orElseGet(TakingTables::gone);
    }

    private static Reply gone() {
        return Reply.onlyYou("That table was written or discarded already, or is more than a day old.");
    }
}
