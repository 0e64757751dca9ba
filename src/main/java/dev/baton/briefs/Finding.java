package dev.baton.briefs;

import dev.baton.chat.Button;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.util.function.Function;

/** Finds the brief that somebody acts on. */
final class Finding {

    static final Reply GONE = Reply.onlyYou(
            Text.of("That brief is gone. ").and(new Text.Code("/brief")).and(" shows the ones there are."));

    private final Briefs briefs;
    private final Commits commits;
    private final Rights rights;

    Finding(Briefs briefs, Commits commits, Rights rights) {
        this.briefs = briefs;
        this.commits = commits;
        this.rights = rights;
    }

    /** Whether it can be the number of a page, of an edition or of what was saved. */
    static boolean isNumber(String word) {
        return word.matches("\\d{1,9}");
    }

    /** Does the deed, if there is such a brief that the person may see. */
    Reply of(Interaction by, String id, Function<Versioned<Brief>, Reply> deed) {
        if (!BriefId.isValid(id)) {
            return GONE;
        }
        var lookup = briefs.byId(id);
        return commits.read(by, lookup)
                .first(lookup)
                .filter(found -> rights.maySee(by, found.value()))
                .map(deed)
                .orElse(GONE);
    }

    /** The same for who may see what was saved and isn't published; others are shown what is. */
    Reply saved(Interaction by, String id, Function<Versioned<Brief>, Reply> deed) {
        return of(
                by, id, found -> rights.maySeeSaved(by, found.value()) ? deed.apply(found) : published(found.value()));
    }

    private static Reply published(Brief brief) {
        return new Reply.OnlyYou(Telling.card(
                "Others work on the brief " + brief.title() + ".",
                Text.of("Those who make ")
                        .and(new Text.Strong(brief.title()))
                        .and(" manage it. All that is published of it is yours to read."),
                Button.press("Read it", BriefActions.READ, brief.id().value()).opening(),
                RunningButtons.readers(brief)));
    }

    /** The same for those who may change it. */
    Reply forEditor(Interaction by, String id, Function<Versioned<Brief>, Reply> deed) {
        return of(
                by,
                id,
                found -> rights.mayEdit(by, found.value())
                        ? deed.apply(found)
                        : Reply.onlyYou(Text.of(
                                        "Only whoever wrote this brief, its owner and administrators can do that. It was"
                                                + " written by ")
                                .and(found.value().author())
                                .and(".")));
    }
}
