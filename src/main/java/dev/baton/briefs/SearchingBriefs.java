package dev.baton.briefs;

import dev.baton.chat.Interaction;
import dev.baton.people.Realms;
import dev.baton.pods.Page;
import dev.baton.search.Findable;
import dev.baton.search.Remembering;
import dev.baton.search.Search;
import dev.baton.search.Shortlist;
import dev.baton.search.Shortlist.Candidate;
import dev.baton.search.Source;
import dev.baton.store.Realm;
import dev.baton.store.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds briefs, and what they show, by their words: what holds now, and the drafts of whoever asks. */
final class SearchingBriefs implements Remembering, AutoCloseable {

    /** How many are on a page. */
    static final int SHOWN = 8;

    /** How many of somebody's own drafts are looked through, changed last first. */
    private static final int DRAFTS = 50;

    private static final int DRAFTS_SHOWN = 3;

    private final Briefs briefs;
    private final Rights rights;
    private final Search<Brief> search;

    /** @param patience how long one who asks waits for what is read at first */
    SearchingBriefs(Briefs briefs, Rights rights, Duration patience) {
        this.briefs = briefs;
        this.rights = rights;
        this.search = new Search<>(new Holding(briefs), patience);
    }

    /** What was published and not withdrawn. */
    private record Holding(Briefs briefs) implements Source<Brief> {

        @Override
        public void movedSince(Realm realm, Instant from, Consumer<Versioned<Brief>> each) {
            briefs.movedSince(Realms.organization(realm), from, each);
        }

        @Override
        public Instant moved(Brief brief) {
            return brief.moved();
        }

        @Override
        public List<Findable> findables(Brief brief) {
            return brief.stage().holds()
                    ? Passage.of(brief).stream().map(Passage::findable).toList()
                    : List.of();
        }
    }

    /**
     * What was found.
     *
     * @param drafts of whoever asks; on the first page only
     * @param near whether nothing has all the words, so that these have some, or such that are spelled nearly so
     */
    record Found(List<Passage> drafts, Page<Passage> page, boolean near) {

        Found {
            drafts = List.copyOf(drafts);
        }
    }

    /**
     * What says the words most comes first. Empty if there is more to read than one waits.
     *
     * @param number of the page; if there are fewer pages it is the last one
     */
    Optional<Found> find(Interaction by, String words, int number) {
        var wanted = Math.clamp(number, 1, Page.FARTHEST);
        return search.find(Realms.of(by.organization()), words, (wanted - 1) * SHOWN, SHOWN)
                .flatMap(hits -> {
                    var last = Math.max(1, Math.ceilDiv(hits.total(), SHOWN));
                    return wanted > last ? find(by, words, last) : Optional.of(found(by, words, wanted, hits));
                });
    }

    private Found found(Interaction by, String words, int number, Search.Hits hits) {
        var seen = passages(by, hits);
        var page = Page.of(seen, number, SHOWN, hits.total() > SHOWN ? hits.total() : seen.size());
        return number == 1 ? withDrafts(by, words, page, hits.near()) : new Found(List.of(), page, hits.near());
    }

    private List<Passage> passages(Interaction by, Search.Hits hits) {
        var found = briefs.all(by.organization(), hits.ids());
        return hits.shown().stream()
                .flatMap(hit -> Optional.ofNullable(found.get(hit.id())).stream()
                        .filter(brief -> brief.stage().holds() && rights.maySee(by, brief))
                        .flatMap(brief ->
                                Passage.of(brief).stream().skip(hit.place()).limit(1)))
                .toList();
    }

    /** A draft that has all the words comes before what is only near. */
    private Found withDrafts(Interaction by, String words, Page<Passage> page, boolean near) {
        var own = new LinkedHashMap<String, Passage>();
        briefs.workOf(by.organization(), by.person(), DRAFTS).stream()
                .filter(brief -> !brief.stage().isOut())
                .flatMap(brief -> Passage.of(brief).stream())
                .forEach(passage -> own.put(Integer.toString(own.size()), passage));
        if (own.isEmpty()) {
            return new Found(List.of(), page, near);
        }
        try (var shortlist = new Shortlist(own.entrySet().stream()
                .map(each -> new Candidate(
                        each.getKey(), each.getValue().title(), each.getValue().said()))
                .toList())) {
            var best = shortlist.find(words);
            var drafts = best.ids().stream()
                    .flatMap(id -> Stream.ofNullable(own.get(id)))
                    .limit(DRAFTS_SHOWN)
                    .toList();
            var isFound = page.total() > 0;
            if (best.near()) {
                return new Found(isFound ? List.of() : drafts, page, near || !isFound);
            }
            return near ? new Found(drafts, Page.of(List.of(), SHOWN, 1), false) : new Found(drafts, page, false);
        }
    }

    @Override
    public void forget(Realm realm) {
        search.forget(realm);
    }

    @Override
    public void close() {
        search.close();
    }
}
