package dev.baton.roles;

import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Side;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the list. The first who looks finds the usual tasks, and whoever has left the company since the last look is
 * taken off, so that nobody is ever shown as an owner who can't be asked.
 */
final class Register {

    /** As sides are shown. */
    static final List<Side> SIDES = List.of(Side.MARKETING, Side.SALES, Side.BOTH);

    private static final Comparator<Task> ORDER = Comparator.comparingInt(
                    (Task task) -> SIDES.indexOf(task.duty().side()))
            .thenComparing(task -> Duty.spelled(task.duty().name()));

    private final Tasks tasks;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    Register(Tasks tasks, Directory directory, Commits commits, InstantSource clock) {
        this.tasks = tasks;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    /** Shows something of the list, and keeps what came to light, whoever looks; a guest may be the first. */
    Reply show(Interaction by, Function<TaskList, Reply> showing) {
        var list = read(by);
        var reply = showing.apply(isGuest(by) ? list.forGuests() : list);
        return list.due().isEmpty() ? reply : commits.commit(by, reply, list.due());
    }

    TaskList read(Interaction by) {
        var every = tasks.every();
        var begun = tasks.begun();
        var found = commits.read(by, every, begun);
        return found.first(begun).isPresent() ? current(by.organization(), found.all(every)) : begun(by.organization());
    }

    private TaskList begun(OrganizationId organization) {
        var usual = UsualTasks.all();
        var due = Stream.concat(
                Stream.of(tasks.begin(clock.instant())), usual.stream().map(tasks::add));
        return new TaskList(sorted(usual), staff(organization, List.of()), due.toList());
    }

    private TaskList current(OrganizationId organization, List<Versioned<Task>> found) {
        var people = found.stream()
                .map(Versioned::value)
                .flatMap(task -> Stream.concat(task.owners().stream(), task.left().stream()));
        var staff = staff(organization, people.toList());
        var after = new ArrayList<Task>();
        var due = new ArrayList<Write>();
        for (var task : found) {
            var changed = task.value().without(owner -> !staff.isMember(owner));
            changed.ifPresent(each -> due.add(tasks.put(task, each)));
            after.add(changed.orElse(task.value()));
        }
        return new TaskList(sorted(after), staff, due);
    }

    private static List<Task> sorted(List<Task> all) {
        return all.stream().sorted(ORDER).toList();
    }

    /** Those people as they are now. */
    Staff staff(OrganizationId organization, Collection<PersonId> people) {
        return new Staff(directory.persons(organization, people), clock.instant(), true);
    }

    /** The same, as far as somebody is told of them. */
    Staff staff(Interaction by, Collection<PersonId> people) {
        var staff = staff(by.organization(), people);
        return isGuest(by) ? staff.forGuests() : staff;
    }

    /** Whether somebody is from another company. */
    boolean isGuest(Interaction by) {
        return directory
                .person(by.organization(), by.person())
                .filter(person -> person.role().covers(Role.MEMBER))
                .isEmpty();
    }
}
