package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Side;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * {@code What we learned}: whoever works in a brief's pods says so, changes it and takes it back until it is posted.
 */
final class SayingLesson {

    private final Finding finding;
    private final LearningDesk desk;
    private final Audit audit;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    SayingLesson(
            Finding finding,
            LearningDesk desk,
            Audit audit,
            Directory directory,
            Commits commits,
            InstantSource clock) {
        this.finding = finding;
        this.desk = desk;
        this.audit = audit;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    private interface Deed {
        Reply with(Brief brief, Versioned<Debrief> debrief, Optional<Versioned<Lesson>> own);
    }

    private Reply collecting(Interaction by, String id, Deed deed) {
        return finding.of(by, id, found -> {
            var brief = found.value();
            var debrief = desk.learning().debriefs().find(by.organization(), brief.id());
            if (debrief.isPresent() && debrief.get().value().isPosted()) {
                return desk.showing().first(by, brief, debrief.get().value());
            }
            if (brief.stage() != Stage.OVER || debrief.isEmpty()) {
                return Reply.onlyYou("What was learned is collected once the campaign is over. It is "
                        + brief.stage().label() + " now.");
            }
            var mayAdd = debrief.get().value().asked().contains(by.person())
                    || brief.makers().contains(by.person())
                    || sideOf(by, brief).isPresent();
            return mayAdd
                    ? deed.with(brief, debrief.get(), own(by, brief))
                    : Reply.onlyYou("People of this brief's pods say here what they learned. You can read the debrief"
                            + " once it is posted.");
        });
    }

    private Optional<Versioned<Lesson>> own(Interaction by, Brief brief) {
        return desk.learning().lessons().find(by.organization(), brief.id(), by.person());
    }

    private Optional<Side> sideOf(Interaction by, Brief brief) {
        return desk.caretakers().pods(by.organization(), brief).stream()
                .flatMap(pod -> pod.sideOf(by.person()).stream())
                .findFirst();
    }

    Reply open(Action action) {
        return collecting(
                action,
                action.argument(),
                (brief, debrief, own) -> new Reply.Ask(LessonForm.of(
                        brief,
                        debrief.value(),
                        own.map(each -> each.value().words()).orElse(null))));
    }

    Reply take(Submission submission) {
        return collecting(submission, submission.argument(), (brief, debrief, own) -> {
            var complaints = new LinkedHashMap<String, String>();
            var side = sideOf(submission, brief).orElse(null);
            var words = LessonForm.read(submission, side, clock.instant(), complaints);
            if (!complaints.isEmpty()) {
                return new Reply.Invalid(complaints);
            }
            var before = own.map(Versioned::value).orElseGet(() -> Lesson.of(brief.id(), submission.person()));
            if (before.words() != null && words.saysTheSameAs(before.words())) {
                return receipt(brief, debrief.value());
            }
            var writes = new ArrayList<Write>();
            writes.add(desk.learning().lessons().put(own, before.saying(words)));
            if (words.named()) {
                writes.addAll(
                        audit.note(submission, AuditedBriefs.BRIEF, brief.id().value(), "got words for its debrief"));
            }
            writes.addAll(follow(submission, brief, debrief, before));
            return commits.commit(submission, receipt(brief, debrief.value()), writes);
        });
    }

    private static Reply receipt(Brief brief, Debrief debrief) {
        var text = Text.of("Thank you. That is in the debrief, which is posted ")
                .and(debrief.due())
                .and(", or five minutes after the last of those asked has answered.");
        return new Reply.OnlyYou(new Card(
                "Thank you. That is in the debrief.",
                List.of(
                        new Part.Paragraph(text),
                        Part.Buttons.of(
                                BriefButtons.learn(brief, "Change it"),
                                BriefButtons.press("Take back", BriefActions.UNLEARN, brief)))));
    }

    Reply takeBack(Action action) {
        return collecting(action, action.argument(), (brief, debrief, own) -> {
            var said = own.filter(each -> each.value().words() != null);
            if (said.isEmpty()) {
                return Reply.onlyYou("There is nothing to take back.");
            }
            var before = said.get().value();
            var writes = new ArrayList<Write>();
            writes.add(desk.learning().lessons().put(said, before.saying(null)));
            if (before.words() != null && before.words().named()) {
                writes.addAll(
                        audit.note(action, AuditedBriefs.BRIEF, brief.id().value(), "got words less for its debrief"));
            }
            writes.addAll(follow(action, brief, debrief, before));
            return commits.commit(
                    action, Reply.onlyYou("Taken back. You can say something else until it is posted."), writes);
        });
    }

    /** What was asked shows what came of it; once nobody is waited for the debrief comes soon. */
    private List<Write> follow(Interaction by, Brief brief, Versioned<Debrief> debrief, Lesson lesson) {
        var writes = new ArrayList<Write>();
        writes.add(desk.learning().debriefs().unchanged(debrief));
        if (debrief.value().asked().contains(by.person())) {
            directory
                    .accountOf(by.organization(), by.person())
                    .map(account -> LearningCards.ask(lesson, account))
                    .ifPresent(headline -> writes.add(Outgoing.refresh(headline).add(by.organization())));
        }
        writes.add(BriefTimers.debriefEarly(brief.id(), clock.instant().plus(Debrief.REGRET)));
        return writes;
    }
}
