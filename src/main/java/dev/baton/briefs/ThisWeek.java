package dev.baton.briefs;

import dev.baton.chat.Button;
import dev.baton.chat.HomeSection;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.pods.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What begins and what ends this week, in the pods in which somebody is; of his own in all pods. */
final class ThisWeek implements HomeSection {

    private static final int SHOWN = 5;

    private final ByDays days;
    private final CampaignCalendar calendar;
    private final Directory directory;

    ThisWeek(ByDays days, CampaignCalendar calendar, Directory directory) {
        this.days = days;
        this.calendar = calendar;
        this.directory = directory;
    }

    @Override
    public List<Part> partsFor(OrganizationId organization, PersonId person) {
        return line(organization, person)
                .map(line -> List.<Part>of(
                        new Part.Heading("Campaigns this week"),
                        new Part.Paragraph(line),
                        Part.Buttons.of(Button.run("Calendar", ShowingCalendar.LINE))))
                .orElse(List.of());
    }

    /** Empty if nothing does. */
    Optional<Text> line(OrganizationId organization, PersonId person) {
        var today = calendar.today(organization, person);
        var pods = directory.pods(organization).stream()
                .filter(pod -> pod.sideOf(person).isPresent())
                .toList();
        var lines = new ArrayList<String>();
        var starting = concerning(person, pods, days.startingInWeek(organization, today));
        var ending = concerning(person, pods, days.endingInWeek(organization, today));
        line("began", starting, ByDays::start, day -> day.isBefore(today)).ifPresent(lines::add);
        line("begins", starting, ByDays::start, day -> !day.isBefore(today)).ifPresent(lines::add);
        line("ended", ending, ByDays::end, day -> day.isBefore(today)).ifPresent(lines::add);
        line("ends", ending, ByDays::end, day -> !day.isBefore(today)).ifPresent(lines::add);
        return lines.isEmpty() ? Optional.empty() : Optional.of(Text.of(String.join("\n", lines)));
    }

    private static List<Brief> concerning(PersonId person, List<Pod> pods, List<Brief> briefs) {
        return briefs.stream()
                .filter(brief -> brief.makers().contains(person)
                        || pods.stream().anyMatch(pod -> brief.current().aim().isFor(pod.id())))
                .toList();
    }

    private static Optional<String> line(
            String what, List<Brief> briefs, Function<Brief, LocalDate> day, Predicate<LocalDate> when) {
        var names = briefs.stream()
                .filter(brief -> when.test(day.apply(brief)))
                .map(brief -> "“" + brief.current().aim().title() + "” on " + Words.shortDay(day.apply(brief)))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("This week " + what + ": " + Words.list(names, SHOWN) + ".");
    }
}
