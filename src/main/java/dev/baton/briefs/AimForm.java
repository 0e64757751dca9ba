package dev.baton.briefs;

import dev.baton.briefs.Content.Aim;
import dev.baton.briefs.Goal.Measure;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Limits;
import dev.baton.chat.PersonId;
import dev.baton.chat.Submission;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The section that says what a campaign is for, and whose it is. */
final class AimForm {

    static final String KIND = "kind";
    static final String OWNER = "owner";
    static final String PARTNER = "partner";
    private static final String TITLE = "title";
    private static final String NUMBER = "number";
    static final String MEASURE = "measure";
    static final String PODS = "pods";
    private static final String EVERYWHERE = "all";
    static final String READERS = "readers";

    /** What has more digits isn't typed by people. */
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,100}");

    /** @param pods those of the organization */
    static List<Input> inputs(Aim aim, List<Pod> pods) {
        var goal = aim.goal();
        return List.of(
                BriefForm.line(TITLE, Caption.required("Campaign").hint("The name that everybody uses"), aim.title()),
                BriefForm.choice(
                        KIND,
                        Caption.required("What kind is it?").hint("It decides with which questions the brief begins"),
                        Arrays.stream(CampaignKind.values())
                                .map(kind -> new Option(kind.name(), kind.label()))
                                .toList(),
                        List.of(aim.kind().name())),
                BriefForm.line(
                        NUMBER,
                        Caption.optional("Goal").hint("A number, such as 40"),
                        goal == null ? "" : Long.toString(goal.number())),
                BriefForm.choice(
                        MEASURE,
                        Caption.required("Of what?").hint("Both sides are measured by it"),
                        Arrays.stream(Measure.values())
                                .map(measure -> new Option(measure.name(), measure.label()))
                                .toList(),
                        List.of((goal == null ? Measure.ACCEPTED : goal.measure()).name())),
                new Input.People(
                        OWNER,
                        Caption.optional("Owner in marketing").hint("One person, who answers questions"),
                        only(aim.owner())),
                new Input.People(
                        PARTNER,
                        Caption.optional("Partner in sales").hint("One person, who agrees before it is published"),
                        only(aim.partner())),
                podsOf(aim, pods),
                BriefForm.choice(
                        READERS,
                        Caption.required("Who has to read it?"),
                        Arrays.stream(Readers.values())
                                .map(readers -> new Option(readers.name(), readers.label()))
                                .toList(),
                        List.of(aim.readers().name())));
    }

    private static List<PersonId> only(@Nullable PersonId person) {
        return person == null ? List.of() : List.of(person);
    }

    private static Input podsOf(Aim aim, List<Pod> pods) {
        var chosen = aim.pods().stream().map(PodId::value).toList();
        var options = new ArrayList<Option>();
        options.add(new Option(EVERYWHERE, "All pods"));
        pods.stream()
                .sorted(Comparator.comparing(
                                (Pod pod) -> !chosen.contains(pod.id().value()))
                        .thenComparing(Pod::name))
                .limit(Limits.OPTIONS - 1L)
                .forEach(pod -> options.add(new Option(pod.id().value(), pod.name())));
        return new Input.Choice(
                PODS, whichOf(pods.size()), true, options, aim.isEverywhere() ? List.of(EVERYWHERE) : chosen);
    }

    /** A list has no room for all pods of a large company. */
    private static Caption whichOf(int pods) {
        var which = Caption.required("Which pods does it concern?");
        var room = Limits.OPTIONS - 1;
        return pods <= room ? which : which.hint("Here are the first " + room + " of " + pods + " by name");
    }

    /** @param complaints gets what must be changed, by input; then the result counts for nothing */
    static Aim read(Submission submission, Map<String, String> complaints) {
        var title = BriefForm.oneLine(submission, TITLE, complaints);
        if (title.isEmpty()) {
            complaints.putIfAbsent(TITLE, "Please give it a name.");
        }
        var picked = submission.all(PODS);
        if (picked.isEmpty()) {
            complaints.put(PODS, "Please pick at least one.");
        }
        return new Aim(
                title,
                BriefForm.picked(CampaignKind.class, submission, KIND, complaints)
                        .orElse(CampaignKind.OTHER),
                goal(submission, complaints),
                BriefForm.picked(Readers.class, submission, READERS, complaints).orElse(Readers.SALES),
                picked.contains(EVERYWHERE)
                        ? List.of()
                        : picked.stream().map(PodId::new).toList(),
                one(submission, OWNER, complaints),
                one(submission, PARTNER, complaints));
    }

    private static @Nullable Goal goal(Submission submission, Map<String, String> complaints) {
        var typed = submission.value(NUMBER);
        var measure = BriefForm.picked(Measure.class, submission, MEASURE, complaints);
        if (typed.isEmpty() || measure.isEmpty()) {
            return null;
        }
        var number = number(typed);
        if (number.compareTo(BigInteger.ONE) < 0) {
            complaints.put(NUMBER, "Please use a whole number from 1 on, such as 40.");
            return null;
        }
        if (number.compareTo(BigInteger.valueOf(Goal.MOST)) > 0) {
            complaints.put(
                    NUMBER, String.format(Locale.ENGLISH, "That is too large. Please use at most %,d.", Goal.MOST));
            return null;
        }
        return new Goal(number.longValueExact(), measure.get());
    }

    /** Zero if that is none. */
    private static BigInteger number(String typed) {
        return WHOLE.matcher(typed).matches() ? new BigInteger(typed) : BigInteger.ZERO;
    }

    private static @Nullable PersonId one(Submission submission, String input, Map<String, String> complaints) {
        var people = submission.people(input);
        if (people.size() > 1) {
            complaints.put(input, "Please pick one person only.");
        }
        return people.isEmpty() ? null : people.getFirst();
    }

    private AimForm() {}
}
