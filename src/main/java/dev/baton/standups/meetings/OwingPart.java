package dev.baton.standups.meetings;

import dev.baton.chat.Button;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.standups.AlsoOwed;
import dev.baton.standups.meetings.Sitting.State;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The announced dates at which somebody has something to do, or of which he hasn't said yet whether he comes. */
final class OwingPart implements AlsoOwed {

    /** So many of a meeting can be to come. */
    private static final int LATEST = 3;

    private static final int SHOWN = 2;

    private final Meetings meetings;
    private final Sittings sittings;
    private final Directory directory;
    private final InstantSource clock;

    OwingPart(Meetings meetings, Sittings sittings, Directory directory, InstantSource clock) {
        this.meetings = meetings;
        this.sittings = sittings;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public List<Part> owedBy(OrganizationId organization, PersonId person) {
        var pods = directory.pods(organization).stream()
                .filter(pod -> pod.sideOf(person).isPresent())
                .collect(Collectors.toMap(Pod::id, Function.identity()));
        return coming(organization, pods.keySet())
                .filter(sitting -> concerns(sitting, Objects.requireNonNull(pods.get(sitting.pod())), person))
                .sorted(Comparator.comparing(sitting -> sitting.slot().start()))
                .filter(sitting -> hasPart(sitting, person) || isSilent(organization, sitting, person))
                .limit(SHOWN)
                .flatMap(sitting -> row(organization, sitting, person))
                .toList();
    }

    private Stream<Sitting> coming(OrganizationId organization, Set<PodId> pods) {
        var ids = meetings.of(organization, pods).values().stream()
                .flatMap(List::stream)
                .map(meeting -> meeting.value().id())
                .toList();
        return sittings.latest(organization, ids, LATEST).values().stream()
                .flatMap(List::stream)
                .filter(sitting -> sitting.state() == State.PLANNED)
                .filter(sitting -> clock.instant().isBefore(sitting.slot().end()));
    }

    private static boolean concerns(Sitting sitting, Pod pod, PersonId person) {
        return hasPart(sitting, person)
                || switch (sitting.manner().circle()) {
                    case JOINT -> true;
                    case SALES -> pod.sells(person);
                    case MARKETING -> pod.markets(person);
                };
    }

    private static boolean hasPart(Sitting sitting, PersonId person) {
        return sitting.duties().isBusy(person);
    }

    private boolean isSilent(OrganizationId organization, Sitting sitting, PersonId person) {
        return sittings.rsvp(organization, sitting.id(), person).isEmpty();
    }

    private Stream<Part> row(OrganizationId organization, Sitting sitting, PersonId person) {
        var duties = sitting.duties();
        var text = Text.of("")
                .and(new Text.Strong(sitting.name()))
                .and(", ")
                .and(sitting.slot().start());
        var what = person.equals(duties.facilitator())
                ? ": you facilitate."
                : person.equals(duties.noteTaker()) ? ": you take notes." : ": you are the guest.";
        var id = sitting.id().toString();
        var buttons = new ArrayList<Button>();
        var isSilent = isSilent(organization, sitting, person);
        if (isSilent) {
            buttons.add(Button.press("Coming", MeetingActions.COMING, id));
            buttons.add(Button.press("Can't come", MeetingActions.CANT, id));
        }
        if (duties.hosts().contains(person)) {
            buttons.add(Button.press("Swap with next", MeetingActions.SWAP, id));
        }
        buttons.add(Button.run("Show", "standup meeting " + id));
        text = text.and((hasPart(sitting, person) ? what : ".") + (isSilent ? " Do you come?" : ""));
        return Stream.of(new Part.Paragraph(text), Part.Buttons.of(buttons.toArray(Button[]::new)));
    }
}
