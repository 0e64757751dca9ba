package dev.baton.people;

import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes exactly the named people administrators, beside those of the workspace. */
final class AppointingAdministrators implements SubmissionHandler {

    private final Directory directory;
    private final Audit audit;
    private final Commits commits;

    AppointingAdministrators(Directory directory, Audit audit, Commits commits) {
        this.directory = directory;
        this.audit = audit;
        this.commits = commits;
    }

    @Override
    public String form() {
        return ChoosingAdministrators.FORM;
    }

    @Override
    public Role needs() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public Reply handle(Submission submission) {
        var organization = submission.organization();
        var named = Set.copyOf(submission.people("people"));
        Set<PersonId> concerned = new HashSet<>(named);
        directory
                .appointed(organization)
                .forEach(person -> concerned.add(person.value().id()));
        var writes = new ArrayList<Write>();
        for (var id : concerned) {
            directory
                    .versioned(organization, id)
                    .filter(person -> person.value().appointed() != named.contains(id))
                    .ifPresent(person -> writes.addAll(appoint(submission, person, named.contains(id))));
        }
        var reply = commits.commit(submission, Reply.onlyYou("Noted. It holds from now on."), writes);
        directory.changed(organization);
        return reply;
    }

    private List<Write> appoint(Submission by, Versioned<Person> person, boolean yes) {
        var note = yes
                ? audit.note(by, Audit.PERSON, person.id(), "was made an administrator")
                : audit.note(by, Audit.PERSON, person.id(), "is no appointed administrator any more");
        return Stream.concat(Stream.of(directory.put(person, person.value().appointed(yes))), note.stream())
                .toList();
    }
}
