package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;

/** What a workbench says beside the brief itself: how long sales is waited for, comments, and open questions. */
final class BenchNotes {

    private static final int COMMENTS = 3;

    private final Patience patience;
    private final Comments comments;
    private final OpenQuestions questions;
    private final ShowingUse use;
    private final ShowingDebrief debrief;

    BenchNotes(Patience patience, Comments comments, OpenQuestions questions, ShowingUse use, ShowingDebrief debrief) {
        this.patience = patience;
        this.comments = comments;
        this.questions = questions;
        this.use = use;
        this.debrief = debrief;
    }

    List<Part> of(OrganizationId organization, Brief brief) {
        var parts = new ArrayList<Part>();
        var wait = brief.agreement().waits();
        if (brief.stage() == Stage.ASKED && wait != null) {
            var others = patience.others(organization, brief.content());
            parts.add(new Part.Note(
                    WaitWords.of(wait, wait.escalated() == null ? "" : patience.names(organization, others))));
        }
        if (!brief.stage().isOut()) {
            parts.addAll(said(comments.of(organization, brief.id())));
        }
        parts.addAll(questions.onBench(organization, brief));
        parts.addAll(use.onBench(organization, brief));
        parts.addAll(debrief.onBench(organization, brief));
        return parts;
    }

    /** The latest ones, in the order in which they were said. */
    private static List<Part> said(List<Comment> comments) {
        var parts = new ArrayList<Part>();
        if (comments.size() > COMMENTS) {
            parts.add(new Part.Note(Text.of("The latest " + COMMENTS + " comments:")));
        }
        comments.stream().limit(COMMENTS).toList().reversed().stream()
                .map(comment -> new Part.Paragraph(
                        Text.of(comment.by()).and(", ").and(comment.at()).and(": " + comment.words())))
                .forEach(parts::add);
        return parts;
    }
}
