package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.people.PodId;
import java.util.ArrayList;
import java.util.List;

/** What of a brief's questions is shown with it: those that are open, and what was answered. */
final class OpenQuestions {

    /** So many answers stand below a brief; all are one press away. */
    private static final int ANSWERS = 5;

    private final Questions questions;

    OpenQuestions(Questions questions) {
        this.questions = questions;
    }

    /** What a pod's card says; nothing if nothing is open there. */
    List<Part> inPod(OrganizationId organization, Brief brief, PodId pod) {
        return shown(questions.openIn(organization, brief.id(), pod));
    }

    /** What those who make it see: of all pods, with what leads to them. */
    List<Part> onBench(OrganizationId organization, Brief brief) {
        if (!brief.stage().isOut()) {
            return List.of();
        }
        var parts = new ArrayList<>(shown(questions.allOpen(organization, brief.id())));
        if (!parts.isEmpty()) {
            parts.add(Part.Buttons.of(BriefButtons.questions(brief, "Answer questions")));
        }
        return parts;
    }

    private static List<Part> shown(Questions.Open open) {
        var latest = open.latest();
        if (latest == null) {
            return List.of();
        }
        var text = Text.of("")
                .and(new Text.Strong("Open questions: " + open.number()))
                .and("\n")
                .and(latest.by())
                .and(": " + latest.words());
        return List.of(new Part.Paragraph(text));
    }

    /** What was answered last, for whoever reads it all. */
    List<Part> answered(OrganizationId organization, Brief brief) {
        var answered = questions.answered(organization, brief.id(), ANSWERS + 1);
        var parts = new ArrayList<Part>();
        answered.stream()
                .limit(ANSWERS)
                .map(OpenQuestions::text)
                .map(Part.Paragraph::new)
                .forEach(parts::add);
        if (answered.size() > ANSWERS
                || questions.allOpen(organization, brief.id()).number() > 0) {
            parts.add(Part.Buttons.of(BriefButtons.questions(brief, "All questions")));
        }
        return parts;
    }

    /** The question, and what was answered if something was. */
    static Text text(Question question) {
        var asked = Text.of("")
                .and(new Text.Strong("Question: " + question.words()))
                .and("\n");
        var answer = question.answer();
        return answer == null
                ? asked.and("Open since ").and(question.at()).and(", asked by ").and(question.by())
                : asked.and(answer.by()).and(": " + answer.words());
    }
}
