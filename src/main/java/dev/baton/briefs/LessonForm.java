package dev.baton.briefs;

import dev.baton.briefs.Lesson.Again;
import dev.baton.briefs.Lesson.Words;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Side;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form in which somebody says what there is to learn from a campaign. */
final class LessonForm {

    private static final String WORKED = "worked";
    private static final String DIDNT = "didnt";
    private static final String AGAIN = "again";
    private static final String NAME = "name";
    private static final String WITH = "with";
    private static final String WITHOUT = "without";

    /** @param said what was said before; null if nothing */
    static Form of(Brief brief, Debrief debrief, @Nullable Words said) {
        var notice = Text.of("For the debrief of ")
                .and(new Text.Strong(brief.current().aim().title()))
                .and(", which is posted in its channels ")
                .and(debrief.due())
                .and(" at the latest. Until then you can change this or take it back.");
        return new Form(
                BriefActions.LEARN,
                brief.id().value(),
                "What did you learn?",
                "Save",
                List.of(
                        new Input.Notice("notice", notice),
                        text(WORKED, "What worked?", said == null ? "" : said.worked()),
                        text(DIDNT, "What didn't?", said == null ? "" : said.didnt()),
                        new Input.Choice(
                                AGAIN,
                                Caption.required("Again?"),
                                false,
                                Arrays.stream(Again.values())
                                        .map(each -> new Input.Option(each.name(), each.label()))
                                        .toList(),
                                said == null ? List.of() : List.of(said.again().name())),
                        name(said == null || said.named())));
    }

    private static Input text(String id, String label, String initial) {
        return new Input.Line(id, Caption.optional(label), true, Words.LONGEST, initial);
    }

    private static Input name(boolean named) {
        var hint = "Left out, it says your side only. Baton keeps the name so that you can change this,"
                + " and few people are easily guessed";
        return new Input.Choice(
                NAME,
                Caption.required("Your name").hint(hint),
                false,
                List.of(new Input.Option(WITH, "With my name"), new Input.Option(WITHOUT, "Leave my name out")),
                List.of(named ? WITH : WITHOUT));
    }

    /** @param complaints gets what must be changed, by input; then the result counts for nothing */
    static Words read(Submission submission, @Nullable Side side, Instant now, Map<String, String> complaints) {
        return new Words(
                BriefForm.text(submission, WORKED, Words.LONGEST, complaints),
                BriefForm.text(submission, DIDNT, Words.LONGEST, complaints),
                BriefForm.picked(Again.class, submission, AGAIN, complaints).orElse(Again.YES),
                !submission.value(NAME).equals(WITHOUT),
                side,
                now);
    }

    private LessonForm() {}
}
