package dev.baton.roles;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Side;
import dev.baton.pods.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says whom to ask: the owners, who of them is away, and who else could answer. */
final class Answering {

    private static final int SHOWN = 3;
    private static final int MORE = 5;
    private static final int PODS = 3;
    private static final int PEOPLE = 5;
    private static final int QUOTED = 80;

    private final Directory directory;
    private final Register register;
    private final Rights rights;

    Answering(Directory directory, Register register, Rights rights) {
        this.directory = directory;
        this.register = register;
        this.rights = rights;
    }

    Reply of(Interaction by, TaskList list, String words, Found found) {
        var quoted = "“" + Excerpt.of(words, QUOTED) + "”";
        var mayChange = rights.mayChange(by);
        var shown = found.tasks().stream().limit(SHOWN).toList();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(found.near() ? "Nobody is down for " + quoted : "Whom to ask about " + quoted));
        if (found.near()) {
            parts.add(new Part.Paragraph(Text.of(
                    shown.isEmpty() ? "No task in the list is anything like it." : "These tasks are nearest to it:")));
        }
        parts.addAll(TaskCards.parts(shown, task -> TaskCards.text(task, list.staff()), by.person(), mayChange));
        more(found.tasks()).ifPresent(parts::add);
        parts.addAll(others(by, shown));
        parts.add(ways(found, words, mayChange));
        return new Reply.OnlyYou(new Card(parts.getFirst() instanceof Part.Heading(var text) ? text : words, parts));
    }

    private static Optional<Part> more(List<Task> found) {
        var names = found.stream().skip(SHOWN).map(task -> task.duty().name()).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part.Note(Text.of("Also: " + Words.list(names, MORE) + ".")));
    }

    private static Part ways(Found found, String words, boolean mayChange) {
        var all = Button.run("Who does what", "roles");
        return found.near() && mayChange
                ? Part.Buttons.of(
                        Button.press("Add a task", RoleActions.ADD, Excerpt.of(words, QUOTED))
                                .opening(),
                        all)
                : Part.Buttons.of(all);
    }

    /** Who else could answer, for each side of what is shown; of both if nothing is. */
    private List<Part> others(Interaction by, List<Task> shown) {
        var owners = shown.stream().flatMap(task -> task.owners().stream()).collect(Collectors.toUnmodifiableSet());
        var sides = shown.stream().map(task -> task.duty().side()).collect(Collectors.toUnmodifiableSet());
        var wanted = sides.isEmpty() || sides.contains(Side.BOTH) || sides.size() > 1
                ? List.of(Side.MARKETING, Side.SALES)
                : List.copyOf(sides);
        var pods = pods(by);
        return wanted.stream()
                .flatMap(side -> others(by, side, pods, owners).stream())
                .toList();
    }

    private Optional<Part> others(Interaction by, Side side, List<Pod> pods, Set<PersonId> owners) {
        return pods.stream()
                .flatMap(pod -> peopleOf(by, pod, side, owners).stream())
                .limit(PODS)
                .reduce((one, other) -> one.and(" · ").and(other))
                .map(text -> new Part.Note(Text.of("Who else could answer in "
                                + TaskForm.label(side).toLowerCase(Locale.ROOT) + ": ")
                        .and(text)));
    }

    /** The pod in whose channel it was asked comes first; people of other companies are told of no other. */
    private List<Pod> pods(Interaction by) {
        var here = by.context().conversation();
        var isGuest = register.isGuest(by);
        return directory.pods(by.organization()).stream()
                .filter(pod -> !isGuest || pod.isAt(here))
                .sorted(Comparator.comparing((Pod pod) -> !pod.isAt(here)).thenComparing(Pod::name))
                .toList();
    }

    /** Whoever leads the pod's side, also if away, and those of it who are there today. */
    private Optional<Text> peopleOf(Interaction by, Pod pod, Side side, Set<PersonId> owners) {
        var team = side == Side.SALES ? pod.sales() : pod.marketing();
        var staff = register.staff(by, team.people());
        var lead = pod.leadOf(side).filter(person -> staff.isMember(person) && !owners.contains(person));
        var others = team.people().stream()
                .filter(person -> staff.isMember(person) && !staff.isAway(person) && !owners.contains(person))
                .filter(person -> lead.filter(person::equals).isEmpty())
                .sorted(Comparator.comparing(staff::nameOf))
                .toList();
        var shown = others.stream().limit(PEOPLE).toList();
        var more = others.size() - shown.size();
        var names = Stream.concat(
                lead.map(person -> staff.list(List.of(person)).and(", who leads it")).stream(),
                Optional.of(shown)
                        .filter(all -> !all.isEmpty())
                        .map(all -> staff.list(all).and(more > 0 ? " and " + more + " more" : ""))
                        .stream());
        return names.reduce((one, other) -> one.and(", ").and(other)).map(text -> text.and(" (" + pod.name() + ")"));
    }
}
