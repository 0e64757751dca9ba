package dev.baton.feedback;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.pods.FieldSource;
import java.util.List;
import java.util.Optional;

/** Words that features keep, as they are now and as far as whoever acts may read them. */
final class Sources {

    static final Reply GONE = Reply.onlyYou(
            "There is nothing any more that you could pass on from here." + " /feedback takes it in your own words.");

    private final List<FieldSource> sources;

    Sources(List<FieldSource> sources) {
        this.sources = List.copyOf(sources);
    }

    Optional<FieldSource.Found> find(Interaction by, Kept kept) {
        return sources.stream()
                .filter(source -> source.kind().equals(kept.source()))
                .findFirst()
                .flatMap(source -> source.find(by, kept.id()));
    }

    /** What a form says, and of words that a feature keeps what the feature says; empty if it has none. */
    Optional<Origin> confirm(Interaction by, Origin claim) {
        var kept = claim.kept();
        return kept == null ? Optional.of(claim) : find(by, kept).map(found -> Origin.of(kept, found, by.person()));
    }
}
