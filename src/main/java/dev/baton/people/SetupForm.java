package dev.baton.people;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.PersonId;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form that makes a channel a pod's shared channel, and what may be filled in. */
final class SetupForm {

    static final String NAME = "pod.setup";

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_REGION = 20;

    private static final List<Option> RESPONSES = List.of(
            new Option("PT10M", "10 minutes"),
            new Option("PT30M", "30 minutes"),
            new Option("PT1H", "1 hour"),
            new Option("PT2H", "2 hours"),
            new Option("PT4H", "4 hours"),
            new Option("PT9H", "9 hours, about a working day"),
            new Option("PT18H", "18 hours, about two working days"));

    private static final List<Option> COUNTING = List.of(
            new Option(LeadPolicy.Counting.POD.name(), "In the pod's working time"),
            new Option(LeadPolicy.Counting.ASSIGNEE.name(), "In the working time of whoever it is offered to"),
            new Option(LeadPolicy.Counting.PLAIN.name(), "Around the clock"));

    private static final List<Option> BREACHES = List.of(
            new Option(LeadPolicy.Breach.NEXT.name(), "The next in turn is asked, by the rules of /lead routing"),
            new Option(LeadPolicy.Breach.OPEN.name(), "Everybody in sales may accept the lead"),
            new Option(LeadPolicy.Breach.ESCALATE.name(), "Whoever leads sales decides"));

    private static final Duration NORMAL = Duration.ofHours(4);

    private static final List<Option> TIMES = IntStream.range(0, 48)
            .mapToObj(half -> LocalTime.MIDNIGHT.plusMinutes(half * 30L).toString())
            .map(time -> new Option(time, time))
            .toList();

    static final List<Option> DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> new Option(day.name(), day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .toList();

    private static final List<Option> TOUCHES = Stream.concat(
                    Stream.of(new Option("0", "That doesn't matter")),
                    IntStream.rangeClosed(1, 20)
                            .mapToObj(number -> new Option(
                                    Integer.toString(number), number + " or more, else the card says: early")))
            .toList();

    private static final List<Option> BRIDGED = List.of(
            new Option("yes", "Yes, with the name of whoever wrote them"),
            new Option("no", "No, they stay where they are written"));

    static Form blank(SetupTarget target, ZoneId zone) {
        var policy = new PodPolicy(NORMAL, WorkingHours.STANDARD, zone, null);
        var nothing = new Pod(new PodId(""), "", List.of(), Pod.Team.NOBODY, Pod.Team.NOBODY, policy);
        return of(target, nothing, Elsewhere.NOTHING);
    }

    /** @param elsewhere what of the pod is only told, since it can't be shown in the inputs */
    static Form of(SetupTarget target, Pod pod, Elsewhere elsewhere) {
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Notice(
                "about", Text.of("This channel becomes the place where marketing hands leads to sales.")));
        inputs.add(new Input.Line(
                "name",
                Caption.required("Name of the pod")
                        .hint("A joint group of sales and marketing, such as Enterprise DACH"),
                false,
                LONGEST_NAME,
                pod.name()));
        inputs.addAll(SetupSides.inputs(pod, elsewhere));
        inputs.addAll(policy(pod.policy()));
        if (pod.spansPlatforms()) {
            inputs.add(bridging(pod.policy()));
        }
        return new Form(NAME, target.argument(), "Set up this channel", "Save", inputs);
    }

    private static Input bridging(PodPolicy policy) {
        return new Input.Choice(
                "bridged",
                Caption.required("Are replies below a card shown on all platforms?"),
                false,
                BRIDGED,
                List.of(policy.bridged() ? "yes" : "no"));
    }

    private static List<Input> policy(PodPolicy policy) {
        var leads = policy.leads();
        return List.of(
                choice(
                        "response",
                        "How soon does sales answer?",
                        RESPONSES,
                        leads.normal().toString()),
                choice(
                        "hot",
                        "And how soon, if a lead is hot?",
                        RESPONSES,
                        leads.hot().toString()),
                choice(
                        "counting",
                        "How is that time counted?",
                        COUNTING,
                        leads.counting().name()),
                choice(
                        "breach",
                        "And if nobody answers in time?",
                        BREACHES,
                        leads.breach().name()),
                choice(
                        "touches",
                        "How many touches before a lead is handed over?",
                        TOUCHES,
                        Integer.toString(leads.touches())),
                new Input.Choice("days", Caption.required("Working days"), true, DAYS, days(policy)),
                time("from", "Work begins", policy.hours().from()),
                time("to", "Work ends", policy.hours().to()),
                zone(policy.zone()),
                region(policy));
    }

    private static Input choice(String id, String label, List<Option> options, String chosen) {
        return new Input.Choice(id, Caption.required(label), false, options, List.of(chosen));
    }

    static Input zone(ZoneId zone) {
        return new Input.Line(
                "zone", Caption.required("Time zone").hint("Such as Europe/Berlin"), false, 60, Zones.nameOf(zone));
    }

