package dev.baton.accounts;

import dev.baton.chat.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A company that sales and marketing go for together. Immutable; a transition says what came of it, and neither stores
 * nor sends.
 *
 * @param isListed false if it was removed a moment ago
 * @param notes oldest first
 * @param addedBy who put it on the list
 * @param last what was done last, if that can be taken back
 */
record TargetAccount(
        TargetId id,
        Profile profile,
        boolean isListed,
        List<Note> notes,
        PersonId addedBy,
        Instant addedAt,
        @Nullable Step last) {

    /** For so long one's own last step can be taken back. */
    static final Duration REGRET = Duration.ofMinutes(5);

    /** Of more notes the oldest are forgotten. */
    static final int MOST_NOTES = 20;

    /** What somebody wrote about it. */
    record Note(PersonId by, Instant at, String words) {}

    /** Something that somebody did, and how it was before. */
    record Step(PersonId by, Instant at, Profile before, boolean wasListed) {}

    TargetAccount {
        notes = List.copyOf(notes);
    }

    static TargetAccount added(Profile profile, PersonId by, Instant now) {
        return new TargetAccount(
                TargetId.create(), profile, true, List.of(), by, now, new Step(by, now, profile, false));
    }

    TargetAccount changed(Profile other, PersonId by, Instant now) {
        return new TargetAccount(id, other, isListed, notes, addedBy, addedAt, new Step(by, now, profile, isListed));
    }

    TargetAccount removed(PersonId by, Instant now) {
        return new TargetAccount(id, profile, false, notes, addedBy, addedAt, new Step(by, now, profile, isListed));
    }

    /** A note takes no step back. */
    TargetAccount noted(Note note) {
        var all = Stream.concat(notes.stream(), Stream.of(note)).toList();
        return new TargetAccount(
                id,
                profile,
                isListed,
                all.subList(Math.max(0, all.size() - MOST_NOTES), all.size()),
                addedBy,
                addedAt,
                last);
    }

    /** Takes the last step back, for five minutes and by whoever made it; else empty. */
    Optional<TargetAccount> undone(PersonId by, Instant now) {
        return Optional.ofNullable(last)
                .filter(step -> step.by().equals(by) && !now.isAfter(step.at().plus(REGRET)))
                .map(step -> new TargetAccount(id, step.before(), step.wasListed(), notes, addedBy, addedAt, null));
    }

    /** Another person's places are taken. */
    TargetAccount with(PersonId person, PersonId inPlaceOf) {
        var owner = inPlaceOf.equals(profile.owner()) ? person : profile.owner();
        return new TargetAccount(
                id,
                new Profile(profile.company(), profile.domains(), owner),
                isListed,
                notes.stream()
                        .map(note ->
                                new Note(note.by().equals(inPlaceOf) ? person : note.by(), note.at(), note.words()))
                        .toList(),
                addedBy.equals(inPlaceOf) ? person : addedBy,
                addedAt,
                null);
    }
}
