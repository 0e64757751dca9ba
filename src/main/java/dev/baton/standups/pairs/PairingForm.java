package dev.baton.standups.pairs;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Submission;
import dev.baton.people.Pod;
import dev.baton.pods.Often;
import dev.baton.pods.Timing;
import dev.baton.pods.TimingForm;
import dev.baton.pods.Words;
import dev.baton.schedule.DaysOff;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The form that says for what and when people are paired. */
final class PairingForm {

    private static final List<Option> KINDS = Arrays.stream(Kind.values())
            .map(kind -> new Option(kind.name(), kind.label()))
            .toList();

    /** What can be filled in. */
    record Draft(List<Kind> kinds, Timing timing) {

        static Draft of(Pairing pairing) {
            return new Draft(pairing.kinds(), pairing.timing());
        }

        /** What a pod begins with, unless somebody wants it otherwise. */
        static Draft blank(Pod pod, LocalDate today) {
            var timing = new Timing(
                    Often.weeks(2),
                    Set.of(DayOfWeek.MONDAY),
                    LocalTime.of(10, 0),
                    pod.policy().zone(),
                    today,
                    null,
                    DaysOff.Instead.NEXT_WORKING_DAY);
            return new Draft(List.of(Kind.COFFEE), timing);
        }
    }

    static Form of(Pod pod, Draft draft) {
        var zone = draft.timing().zoneOr(pod.policy().zone());
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Choice(
                "kinds",
                Caption.required("What for?").hint("Several take turns"),
                true,
                KINDS,
                draft.kinds().stream().map(Kind::name).toList()));
        TimingForm.inputsOfOneClock(draft.timing(), zone).stream()
                .map(PairingForm::onOneDay)
                .forEach(inputs::add);
        return new Form(PairActions.SET, pod.id().value(), "Pairs", "Save", inputs);
    }

    /** Pairs are drawn once in a week. */
    private static Input onOneDay(Input input) {
        return input instanceof Input.Choice days && days.id().equals("days")
                ? new Input.Choice(
                        days.id(),
                        Caption.required("On which day are pairs drawn?"),
                        false,
                        days.options(),
                        days.initial().stream().limit(1).toList())
                : input;
    }

    /** What came of reading what was filled in. */
    sealed interface Reading {

        record Complete(Draft draft) implements Reading {}

        record Incomplete(Map<String, String> complaints) implements Reading {}
    }

    /** @param before as it is, if there is one */
    static Reading read(Submission submission, Pod pod, Instant now, Optional<Pairing> before) {
        var complaints = new LinkedHashMap<String, String>();
        var kinds = submission.all("kinds").stream()
                .flatMap(name -> Kind.called(name).stream())
                .distinct()
                .sorted()
                .toList();
        if (kinds.isEmpty()) {
            complaints.put("kinds", "Please pick what people meet for.");
        }
        var today = now.atZone(pod.policy().zone()).toLocalDate();
        var timing = TimingForm.read(submission, before.map(Pairing::timing), today, complaints);
        if (timing != null && timing.days().size() > 1) {
            complaints.put("days", "Please pick one day.");
        }
        if (timing == null || !complaints.isEmpty()) {
            return new Reading.Incomplete(complaints);
        }
        var from = from(timing, now, before);
        return timing.until() != null && timing.until().isBefore(from)
                ? new Reading.Incomplete(Map.of("until", "No pairs would be drawn until then."))
                : new Reading.Complete(new Draft(kinds, timing.from(from)));
    }

    /** Weeks count as they did, unless something of them is changed. */
    private static LocalDate from(Timing timing, Instant now, Optional<Pairing> before) {
        return before.map(Pairing::timing)
                .filter(former ->
                        former.often().equals(timing.often()) && former.days().equals(timing.days()))
                .map(Timing::from)
                .filter(timing.from()::equals)
                .orElseGet(() -> next(timing, now));
    }

    /** Weeks count from the next such day, so that nobody who wants every fourth week waits for four. */
    private static LocalDate next(Timing timing, Instant now) {
        var here = now.atZone(timing.zoneOr(ZoneOffset.UTC));
        var today = here.toLocalDate();
        var first = timing.from().isAfter(today) ? timing.from() : today;
        var day = timing.days().iterator().next();
        var next = first.with(TemporalAdjusters.nextOrSame(day));
        return next.atTime(timing.time()).isAfter(here.toLocalDateTime()) ? next : next.plusWeeks(1);
    }

    /** Such as {@code Ride-along and Coffee, one after the other}. */
    static String words(List<Kind> kinds) {
        var all = Words.list(kinds.stream().map(Kind::label).collect(Collectors.toList()));
        return kinds.size() == 1 ? all : all + ", one after the other";
    }

    private PairingForm() {}
}
