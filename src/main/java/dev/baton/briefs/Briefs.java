package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.pods.Page;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Lookup;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The briefs of all organizations; each sees its own. */
final class Briefs {

    private final Store store;
    private final Documents<Brief> documents;

    Briefs(Store store) {
        this.store = store;
        this.documents = new Documents<>(store, "brief", Brief.class, Briefs::entriesOf);
    }

    private static List<Entry> entriesOf(Brief brief) {
        var entries = new ArrayList<Entry>();
        entries.add(Entry.at(brief.moved(), "code", brief.id().code()));
        entries.add(Entry.at(brief.moved(), "moved", ""));
        if (brief.stage() == Stage.PUBLISHED) {
            entries.add(Entry.at(brief.moved(), "running", ""));
            CampaignBriefs.placesOf(brief.current().aim())
                    .forEach(place -> entries.add(Entry.at(brief.moved(), "runs-in", place)));
        }
        if (brief.stage() != Stage.WITHDRAWN && (!brief.stage().isOut() || brief.hasUnpublishedChanges())) {
            brief.makers().forEach(maker -> entries.add(Entry.at(brief.moved(), "work", maker.value())));
        }
        entries.addAll(CampaignBriefs.entriesOf(brief));
        entries.addAll(ByDays.entriesOf(brief));
        return entries;
    }

    Lookup<Brief> byId(String id) {
        return documents.byId(id);
    }

    /** Empty if the organization has no such brief. */
    Optional<Versioned<Brief>> find(OrganizationId organization, String id) {
        return BriefId.isValid(id) ? documents.find(Realms.of(organization), id) : Optional.empty();
    }

    /** Those with that id, long or short, with or without {@code #}. */
    List<Brief> named(OrganizationId organization, String typed) {
        var id = (typed.startsWith("#") ? typed.substring(1) : typed).strip().toUpperCase(Locale.ROOT);
        return BriefId.isValid(id)
                ? find(organization, id).map(Versioned::value).stream().toList()
                : latest(organization, "code", id, 2);
    }

    /** What a person has to finish or to agree to, changed last first. */
    List<Brief> workOf(OrganizationId organization, PersonId person, int limit) {
        return latest(organization, "work", person.value(), limit);
    }

    /**
     * A page of the same.
     *
     * @param number at most {@link Page#FARTHEST}
     */
    Page<Brief> workOf(OrganizationId organization, PersonId person, int size, int number) {
        var all = documents.count("work", person.value());
        var latest = documents.latest("work", person.value(), size * Math.min(number, Page.FARTHEST));
        var found = store.read(Realms.of(organization), all, latest);
        var total = found.count(all);
        var page = Math.min(number, Math.clamp(Math.ceilDiv(total, size), 1, Page.FARTHEST));
        return Page.of(
                found.all(latest).stream()
                        .skip((page - 1L) * size)
                        .limit(size)
                        .map(Versioned::value)
                        .toList(),
                page,
                size,
                total);
    }

    /** Those that run now, changed last first. */
    List<Brief> running(OrganizationId organization, int limit) {
        return latest(organization, "running", "", limit);
    }

    /** Shows all that run now in a pod; one that is changed meanwhile maybe twice. */
    void runningIn(OrganizationId organization, PodId pod, Consumer<Brief> each) {
        for (var place : CampaignBriefs.placesOf(pod)) {
            documents.walk(
                    Realms.of(organization), "runs-in", place, Instant.EPOCH, found -> each.accept(found.value()));
        }
    }

    /** All, changed last first. */
    List<Brief> lately(OrganizationId organization, int limit) {
        return latest(organization, "moved", "", limit);
    }

    /**
     * The latest one that is out for a pod, by its title, else by its code; read in one round trip.
     *
     * @param key of the campaign
     */
    Optional<Brief> ofCampaign(OrganizationId organization, PodId pod, String key) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var titled = CampaignBriefs.valuesFor(pod, key).stream()
                .map(value -> documents.latest(CampaignBriefs.INDEX, value, 1))
                .toList();
        var coded = documents.latest("code", key.toUpperCase(Locale.ROOT), 2);
        var lookups = Stream.concat(titled.stream(), Stream.of(coded)).toArray(Lookup<?>[]::new);
        var answers = store.read(Realms.of(organization), lookups);
        return latestFor(pod, titled.stream().flatMap(each -> answers.all(each).stream()))
                .or(() -> latestFor(pod, answers.all(coded).stream()));
    }

    private static Optional<Brief> latestFor(PodId pod, Stream<Versioned<Brief>> found) {
        return found.map(Versioned::value)
                .filter(brief -> brief.stage().holds() && brief.current().aim().isFor(pod))
                .max(Comparator.comparing(
                        brief -> Objects.requireNonNull(brief.edition()).at()));
    }

    /** Those of them that there are, by their ids. */
    Map<String, Brief> all(OrganizationId organization, List<String> ids) {
        return documents.findAll(Realms.of(organization), ids).stream()
                .collect(Collectors.toUnmodifiableMap(Versioned::id, Versioned::value));
    }

    /** Shows all that were changed from a moment on, the one changed first first. */
    void movedSince(OrganizationId organization, Instant from, Consumer<Versioned<Brief>> each) {
        documents.walk(Realms.of(organization), "moved", "", from, each);
    }

    private List<Brief> latest(OrganizationId organization, String index, String value, int limit) {
        return documents.values(Realms.of(organization), index, value, limit);
    }

    /** Those under each of some keys of an index, at most so many of a key. */
    List<List<Brief>> under(OrganizationId organization, String index, Collection<String> keys, int limit) {
        return documents.findLatest(Realms.of(organization), index, keys, limit).values().stream()
                .map(found -> found.stream().map(Versioned::value).toList())
                .toList();
    }

    Write add(Brief brief) {
        return documents.add(brief.id().value(), brief);
    }

    Write put(Versioned<Brief> before, Brief after) {
        return documents.put(before.id(), before.version(), after);
    }

    /** The part of a commit that makes it stale if the brief has changed. */
    Write unchanged(Versioned<Brief> brief) {
        return documents.expect(brief.id(), brief.version());
    }

    Write remove(Versioned<Brief> brief) {
        return documents.remove(brief.id(), brief.version());
    }
}
