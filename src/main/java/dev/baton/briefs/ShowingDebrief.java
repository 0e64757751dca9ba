package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import dev.baton.pods.Page;
import dev.baton.store.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shows all of a debrief, page by page; and those who make a brief how far it is. */
final class ShowingDebrief {

    private static final int ON_PAGE = 6;

    private final Finding finding;
    private final Learning learning;
    private final Directory directory;

    ShowingDebrief(Finding finding, Learning learning, Directory directory) {
        this.finding = finding;
        this.learning = learning;
        this.directory = directory;
    }

    Reply press(Action action) {
        return finding.of(
                action,
                action.argument(),
                Target::page,
                (found, page) -> learning.debriefs()
                        .find(action.organization(), found.value().id())
                        .map(Versioned::value)
                        .filter(Debrief::isPosted)
                        .map(debrief -> show(action, found.value(), debrief, page))
                        .orElseGet(() -> Reply.onlyYou("The debrief isn't posted yet.")));
    }

    /** From its beginning. */
    Reply first(Interaction by, Brief brief, Debrief debrief) {
        return show(by, brief, debrief, 1);
    }

    private Reply show(Interaction by, Brief brief, Debrief debrief, int wanted) {
        var lessons = DebriefWords.said(learning.lessons().of(by.organization(), brief.id()));
        var page = Page.of(lessons, ON_PAGE, wanted);
        var title = brief.current().aim().title();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Debrief: " + title));
        var result = debrief.result();
        if (page.number() == 1 && result != null) {
            parts.add(new Part.Facts(DebriefWords.facts(brief, result, lessons)));
            parts.add(new Part.Note(Text.of("As of ").and(result.at())));
        }
        page.shown()
                .forEach(lesson ->
                        parts.addAll(DebriefWords.all(lesson, person -> directory.nameOf(by.organization(), person))));
        if (lessons.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("Nobody has said anything.")));
        }
        if (page.hasMore()) {
            parts.add(Part.Buttons.of(BriefButtons.next(page, BriefActions.DEBRIEF, brief)));
        }
        return new Reply.OnlyYou(new Card("Debrief of " + title, parts));
    }

    /** What a workbench says of it; nothing before the campaign is over. */
    List<Part> onBench(OrganizationId organization, Brief brief) {
        var found = learning.debriefs().find(organization, brief.id()).map(Versioned::value);
        if (found.isEmpty()) {
            return List.of();
        }
        var debrief = found.get();
        if (debrief.isPosted()) {
            return List.of(Part.Buttons.of(BriefButtons.debrief(brief, "Read the debrief")));
        }
        if (brief.stage() != Stage.OVER) {
            return List.of();
        }
        var answered = debrief.answered(learning.lessons().of(organization, brief.id()));
        return List.of(
                new Part.Note(Text.of("Debrief: " + answered + " of "
                                + debrief.asked().size() + " have said what they learned. It is posted ")
                        .and(debrief.due())
                        .and(" at the latest.")),
                new Part.Buttons(
                        List.of(
                                BriefButtons.learn(brief, "What we learned"),
                                BriefButtons.press("Post the debrief", BriefActions.POST_DEBRIEF, brief)
                                        .opening()),
                        Set.of()));
    }
}