    private static Input region(PodPolicy policy) {
        return new Input.Line(
                "region",
                Caption.optional("Public holidays of").hint("A country such as DE, or a part such as DE-BY"),
                false,
                LONGEST_REGION,
                policy.region() == null ? "" : policy.region().toUpperCase(Locale.ROOT));
    }

    private static List<String> days(PodPolicy policy) {
        return policy.hours().days().stream().sorted().map(DayOfWeek::name).toList();
    }

    static Input time(String id, String label, LocalTime time) {
        return new Input.Choice(id, Caption.required(label), false, TIMES, List.of(time.toString()));
    }

    /** What came of reading what was filled in. */
    sealed interface Reading {

        record Complete(String name, SetupSides sides, PodPolicy policy) implements Reading {}

        /**
         * Something must be changed.
         *
         * @param complaints what, by input
         */
        record Incomplete(Map<String, String> complaints) implements Reading {}
    }

    /**
     * Reads what was filled in.
     *
     * @param persons gives those of them whom Baton knows
     * @param elsewhere what is added, since it could not be shown
     */
    static Reading read(
            Submission submission, Function<Set<PersonId>, Map<PersonId, Person>> persons, Elsewhere elsewhere) {
        var complaints = new LinkedHashMap<String, String>();
        var name = submission.value("name");
        if (name.isEmpty()) {
            complaints.put("name", "Please give the pod a name.");
        } else if (name.length() > LONGEST_NAME) {
            complaints.put("name", "Please use at most " + LONGEST_NAME + " characters.");
        }
        var sides = SetupSides.read(submission, persons, elsewhere, complaints);
        var policy = policy(submission, complaints);
        return policy == null || !complaints.isEmpty()
                ? new Reading.Incomplete(complaints)
                : new Reading.Complete(name, sides, policy);
    }

    private static @Nullable PodPolicy policy(Submission submission, Map<String, String> complaints) {
        var zone = zone(submission, complaints);
        var typed = submission.value("region");
        var region = typed.isEmpty() ? null : Holidays.region(typed).orElse(null);
        if (!typed.isEmpty() && region == null) {
            complaints.put(
                    "region",
                    "Baton doesn't know holidays of “" + Excerpt.of(typed, LONGEST_REGION)
                            + "”. Use a country code such as DE, or DE-BY for a part of it.");
        }
        var hours = hours(submission, complaints);
        var bridged = !submission.value("bridged").equals("no");
        return zone.isEmpty() || hours == null
                ? null
                : new PodPolicy(leads(submission, complaints), hours, zone.get(), region, bridged);
    }

    static Optional<ZoneId> zone(Submission submission, Map<String, String> complaints) {
        var zone = Zones.find(submission.value("zone"));
        if (zone.isEmpty()) {
            complaints.put("zone", Zones.unknown(submission.value("zone")));
        }
        return zone;
    }

    private static LeadPolicy leads(Submission submission, Map<String, String> complaints) {
        var normal = Duration.parse(chosen(submission, "response", RESPONSES, NORMAL.toString()));
        var hot = Duration.parse(chosen(submission, "hot", RESPONSES, LeadPolicy.HOT.toString()));
        if (!submission.value("hot").isEmpty() && hot.compareTo(normal) > 0) {
            complaints.put("hot", "Hot leads can’t wait longer than others. Please pick the same time or less.");
        }
        return new LeadPolicy(
                normal,
                hot,
                LeadPolicy.Counting.valueOf(chosen(submission, "counting", COUNTING, LeadPolicy.Counting.POD.name())),
                LeadPolicy.Breach.valueOf(chosen(submission, "breach", BREACHES, LeadPolicy.Breach.OPEN.name())),
                Integer.parseInt(chosen(submission, "touches", TOUCHES, Integer.toString(LeadPolicy.TOUCHES))));
    }

    private static String chosen(Submission submission, String input, List<Option> options, String otherwise) {
        var chosen = submission.value(input);
        return options.stream()
                .map(Option::value)
                .filter(chosen::equals)
                .findFirst()
                .orElse(otherwise);
    }

    static @Nullable WorkingHours hours(Submission submission, Map<String, String> complaints) {
        var days = Arrays.stream(DayOfWeek.values())
                .filter(day -> submission.all("days").contains(day.name()))
                .collect(Collectors.toUnmodifiableSet());
        if (days.isEmpty()) {
            complaints.put("days", "Please pick at least one working day.");
            return null;
        }
        var from = time(submission.value("from"), WorkingHours.STANDARD.from());
        var to = time(submission.value("to"), WorkingHours.STANDARD.to());
        if (!from.isBefore(to)) {
            complaints.put("to", "Work has to end later than it begins.");
            return null;
        }
        return new WorkingHours(days, from, to);
    }

    private static LocalTime time(String chosen, LocalTime otherwise) {
        return TIMES.stream().anyMatch(option -> option.value().equals(chosen)) ? LocalTime.parse(chosen) : otherwise;
    }

    private SetupForm() {}
}
