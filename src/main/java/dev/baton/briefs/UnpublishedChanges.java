package dev.baton.briefs;

import dev.baton.briefs.Content.Section;
import dev.baton.chat.Interaction;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.people.Audit;
import dev.baton.pods.Words;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is written as what was saved of a published brief, and isn't published, goes or comes back. */
final class UnpublishedChanges {

    private final Briefs briefs;
    private final Revisions revisions;
    private final Telling telling;
    private final Audit audit;

    UnpublishedChanges(Briefs briefs, Revisions revisions, Telling telling, Audit audit) {
        this.briefs = briefs;
        this.revisions = revisions;
        this.telling = telling;
        this.audit = audit;
    }

    /** Who else has saved some of it hears that it is gone. It is kept until something else goes. */
    List<Write> gone(Interaction by, Versioned<Brief> before, Brief after) {
        var brief = before.value();
        var sections = brief.content().differing(after.content());
        var writes = new ArrayList<Write>();
        writes.add(briefs.put(before, after));
        writes.addAll(revisions.keep(by.organization(), brief));
        writes.addAll(audit.note(by, AuditedBriefs.BRIEF, brief.id().value(), "had unpublished changes discarded"));
        writes.addAll(telling.tell(
                by,
                "changes-discarded",
                savers(brief, sections),
                Telling.card(
                        "Changes of the brief " + brief.title() + " are discarded",
                        Text.of(by.person())
                                .and(" has discarded what was saved in " + labels(sections) + " of the brief ")
                                .and(new Text.Strong(brief.title()))
                                .and(" and wasn't published."),
                        BriefButtons.open(brief))));
        return writes;
    }

    private static List<PersonId> savers(Brief brief, Collection<Section> sections) {
        return sections.stream()
                .flatMap(section -> Optional.ofNullable(brief.saves().get(section)).stream())
                .map(Brief.Save::by)
                .toList();
    }

    /** Such as {@code “Dates and channels” and “What to say”}. */
    static String labels(Collection<Section> sections) {
        return Words.list(
                sections.stream().map(section -> "“" + section.label() + "”").toList());
    }

    /** What was discarded; empty if that is back already, or too long ago. */
    Optional<Content> discarded(Interaction by, Brief brief, int revision) {
        return revisions
                .find(by.organization(), brief.id(), revision)
                .filter(content -> isLatest(brief, revision, content));
    }

    /** Whether nothing was saved since: what was discarded counts as one save of each section that it was in. */
    private static boolean isLatest(Brief brief, int revision, Content discarded) {
        return brief.revision()
                == revision + discarded.differing(brief.content()).size();
    }

    List<Write> back(Interaction by, Versioned<Brief> before, Brief after) {
        var writes = new ArrayList<Write>();
        writes.add(briefs.put(before, after));
        writes.addAll(revisions.removeAll(by.organization(), after.id()));
        writes.addAll(audit.note(by, AuditedBriefs.BRIEF, after.id().value(), "got its unpublished changes back"));
        return writes;
    }
}
