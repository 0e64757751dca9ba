package dev.baton.briefs;

import dev.baton.briefs.Content.Section;
import dev.baton.chat.PersonId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A campaign's one page for sales. Immutable; a transition says what came of it, and neither stores nor sends.
 *
 * @param content what it says now; what was published is in the edition
 * @param saves how often each section was saved, and by whom last
 * @param appointment when it is to be published; only while that is {@link Stage#SCHEDULED}
 * @param edition what was published last; null before that
 * @param retired what it shows that nobody should use any more, by {@linkplain Asset#key() key}
 * @param moved when it was changed last
 */
record Brief(
        BriefId id,
        PersonId author,
        Stage stage,
        Content content,
        Map<Section, Save> saves,
        Agreement agreement,
        @Nullable Appointment appointment,
        @Nullable Edition edition,
        Set<String> retired,
        Instant moved) {

    /** The latest save of a section; the first has number 1. */
    record Save(int number, PersonId by, Instant at) {}

    /** When it is to be published, and who has said so. */
    record Appointment(Instant at, PersonId by) {}

    Brief {
        saves = Map.copyOf(saves);
        retired = Set.copyOf(retired);
    }

    static Brief drafted(Content content, PersonId author, Instant now) {
        return new Brief(
                BriefId.create(),
                author,
                Stage.DRAFT,
                content,
                Map.of(Section.AIM, new Save(1, author, now)),
                Agreement.NONE,
                null,
                null,
                Set.of(),
                now);
    }

    /** What came of wanting to change a brief. */
    sealed interface Outcome {

        record Changed(Brief brief) implements Outcome {}

        /** Something has to be filled in before. */
        record Missing(List<String> what) implements Outcome {}

        /** Its stage doesn't allow it. */
        record NotNow(Stage stage) implements Outcome {}

        /** It is that way already. */
        record AlreadyDone() implements Outcome {}
    }

    /** What everybody calls it: as it was published, or as it is to be. */
    String title() {
        return current().aim().title();
    }

    /** What it is called once what was saved is published; for those alone who make it. */
    String draftTitle() {
        return content.aim().title();
    }

    /** How often a section was saved. */
    int saved(Section section) {
        return Optional.ofNullable(saves.get(section)).map(Save::number).orElse(0);
    }

    /** Counts all that was saved: with the same number it says the same. */
    int revision() {
        return saves.values().stream().mapToInt(Save::number).sum();
    }

    /** What others read: what was published, or what is to be. */
    Content current() {
        return edition == null ? content : edition.content();
    }

    /** Whether something was saved that isn't published. */
    boolean hasUnpublishedChanges() {
        return edition != null && !edition.content().equals(content);
    }

    /** Those who make it: they hear of what becomes of it. */
    List<PersonId> makers() {
        return Stream.concat(Stream.of(author), content.aim().sides())
                .distinct()
                .toList();
    }

    /** Who answers for what is published of it: its owner, else its author. */
    PersonId answerer() {
        var owner = current().aim().owner();
        return owner == null ? author : owner;
    }

    /** Whether the person wrote it, or owns what is published of it: then he needn't acknowledge it. */
    boolean isBy(PersonId person) {
        return author.equals(person) || person.equals(current().aim().owner());
    }

    /**
     * A section was saved. Sales agrees anew to what it has agreed to otherwise; while it is asked, it agrees to what
     * it sees, unless something is missing now.
     */
    Outcome save(Section section, Content after, PersonId person, Instant now) {
        return save(Set.of(section), after, person, now);
    }

    /** The same of some sections at once. */
    Outcome save(Set<Section> sections, Content after, PersonId person, Instant now) {
        if (stage == Stage.WITHDRAWN) {
            return new Outcome.NotNow(stage);
        }
        if (after.equals(content)) {
            return new Outcome.AlreadyDone();
        }
        var all = new EnumMap<Section, Save>(Section.class);
        all.putAll(saves);
        sections.forEach(section -> all.put(section, new Save(saved(section) + 1, person, now)));
        var reopened = switch (stage) {
            case AGREED, SCHEDULED -> true;
            case ASKED -> !after.missing().isEmpty();
            case DRAFT, PUBLISHED, OVER, WITHDRAWN -> false;
        };
        return new Outcome.Changed(new Brief(
                id,
                author,
                reopened ? Stage.DRAFT : stage,
                after,
                all,
                reopened ? agreement.open() : agreementTo(after, now),
                reopened ? null : appointment,
                edition,
                retired,
                now));
    }

    /** Another partner is asked from now on; the same one again, if he has commented. */
    private Agreement agreementTo(Content after, Instant now) {
        var wait = agreement.waits();
        if (stage != Stage.ASKED || wait == null) {
            return agreement;
        }
        if (!Objects.equals(after.aim().partner(), content.aim().partner())) {
            return agreement.waiting(Wait.since(now));
        }
        return wait.isOnSales() ? agreement : agreement.waiting(wait.anew(now));
    }

    /** The partner in sales is asked to agree. */
    Outcome ask(Instant now) {
        if (stage == Stage.ASKED) {
            return new Outcome.AlreadyDone();
        }
        if (!stage.canBecome(Stage.ASKED)) {
            return new Outcome.NotNow(stage);
        }
        var missing = content.missing();
        return missing.isEmpty()
                ? new Outcome.Changed(with(Stage.ASKED, agreement.waiting(Wait.since(now)), null, edition, now))
                : new Outcome.Missing(missing);
    }

    /** Nobody is asked any more. */
    Outcome stopAsking(Instant now) {
        return stage == Stage.ASKED
                ? new Outcome.Changed(with(Stage.DRAFT, agreement.open(), null, edition, now))
                : new Outcome.NotNow(stage);
    }

    Outcome agree(PersonId person, Instant now) {
        if (stage == Stage.AGREED) {
            return new Outcome.AlreadyDone();
        }
        if (stage != Stage.ASKED) {
            return new Outcome.NotNow(stage);
        }
        var missing = content.missing();
        return missing.isEmpty()
                ? new Outcome.Changed(with(Stage.AGREED, agreement.given(person, content, now), null, edition, now))
                : new Outcome.Missing(missing);
    }

    /** How long sales is asked changes, and nothing else: it has commented, was reminded, or others are asked. */
    Outcome waiting(Wait other, Instant now) {
        if (stage != Stage.ASKED) {
            return new Outcome.NotNow(stage);
        }
        return other.equals(agreement.waits())
                ? new Outcome.AlreadyDone()
                : new Outcome.Changed(with(stage, agreement.waiting(other), null, edition, now));
    }

    /** Only what nobody was asked to read can go; what was published is withdrawn. */
    boolean canBeDiscarded() {
        return stage == Stage.DRAFT && edition == null;
    }

    /** It is to be published by itself, or at another time than was said. */
    Outcome schedule(Instant at, PersonId person, Instant now) {
        if (appointment != null && appointment.at().equals(at)) {
            return new Outcome.AlreadyDone();
        }
        return stage == Stage.AGREED || stage == Stage.SCHEDULED
                ? new Outcome.Changed(with(Stage.SCHEDULED, agreement, new Appointment(at, person), edition, now))
                : new Outcome.NotNow(stage);
    }

    /** Nothing is published by itself; sales has agreed all the same. */
    Outcome dontPublish(Instant now) {
        return stage == Stage.SCHEDULED
                ? new Outcome.Changed(with(Stage.AGREED, agreement, null, edition, now))
                : new Outcome.NotNow(stage);
    }

    /** Published for the first time. */
    Outcome publish(PersonId person, Instant now) {
        if (stage == Stage.PUBLISHED) {
            return new Outcome.AlreadyDone();
        }
        return stage == Stage.AGREED || stage == Stage.SCHEDULED
                ? new Outcome.Changed(
                        with(Stage.PUBLISHED, agreement.closed(), null, Edition.first(content, person, now), now))
                : new Outcome.NotNow(stage);
    }

    /**
     * What was saved since it was published is published, too.
     *
     * @param again whether everybody has to acknowledge it anew
     */
    Outcome publishChanges(boolean again, PersonId person, Instant now) {
        if (edition == null || !stage.holds()) {
            return new Outcome.NotNow(stage);
        }
        if (!hasUnpublishedChanges()) {
            return new Outcome.AlreadyDone();
        }
        var missing = content.missing();
        if (!missing.isEmpty()) {
            return new Outcome.Missing(missing);
        }
        var next = content.dates().isOver(now) ? Stage.OVER : Stage.PUBLISHED;
        return new Outcome.Changed(with(next, agreement, null, edition.next(content, again, person, now), now));
    }

    /** Its last day is over. */
    Outcome end(Instant now) {
        return stage == Stage.PUBLISHED && current().dates().isOver(now)
                ? new Outcome.Changed(with(Stage.OVER, agreement, null, edition, now))
                : new Outcome.NotNow(stage);
    }

    /** It doesn't hold any more. */
    Outcome withdraw(Instant now) {
        return stage.canBecome(Stage.WITHDRAWN)
                ? new Outcome.Changed(with(Stage.WITHDRAWN, agreement, null, edition, now))
                : new Outcome.NotNow(stage);
    }

    /** Nobody should use those of what it shows. */
    Brief retiring(Set<String> keys, Instant now) {
        return new Brief(id, author, stage, content, saves, agreement, appointment, edition, keys, now);
    }

    /** How it would be if it were published now, whatever is missing. */
    Brief asPublished(Instant now) {
        return with(Stage.PUBLISHED, agreement, null, Edition.first(content, author, now), now);
    }

    private Brief with(
            Stage next, Agreement agreed, @Nullable Appointment publish, @Nullable Edition published, Instant now) {
        return new Brief(id, author, next, content, saves, agreed, publish, published, retired, now);
    }
}
