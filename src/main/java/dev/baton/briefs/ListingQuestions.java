package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.pods.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All that was asked about a brief, the open ones first, page by page. */
final class ListingQuestions {

    private static final int ON_PAGE = 8;

    private static final Part REST = new Part.Note(Text.of(
            "Of those that are open, and of those that are answered, the latest " + Questions.MANY + " are here."));

    private final Finding finding;
    private final Rights rights;
    private final Questions questions;

    ListingQuestions(Finding finding, Rights rights, Questions questions) {
        this.finding = finding;
        this.rights = rights;
        this.questions = questions;
    }

    Reply show(Action action) {
        var parts = action.argument().split(" ", -1);
        if (parts.length != 2 || !Page.isNumber(parts[1])) {
            return Finding.GONE;
        }
        return finding.of(action, parts[0], found -> {
            var brief = found.value();
            var answers = brief.makers().contains(action.person()) || rights.mayEdit(action, brief);
            var open = questions.open(action.organization(), brief.id());
            var answered = questions.answered(action.organization(), brief.id(), Questions.MANY);
            var page = Page.of(
                    Stream.concat(open.stream(), answered.stream()).toList(), ON_PAGE, Integer.parseInt(parts[1]));
            var card = card(brief, page, answers);
            return new Reply.OnlyYou(Math.max(open.size(), answered.size()) < Questions.MANY ? card : card.and(REST));
        });
    }

    private static Card card(Brief brief, Page<Question> page, boolean answers) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Questions about " + brief.current().aim().title()));
        for (var question : page.shown()) {
            parts.add(new Part.Paragraph(OpenQuestions.text(question)));
            if (answers) {
                parts.add(Part.Buttons.of(Button.press(
                                question.isOpen() ? "Answer" : "Correct the answer", BriefActions.ANSWER, question.id())
                        .opening()));
            }
        }
        if (page.hasMore()) {
            parts.add(new Part.Buttons(
                    List.of(Button.press("More", BriefActions.QUESTIONS, brief.id() + " " + (page.number() + 1))
                            .opening()),
                    Set.of()));
        }
        return new Card("Questions about the brief " + brief.current().aim().title(), parts);
    }
}
