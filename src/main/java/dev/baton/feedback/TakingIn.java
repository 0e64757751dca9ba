package dev.baton.feedback;

import dev.baton.chat.Input;
import dev.baton.chat.Intake;
import dev.baton.chat.IntakeHandler;
import dev.baton.chat.IntakeReply;
import dev.baton.feedback.FeedbackForm.Reading;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes feedback that machines hand in. */
final class TakingIn implements IntakeHandler {

    private static final int SUGGESTED = 3;

    private final Saving saving;
    private final Searching searching;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    TakingIn(Saving saving, Searching searching, Directory directory, Commits commits, InstantSource clock) {
        this.saving = saving;
        this.searching = searching;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String resource() {
        return "feedback";
    }

    @Override
    public String summary() {
        return "Tells marketing what the field hears, in the feedback channel of the source's pod.";
    }

    @Override
    public List<Input> inputs() {
        return FeedbackForm.inputs(Suggested.NOTHING);
    }

    @Override
    public Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("id", "The id of the feedback.");
        answers.put("code", "What people read and type: /feedback show CODE shows it.");
        answers.put("state", "Where it is on its way: " + State.NEW + " at first.");
        answers.put("deadline", "Until when marketing should answer, in UTC.");
        return answers;
    }

    @Override
    public IntakeReply take(Intake intake) {
        var pod = directory.versioned(intake.organization(), new PodId(intake.pod()));
        if (pod.isEmpty()) {
            return new IntakeReply.Invalid(
                    Map.of("source", "The pod of this source is gone. Make a new source with /baton admin source."));
        }
        return switch (FeedbackForm.read(intake::value)) {
            case Reading.Incomplete(var complaints) -> new IntakeReply.Invalid(complaints);
            case Reading.Complete(var heard) -> save(intake, pod.get(), heard);
        };
    }

    private IntakeReply save(Intake intake, Versioned<Pod> read, Heard heard) {
        var organization = intake.organization();
        var pod = read.value();
        var alike = searching.alike(organization, pod.id(), heard.words(), SUGGESTED).stream()
                .filter(item -> item.state().isOpen())
                .map(item -> item.id().value())
                .findFirst()
                .orElse("");
        var item = saving.item(organization, pod, heard, Telling.by(intake.source(), clock.instant(), alike));
        var reply = new IntakeReply.Taken(Map.of(
                "id", item.id().value(),
                "code", item.id().code(),
                "state", item.state().name(),
                "deadline", item.triage().deadline().toString()));
        var writes = saving.writes(organization, pod, item, null);
        writes.add(directory.unchanged(read));
        return commits.commit(intake, reply, writes);
    }
}
