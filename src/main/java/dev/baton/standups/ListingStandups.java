package dev.baton.standups;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.pods.Keepers;
import dev.baton.pods.Page;
import dev.baton.pods.Words;
import dev.baton.schedule.Schedule;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** {@code /standup list}: all stand-ups, when they run next, how they ran, and how many answered over time. */
final class ListingStandups implements CommandHandler {

    private static final int EACH = 5;
    private static final int ROUNDS = 8;
    private static final int RUNS = 5;

    private final Standups standups;
    private final StandupSchedules schedules;
    private final Rounds rounds;
    private final Keepers keepers;
    private final Directory directory;
    private final InstantSource clock;

    ListingStandups(
            Standups standups,
            StandupSchedules schedules,
            Rounds rounds,
            Keepers keepers,
            Directory directory,
            InstantSource clock) {
        this.standups = standups;
        this.schedules = schedules;
        this.rounds = rounds;
        this.keepers = keepers;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("standup list", "[PAGE]", "lists all stand-ups: next and last rounds, participation");
    }

    @Override
    public Reply handle(Command command) {
        var all = standups.every(command.organization());
        if (all.isEmpty()) {
            return Reply.onlyYou(Text.of("There is no stand-up yet. ")
                    .and(new Text.Code("/standup new"))
                    .and(" makes one."));
        }
        var page = Page.of(all, EACH, Page.wanted(command));
        var latest = rounds.latest(
                command.organization(), page.shown().stream().map(Standup::id).toList(), ROUNDS);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Stand-ups"));
        page.shown()
                .forEach(standup -> parts.addAll(rows(command, standup, latest.getOrDefault(standup.id(), List.of()))));
        if (page.hasMore()) {
            parts.add(Part.Buttons.of(page.more("standup list")));
        }
        return new Reply.OnlyYou(new Card("Stand-ups", parts));
    }

    private List<Part> rows(Command command, Standup standup, List<Round> latest) {
        var pod = directory.pod(command.organization(), standup.pod());
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(about(command, standup, pod)));
        var chart = Chart.of(latest);
        if (!chart.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("Answered in time, by round\n" + chart)));
        }
        if (pod.filter(each -> keepers.mayChange(command, each)).isPresent()) {
            parts.add(buttons(standup));
        }
        return parts;
    }

    private Text about(Command command, Standup standup, Optional<Pod> pod) {
        var text = Text.of("")
                .and(new Text.Strong(standup.name()))
                .and(pod.map(each -> ", " + each.name()).orElse("") + "\n"
                        + standup.timing().words());
        if (pod.isPresent()) {
            var people = standup.people(pod.get()).size();
            text = text.and(people == 1 ? ", 1 person" : ", " + people + " people");
        }
        if (standup.paused()) {
            return text.and("\nPaused for everybody.");
        }
        var next = pod.map(each -> next(command, standup, each)).orElseGet(() -> Text.of(""));
        return text.and(next).and(past(command, standup));
    }

    /** As they are in the first of all zones in which people are asked. */
    private Text next(Command command, Standup standup, Pod pod) {
        return standup.zones().stream()
                .map(zone -> {
                    var from = schedules.open(command.organization(), standup, pod, zone, clock.instant());
                    return schedules.outlook(standup, pod, zone, from, RUNS);
                })
                .filter(outlook -> !outlook.runs().isEmpty())
                .min(Comparator.comparing(outlook -> outlook.runs().getFirst().toInstant()))
                .map(outlook -> Text.of("\nNext: ")
                        .and(outlook.runs().getFirst().toInstant())
                        .and(Words.afterFirst(outlook)))
                .orElseGet(() -> Text.of("\nNo more rounds."));
    }

    /** Its last run, and those that were missed since. */
    private String past(Command command, Standup standup) {
        var found = schedules.of(command.organization(), standup);
        var last = found.stream()
                .map(Schedule::last)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(LocalDateTime::toLocalDate);
        var missed = found.stream()
                .flatMap(schedule -> schedule.missed().stream())
                .map(each -> each.time().toLocalDate())
                .distinct()
                .count();
        return last.map(day -> " Last: " + Words.shortDay(day) + ".").orElse(" It has not run yet.")
                + (missed == 0 ? "" : " Missed: " + missed + ".");
    }

    private static Part buttons(Standup standup) {
        var id = standup.id().value();
        return Part.Buttons.of(
                Button.run("Change", "standup change " + id),
                standup.paused()
                        ? Button.press("Go on", StandupActions.GO_ON, id)
                        : Button.press("Pause", StandupActions.REST, id),
                Button.press("Run now", StandupActions.NOW, id),
                Button.run("End", "standup end " + id));
    }
}
