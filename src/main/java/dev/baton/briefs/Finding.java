package dev.baton.briefs;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.util.Optional;
import java.util.function.BiFunction;
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

    /**
     * The same with what else the argument says.
     *
     * @param reading what must stand behind the id; if it doesn't, there is no such brief either
     */
    <T> Reply of(
            Interaction by,
            String argument,
            Function<Target, Optional<T>> reading,
            BiFunction<Versioned<Brief>, T, Reply> deed) {
        var target = Target.read(argument);
        return reading.apply(target)
                .map(said -> of(by, target.id(), found -> deed.apply(found, said)))
                .orElse(GONE);
    }

    /** The same for who may see what was saved and isn't published; others are shown what is. */
    Reply saved(Interaction by, String id, Function<Versioned<Brief>, Reply> deed) {
        return of(
                by, id, found -> rights.maySeeSaved(by, found.value()) ? deed.apply(found) : published(found.value()));
    }

    /**
     * The same for those who make it.
     *
     * @param refusal what others are told
     */
    Reply forMaker(Interaction by, String id, Function<Brief, Reply> refusal, Function<Versioned<Brief>, Reply> deed) {
        return of(by, id, found -> rights.makes(by, found.value()) ? deed.apply(found) : refusal.apply(found.value()));
    }

    private static Reply published(Brief brief) {
        return new Reply.OnlyYou(Telling.card(
                "Others work on the brief " + brief.title() + ".",
                Text.of("Those who make ")
                        .and(new Text.Strong(brief.title()))
                        .and(" manage it. All that is published of it is yours to read."),
                BriefButtons.read(brief),
                BriefButtons.readers(brief)));
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
