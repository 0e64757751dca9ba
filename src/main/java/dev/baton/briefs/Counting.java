package dev.baton.briefs;

import dev.baton.chat.Interaction;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Counts how a brief is used by others than whoever wrote it and its owner, as long as it holds. Nothing of it is noted
 * for administrators, since only numbers are shown.
 */
final class Counting {

    private final UseList uses;
    private final InstantSource clock;

    Counting(UseList uses, InstantSource clock) {
        this.uses = uses;
        this.clock = clock;
    }

    boolean counts(Interaction by, Brief brief) {
        return brief.stage().holds() && !brief.isBy(by.person());
    }

    /** Whether nobody outside may hear of it yet. */
    boolean isEmbargoed(Brief brief) {
        return brief.current().dates().isEmbargoed(clock.instant());
    }

    /** The day where the campaign is. */
    LocalDate today(Brief brief) {
        return LocalDate.ofInstant(clock.instant(), brief.current().dates().zone());
    }

    /**
     * Somebody opened it.
     *
     * @param key of what: an asset's, or {@link Use#ALL}
     * @return nothing if that isn't counted, or is already
     */
    List<Write> opened(Interaction by, Brief brief, String key) {
        return counts(by, brief)
                ? changed(by, brief, use -> use.opening(key, today(brief))).stream()
                        .toList()
                : List.of();
    }

    Use of(Interaction by, Brief brief) {
        return uses.find(by.organization(), brief.id(), by.person())
                .map(found -> found.value())
                .orElseGet(() -> Use.of(brief.id(), by.person()));
    }

    /** Empty if the change comes to nothing. */
    Optional<Write> changed(Interaction by, Brief brief, Function<Use, Optional<Use>> change) {
        var before = uses.find(by.organization(), brief.id(), by.person());
        return change.apply(before.map(found -> found.value()).orElseGet(() -> Use.of(brief.id(), by.person())))
                .map(after -> uses.put(before, after));
    }
}
