package dev.baton.people;

import dev.baton.chat.Part.Fact;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.chat.WorkspaceId;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How people and times read. */
final class People {

    private static final int SHOWN = 15;

    /** Who is on which side, and who leads it if anybody does. */
    static List<Fact> sides(Pod pod) {
        return Stream.concat(side("Sales", pod.sales()), side("Marketing", pod.marketing()))
                .toList();
    }

    private static Stream<Fact> side(String name, Pod.Team team) {
        return Stream.concat(
                Stream.of(new Fact(name, list(team))),
                Stream.ofNullable(team.lead())
                        .map(lead -> new Fact("Lead of " + name.toLowerCase(Locale.ROOT), Text.of(lead))));
    }

    /** The people of a side, and its group if it has one. */
    static Text list(Pod.Team team) {
        var people = team.people().stream()
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
        if (people.isEmpty()) {
            return Text.of(team.group() == null ? "nobody yet" : "a group");
        }
        var text = Text.of(people.getFirst());
        for (var person : people.subList(1, Math.min(people.size(), SHOWN))) {
            text = text.and(", ").and(person);
        }
        return people.size() > SHOWN ? text.and(" and " + (people.size() - SHOWN) + " more") : text;
    }

    /** Where a pod meets, such as {@code one in Slack, one in Teams}. */
    static String platforms(Pod pod) {
        return pod.channels().stream()
                .map(channel -> "one in " + platform(channel.workspace()))
                .collect(Collectors.joining(", "));
    }

    /** A platform's name as people write it. */
    static String platform(WorkspaceId workspace) {
        var name = workspace.platform();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Such as {@code 4 working hours, hot leads 1 working hour}. */
    static String response(LeadPolicy agreed) {
        var kind = agreed.counting() == LeadPolicy.Counting.PLAIN ? "" : "working ";
        var normal = duration(agreed.normal(), kind);
        var times =
                agreed.hot().equals(agreed.normal()) ? normal : normal + ", hot leads " + duration(agreed.hot(), kind);
        return agreed.counting() == LeadPolicy.Counting.ASSIGNEE ? times + " of whoever is asked" : times;
    }

    /** What comes when that time is over. */
    static String breach(LeadPolicy agreed) {
        return switch (agreed.breach()) {
            case NEXT -> "the next in turn is asked";
            case OPEN -> "everybody in sales may accept";
            case ESCALATE -> "whoever leads sales decides";
        };
    }

    private static String duration(Duration time, String kind) {
        var minutes = time.toMinutes();
        if (minutes % 60 != 0) {
            return minutes + " " + kind + "minutes";
        }
        return minutes == 60 ? "1 " + kind + "hour" : minutes / 60 + " " + kind + "hours";
    }

    private People() {}
}
