package dev.baton.feedback;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Side;
import dev.baton.pods.Keepers;
import dev.baton.pods.Page;
import dev.baton.pods.Words;
import dev.baton.store.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /feedback questions}: what the field is asked again and again, and when. */
final class ListingQuestions implements CommandHandler {

    private static final int EACH = 8;
    private static final int DATES = 3;
    private static final String LINE = "feedback questions";

    private final Questions questions;
    private final Keepers keepers;
    private final Directory directory;

    ListingQuestions(Questions questions, Keepers keepers, Directory directory) {
        this.questions = questions;
        this.keepers = keepers;
        this.directory = directory;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside(LINE, "[PAGE]", "shows what sales is asked at regular times");
    }

    @Override
    public Reply handle(Command command) {
        var all = questions.every(command.organization()).stream()
                .map(Versioned::value)
                .toList();
        var page = Page.of(all, EACH, Page.wanted(command));
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Questions for the field"));
        if (all.isEmpty()) {
            parts.add(new Part.Paragraph(
                    Text.of("Nothing is asked yet. What you ask comes to people at their own time, and their answers"
                            + " are feedback.")));
        }
        page.shown().forEach(question -> parts.addAll(rows(command, question)));
        var buttons = new ArrayList<Button>(List.of(Button.run("New question", "feedback ask")));
        if (page.hasMore()) {
            buttons.add(page.more(LINE));
        }
        parts.add(Part.Buttons.of(buttons.toArray(Button[]::new)));
        return new Reply.OnlyYou(new Card("Questions for the field", parts));
    }

    private List<Part> rows(Command command, Question question) {
        var pod = directory.pod(command.organization(), question.pod());
        var row = new Part.Paragraph(about(question, pod));
        return pod.filter(each -> keepers.mayChange(command, each)).isPresent()
                ? List.of(row, buttons(question))
                : List.of(row);
    }

    private Text about(Question question, Optional<Pod> pod) {
        var whom = question.draft().whom() == Side.BOTH ? "Both sides" : "Sales";
        var text = Text.of("")
                .and(new Text.Strong(question.draft().words()))
                .and("\n" + whom + pod.map(each -> " of " + each.name()).orElse("") + ", "
                        + question.timing().inSentence());
        return question.paused()
                ? text.and("\nPaused.")
                : text.and(pod.map(each -> next(question, each)).orElseGet(() -> Text.of("")));
    }

    private Text next(Question question, Pod pod) {
        var outlook = questions.outlook(question, pod, DATES);
        return outlook.runs().isEmpty()
                ? Text.of("\nIt isn't asked any more.")
                : Text.of("\nNext: ").and(outlook.runs().getFirst().toInstant()).and(Words.afterFirst(outlook));
    }

    private static Part buttons(Question question) {
        var id = question.id();
        return Part.Buttons.of(
                Button.press("Change", FeedbackActions.CHANGE_QUESTION, id).opening(),
                question.paused()
                        ? Button.press("Go on", FeedbackActions.GO_ON_ASKING, id)
                        : Button.press("Pause", FeedbackActions.PAUSE_QUESTION, id),
                Button.press("End", FeedbackActions.END_QUESTION, id));
    }
}
