package dev.baton.feedback;

import dev.baton.chat.PersonId;
import dev.baton.pods.FieldSource.Belonging;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How something came to Baton.
 *
 * @param voices who said it, the first one first; nobody if a machine handed it in
 * @param source the machine's name, or empty
 * @param link to the message in which it was said
 * @param belonging what of another feature it belongs to
 * @param alike the id of an item that may be the same; empty if there is none
 */
record Telling(
        List<Voice> voices,
        String source,
        @Nullable URI link,
        @Nullable Belonging belonging,
        Instant at,
        String alike) {

    Telling {
        voices = List.copyOf(voices);
    }

    /** Of a person. What leads to somebody who stays unnamed is left out. */
    static Telling by(Voice voice, @Nullable URI link, @Nullable Belonging belonging) {
        return voice.unnamed()
                ? new Telling(List.of(voice), "", null, null, voice.at(), "")
                : new Telling(List.of(voice), "", link, belonging, voice.at(), "");
    }

    /** Of a machine. */
    static Telling by(String source, Instant at, String alike) {
        return new Telling(List.of(), source, null, null, at, alike);
    }

    boolean isBy(PersonId person) {
        return voices.stream().anyMatch(voice -> voice.person().equals(person));
    }

    /** Whether the words of the item are that person's. */
    boolean isBegunBy(Voice voice) {
        return source.isEmpty() && voice.equals(voices.getFirst());
    }

    /** Those whose names may be shown. */
    List<PersonId> named() {
        return voices.stream()
                .filter(voice -> !voice.unnamed())
                .map(Voice::person)
                .toList();
    }

    long unnamed() {
        return voices.stream().filter(Voice::unnamed).count();
    }

    Optional<Voice> of(PersonId person) {
        return voices.stream().filter(voice -> voice.person().equals(person)).findFirst();
    }

    /** Somebody's name is left out, and with it what leads to him. */
    Telling unnaming(Voice voice) {
        var begun = isBegunBy(voice);
        var others = voices.stream()
                .map(each -> each.equals(voice) ? each.withoutName() : each)
                .toList();
        return new Telling(others, source, begun ? null : link, begun ? null : belonging, at, alike);
    }

    /** As if that one had not said it. */
    Telling without(Voice voice) {
        var others = voices.stream().filter(each -> !each.equals(voice)).toList();
        return new Telling(others, source, link, belonging, at, alike);
    }

    /** Nothing is left of who said it, and where. */
    Telling forgotten() {
        return new Telling(List.of(), source, null, null, at, "");
    }

    /**
     * The same said by others, too. Whoever said it already is counted once, and unnamed if he left his name out of
     * either.
     */
    Telling with(List<Voice> others) {
        var more = others.stream().filter(voice -> !isBy(voice.person()));
        var all = Stream.concat(voices.stream(), more).toList();
        return new Telling(all, source, link, belonging, at, alike).unnamingAsIn(others);
    }

    /** Whoever left his name out of those is unnamed here too, since both say who he is. */
    Telling unnamingAsIn(List<Voice> others) {
        var told = this;
        for (var other : others) {
            var named = voices.stream()
                    .filter(voice -> other.unnamed() && !voice.unnamed())
                    .filter(voice -> voice.person().equals(other.person()))
                    .findFirst();
            if (named.isPresent()) {
                told = told.unnaming(named.get());
            }
        }
        return told;
    }
}
