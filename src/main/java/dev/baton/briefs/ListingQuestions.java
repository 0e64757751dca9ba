package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.pods.Page;
import java.util.ArrayList;
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
        return finding.of(action, action.argument(), Target::page, (found, page) -> {
            var brief = found.value();
            var answers = rights.makes(action, brief);
            var open = questions.open(action.organization(), brief.id());
            var answered = questions.answered(action.organization(), brief.id(), Questions.MANY);
            var all = Stream.concat(open.stream(), answered.stream()).toList();
            var card = card(brief, Page.of(all, ON_PAGE, page), answers);
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
            parts.add(Part.Buttons.of(BriefButtons.next(page, BriefActions.QUESTIONS, brief)));
        }
        return new Card("Questions about the brief " + brief.current().aim().title(), parts);
    }
}
