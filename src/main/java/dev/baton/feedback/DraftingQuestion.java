package dev.baton.feedback;

import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.feedback.Question.Draft;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.Side;
import dev.baton.pods.Keepers;
import dev.baton.pods.Timing;
import dev.baton.pods.TimingForm;
import dev.baton.pods.Words;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What those who make and change questions have in common: who may, how the form is read, and what can't be. */
final class DraftingQuestion {

    private static final int DATES = 5;

    private final Keepers keepers;
    private final Questions questions;
    private final Directory directory;
    private final InstantSource clock;

    DraftingQuestion(Keepers keepers, Questions questions, Directory directory, InstantSource clock) {
        this.keepers = keepers;
        this.questions = questions;
        this.directory = directory;
        this.clock = clock;
    }

    /** Does the deed, if there is such a pod and the person may keep what is its. */
    Reply forKeeper(Interaction by, PodId pod, Function<Versioned<Pod>, Reply> deed) {
        return keepers.forKeeper(by, pod, "say what the field is asked", deed);
    }

    /** Does the deed, if there is such a question and the person may change it. */
    Reply forKeeper(Interaction by, String id, BiFunction<Versioned<Question>, Versioned<Pod>, Reply> deed) {
        return questions
                .find(by.organization(), id)
                .map(found -> forKeeper(by, found.value().pod(), pod -> deed.apply(found, pod)))
                .orElseGet(
                        () -> Reply.onlyYou("That question has ended. /feedback questions shows the ones there are."));
    }

    LocalDate today(Pod pod) {
        return LocalDate.ofInstant(clock.instant(), pod.policy().zone());
    }

    /**
     * Reads the form, and does the deed if nothing must be changed.
     *
     * @param before when it is asked at present
     */
    Reply read(Submission submission, Pod pod, Optional<Timing> before, BiFunction<Draft, Timing, Reply> deed) {
        var complaints = new LinkedHashMap<String, String>();
        var draft = QuestionForm.read(submission, complaints);
        var timing = TimingForm.read(submission, before, today(pod), complaints);
        return timing == null || !complaints.isEmpty() ? new Reply.Invalid(complaints) : deed.apply(draft, timing);
    }

    /** Why it can't be as it is drafted: nobody would be asked, or never. */
    Optional<Reply> refusal(OrganizationId organization, Question question, Pod pod) {
        var people = directory.persons(organization, question.people(pod)).values();
        if (people.stream().noneMatch(AskingField::canBeAsked)) {
            var side = question.draft().whom() == Side.BOTH ? "either side" : "sales";
            return Optional.of(new Reply.Invalid(Map.of(
                    QuestionForm.WHOM,
                    "Nobody on " + side + " of " + pod.name() + " can be asked. /baton people says who is where.")));
        }
        return questions.outlook(question, pod, 1).runs().isEmpty()
                ? Optional.of(new Reply.Invalid(Map.of("until", "With these days it is never asked.")))
                : Optional.empty();
    }

    /** What whoever made or changed a question reads. */
    Reply receipt(Question question, Pod pod) {
        var asked = "“" + question.draft().words() + "” is asked ";
        if (question.paused()) {
            return Reply.onlyYou(asked + "by nobody until you let it go on.");
        }
        var outlook = questions.outlook(question, pod, DATES);
        var begins = Text.of(asked + question.timing().inSentence() + ". Next: ");
        var text = outlook.runs().isEmpty()
                ? Text.of(asked + question.timing().inSentence() + ".")
                : begins.and(outlook.runs().getFirst().toInstant()).and(Words.afterFirst(outlook));
        return Reply.onlyYou(
                text.and(" ").and(new Text.Code("/feedback questions")).and(" changes and ends it."));
    }
}
