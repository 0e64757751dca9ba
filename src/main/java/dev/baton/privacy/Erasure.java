package dev.baton.privacy;

import dev.baton.chat.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The erasing of what is kept of somebody.
 *
 * @param by who asked for it
 * @param sealed what the person goes by, the e-mail address first; empty once it is done
 * @param spared what others go by, too, sealed; an older Baton has kept none, and it is empty once it is done
 * @param contacts how many addresses of the person come first in it; an older Baton has kept one and said nothing
 * @param records how many records of features were erased
 * @param others in how many other places the person was named
 * @param tries how often those were looked for
 * @param left how many of them couldn't be changed
 */
record Erasure(
        PersonId by,
        Instant asked,
        String sealed,
        @Nullable String spared,
        int contacts,
        int records,
        int others,
        int tries,
        int left,
        @Nullable Instant done) {

    Erasure {
        contacts = Math.max(1, contacts);
    }

    static Erasure asked(PersonId by, Instant now, String sealed, String spared, int contacts) {
        return new Erasure(by, now, sealed, spared, contacts, 0, 0, 0, 0, null);
    }

    /** One more record is erased. */
    Erasure erased(String sealedAnew) {
        return new Erasure(by, asked, sealedAnew, spared, contacts, records + 1, others, tries, left, done);
    }

    /** The other places have been looked for. */
    Erasure looked(int changed, int remaining) {
        return new Erasure(by, asked, sealed, spared, contacts, records, others + changed, tries + 1, remaining, done);
    }

    Erasure done(Instant now) {
        return new Erasure(by, asked, "", null, contacts, records, others, tries, left, now);
    }
}
