package dev.baton.roles;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Commits;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /baton roles heads}: whom to ask on a side if nobody else can be asked. */
final class NamingHeads implements CommandHandler {

    private static final String SALES = "sales";
    private static final String MARKETING = "marketing";

    private final Tasks tasks;
    private final Register register;
    private final Rights rights;
    private final Telling telling;
    private final Commits commits;

    NamingHeads(Tasks tasks, Register register, Rights rights, Telling telling, Commits commits) {
        this.tasks = tasks;
        this.register = register;
        this.rights = rights;
        this.telling = telling;
        this.commits = commits;
    }

    @Override
    public Verb verb() {
        return Verb.act("roles heads", "", "says who heads sales and who marketing");
    }

    @Override
    public Reply handle(Command command) {
        return rights.forKeeper(command, () -> {
            var list = register.read(command);
            return new Reply.Ask(form(list.versionedHeads().version(), list.heads(), list.staff(), List.of()));
        });
    }

    private static Form form(long version, Heads heads, Staff staff, List<Input> above) {
        var inputs = new ArrayList<>(above);
        inputs.add(people(MARKETING, "Head of marketing", heads.marketing(), staff));
        inputs.add(people(SALES, "Head of sales", heads.sales(), staff));
        return new Form(RoleActions.HEADS, Long.toString(version), "Heads of the sides", "Save", inputs);
    }

    private static Input people(String id, String label, List<PersonId> initial, Staff staff) {
        return new Input.People(
                id,
                Caption.optional(label).hint("Whom to ask if a task has nobody"),
                initial.stream().filter(staff::isMember).toList());
    }

    Reply take(Submission submission) {
        return rights.forKeeper(submission, () -> {
            var after = new Heads(TaskForm.people(submission, SALES), TaskForm.people(submission, MARKETING));
            var complaints = new HashMap<String, String>();
            complaint(submission, after.sales()).ifPresent(words -> complaints.put(SALES, words));
            complaint(submission, after.marketing()).ifPresent(words -> complaints.put(MARKETING, words));
            return complaints.isEmpty() ? save(submission, after) : new Reply.Invalid(Map.copyOf(complaints));
        });
    }

    private Optional<String> complaint(Submission submission, List<PersonId> people) {
        return people.size() > Heads.MOST
                ? Optional.of("Please pick at most " + Heads.MOST + " people.")
                : TaskForm.notMembers(people, all -> register.staff(submission.organization(), all));
    }

    private Reply save(Submission submission, Heads after) {
        var list = register.read(submission);
        var before = list.versionedHeads();
        var staff = register.staff(submission.organization(), after.all().toList());
        if (!submission.argument().equals(Long.toString(before.version())) && !after.equals(before.value())) {
            var notice = Text.of("Somebody else named the heads while you picked. Marketing: ")
                    .and(named(list.heads().marketing(), list.staff()))
                    .and(". Sales: ")
                    .and(named(list.heads().sales(), list.staff()))
                    .and(". Saving once more puts yours in their place.");
            return new Reply.Ask(
                    form(before.version(), after, staff, List.of(new Input.Notice("meanwhile", notice))));
        }
        var writes = new ArrayList<Write>();
        writes.add(tasks.put(before, after));
        writes.addAll(telling.heads(submission, before.value(), after));
        return commits.commit(
                submission,
                Reply.onlyYou(Text.of("Noted. Marketing: ")
                        .and(named(after.marketing(), staff))
                        .and(". Sales: ")
                        .and(named(after.sales(), staff))
                        .and(".")),
                list.dueAnd(writes));
    }

    private static Text named(List<PersonId> people, Staff staff) {
        return people.isEmpty() ? Text.of("nobody") : staff.list(people);
    }
}
