package dev.baton.bridge;

import dev.baton.chat.MessageRef;
import dev.baton.chat.PersonId;
import dev.baton.chat.Remark;
import dev.baton.chat.Text;
import dev.baton.delivery.Headline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote in one thread, as other threads show it. Immutable.
 *
 * @param source where it was written
 * @param roots the headlines in whose threads it is shown
 * @param words none once it was taken back, which is for good
 * @param asOf when the words became what they are, by the platform's clock
 */
record Echo(
        MessageRef source,
        PersonId author,
        List<Headline> roots,
        @Nullable Words words,
        Instant asOf) {

    static final String KIND = "reply";

    record Words(Text text, boolean hasFiles) {

        static Words of(Remark remark) {
            return new Words(remark.text(), remark.hasFiles());
        }

        boolean areNone() {
            return text.plain().isBlank() && !hasFiles;
        }
    }

    Echo {
        roots = List.copyOf(roots);
    }

    static Echo of(Remark remark, PersonId author, List<Headline> roots) {
        return new Echo(remark.message(), author, roots, Words.of(remark), remark.asOf());
    }

    /** Of a message that was deleted before word of it came, so that it is never shown. */
    static Echo neverHeard(MessageRef source, PersonId author, Instant said) {
        return new Echo(source, author, List.of(), null, said);
    }

    static String idOf(MessageRef source) {
        return source.conversation() + "#" + source.id();
    }

    String id() {
        return idOf(source);
    }

    /** Its own headlines, one in each thread. */
    List<Headline> headlines() {
        return roots.stream().map(this::below).toList();
    }

    Headline below(Headline root) {
        return new Headline(KIND, id(), root.conversation());
    }

    /** The same with the words as they read now; empty if that is no news. */
    Optional<Echo> hear(Remark remark) {
        var heard = new Echo(source, author, roots, Words.of(remark), remark.asOf());
        return words == null || remark.asOf().isBefore(asOf) || heard.equals(this)
                ? Optional.empty()
                : Optional.of(heard);
    }

    /** The same without its words; empty if they were taken back already. */
    Optional<Echo> takeBack() {
        return words == null ? Optional.empty() : Optional.of(new Echo(source, author, roots, null, asOf));
    }
}
