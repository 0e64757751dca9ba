package dev.baton.briefs;

import dev.baton.briefs.Content.Section;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Pod;
import dev.baton.pods.Lines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms of a brief, one for each section, and how what is filled in is read. */
final class BriefForm {

    static final int SHORT = 150;

    /**
     * A section's form.
     *
     * @param pods those of the organization
     */
    static Form of(Brief brief, Section section, List<Pod> pods) {
        var inputs = new ArrayList<Input>();
        if (brief.stage() == Stage.AGREED || brief.stage() == Stage.SCHEDULED) {
            inputs.add(new Input.Notice(
                    "agreed",
                    Text.of("Sales has agreed to this. Once you save something else it"
                            + " has to agree again before it is published.")));
        }
        inputs.addAll(inputs(brief.content(), section, pods));
        return of(brief, section, "Save", inputs);
    }

    /** @param inputs what it holds, notices included */
    static Form of(Brief brief, Section section, String submit, List<Input> inputs) {
        return new Form(BriefActions.SECTION, Place.of(brief, section).write(), section.label(), submit, inputs);
    }

    static List<Input> inputs(Content content, Section section, List<Pod> pods) {
        return switch (section) {
            case AIM -> AimForm.inputs(content.aim(), pods);
            case DATES -> DatesForm.inputs(content.dates());
            case PITCH -> PitchForm.inputs(content.pitch(), content.aim().kind());
            case EVIDENCE -> EvidenceForm.inputs(content.evidence());
        };
    }

    /**
     * What a brief says once a section is filled in anew.
     *
     * @param today where the campaign is
     * @param complaints gets what must be changed, by input; then the result counts for nothing
     */
    static Content read(
            Submission submission, Content before, Section section, LocalDate today, Map<String, String> complaints) {
        return switch (section) {
            case AIM -> before.with(AimForm.read(submission, complaints));
            case DATES -> before.with(DatesForm.read(submission, before.dates(), today, complaints));
            case PITCH -> before.with(PitchForm.read(submission, complaints));
            case EVIDENCE -> before.with(EvidenceForm.read(submission, complaints));
        };
    }

    /**
     * Which section of which brief a form or button is about.
     *
     * @param saved how often the section was saved when the form was opened
     * @param stage where the brief was then
     */
    record Place(String brief, Section section, int saved, Stage stage) {

        static Place of(Brief brief, Section section) {
            return new Place(brief.id().value(), section, brief.saved(section), brief.stage());
        }

        String write() {
            return brief + " " + section + " " + saved + " " + stage;
        }

        static Optional<Place> read(String argument) {
            var target = Target.read(argument);
            var words = target.rest();
            if (words.size() != 3 || !Target.isNumber(words.get(1))) {
                return Optional.empty();
            }
            return Lines.oneOf(Section.class, words.getFirst())
                    .flatMap(section -> Lines.oneOf(Stage.class, words.getLast())
                            .map(stage -> new Place(target.id(), section, Integer.parseInt(words.get(1)), stage)));
        }
    }

    static Input line(String id, Caption caption, String initial) {
        return new Input.Line(id, caption, false, SHORT, initial);
    }

    static Input choice(String id, Caption caption, List<Option> options, List<String> initial) {
        return new Input.Choice(id, caption, false, options, initial);
    }

    static String oneLine(Submission submission, String input, Map<String, String> complaints) {
        return Lines.onOneLine(text(submission, input, SHORT, complaints));
    }

    /** What was typed; nothing if it is too long. */
    static String text(Submission submission, String input, int longest, Map<String, String> complaints) {
        return Lines.within(longest, input, submission.value(input), complaints);
    }

    static <E extends Enum<E>> Optional<E> picked(
            Class<E> type, Submission submission, String input, Map<String, String> complaints) {
        var found = Lines.oneOf(type, submission.value(input));
        if (found.isEmpty()) {
            complaints.put(input, "Please pick one.");
        }
        return found;
    }

    /** Of what somebody typed, for telling it back. */
    static String shortly(String typed) {
        return Excerpt.of(typed, 60);
    }

    private BriefForm() {}
}
