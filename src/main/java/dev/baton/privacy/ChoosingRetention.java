package dev.baton.privacy;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code /baton admin retention}: how long contacts are kept. */
final class ChoosingRetention implements CommandHandler {

    /** Time to think better of it. */
    static final Duration GRACE = Duration.ofHours(1);

    private static final String MONTHS = "months";
    private static final List<Integer> CHOICES = List.of(0, 6, 12, 18, 24, 36, 60);

    private final Retentions retentions;
    private final Audit audit;
    private final Commits commits;
    private final InstantSource clock;

    ChoosingRetention(Retentions retentions, Audit audit, Commits commits, InstantSource clock) {
        this.retentions = retentions;
        this.audit = audit;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.administer("admin retention", "", "chooses how long contacts are kept");
    }

    @Override
    public Reply handle(Command command) {
        var now = retentions.find(command.organization()).map(Versioned::value).orElse(Retention.FOR_EVER);
        return new Reply.Ask(new Form(
                PrivacyActions.RETENTION,
                "",
                "Keeping contacts",
                "Save",
                List.of(
                        new Input.Notice(
                                "what",
                                Text.of("It counts from the last step of a lead that is won, lost, recycled or"
                                        + " returned. Then Baton erases who its contact is and what was noted. Open leads are never"
                                        + " touched, and figures in reports stay.")),
                        new Input.Choice(
                                MONTHS,
                                Caption.required("Keep contacts"),
                                false,
                                CHOICES.stream().map(ChoosingRetention::option).toList(),
                                List.of(Integer.toString(now.months()))))));
    }

    private static Option option(int months) {
        return new Option(Integer.toString(months), new Retention(months).label());
    }

    Reply take(Submission submission) {
        var chosen = CHOICES.stream()
                .filter(months -> months.toString().equals(submission.value(MONTHS)))
                .findFirst();
        return chosen.map(months -> keep(submission, new Retention(months)))
                .orElseGet(() -> new Reply.Invalid(Map.of(MONTHS, "Please choose one of these.")));
    }

    private Reply keep(Submission submission, Retention retention) {
        var writes = new ArrayList<Write>();
        writes.add(retentions.put(retentions.find(submission.organization()), retention));
        writes.add(
                retention.isForEver()
                        ? Retentions.rest()
                        : Retentions.wake(clock.instant().plus(GRACE)));
        writes.addAll(audit.note(submission, AuditedRetention.RETENTION, AuditedRetention.ID, "was changed"));
        return commits.commit(submission, Reply.onlyYou(said(retention)), writes);
    }

    private static String said(Retention retention) {
        return retention.isForEver()
                ? "Noted. Contacts are kept for ever."
                : "Noted. Contacts are kept for " + retention.label()
                        + ". Baton erases older ones from in an hour on, each day."
                        + " Until then you can change your mind with /baton admin retention.";
    }
}
