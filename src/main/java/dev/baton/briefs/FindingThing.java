package dev.baton.briefs;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what of a brief somebody uses: all of it, or something that it shows. */
final class FindingThing {

    static final Reply NOT_NOW = Reply.onlyYou("That brief doesn't hold any more, so its use isn't counted.");

    private static final Reply NOT_THERE =
            Reply.onlyYou("That isn't part of the brief any more. “Proof and assets” on its card shows what is.");

    private final Finding finding;

    FindingThing(Finding finding) {
        this.finding = finding;
    }

    /**
     * What is used.
     *
     * @param name as it stands on its own: a title
     */
    record Thing(
            Brief brief, String key, String name, @Nullable URI link) {

        boolean isAll() {
            return key.equals(Use.ALL);
        }
    }

    /** @param argument the brief's id and the thing's key */
    Reply of(Interaction by, String argument, Function<Thing, Reply> deed) {
        return finding.of(
                by,
                argument,
                Target::word,
                (found, key) -> thing(found.value(), key).map(deed).orElse(NOT_THERE));
    }

    private static Optional<Thing> thing(Brief brief, String key) {
        var content = brief.current();
        return key.equals(Use.ALL)
                ? Optional.of(new Thing(brief, key, content.aim().title(), null))
                : content.evidence().find(key).map(asset -> new Thing(brief, key, asset.title(), asset.link()));
    }
}
