package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** What files of one kind, which people send, are for; see {@link Uploads}. */
public interface UploadTarget {

    /**
     * What the page says before a file is sent.
     *
     * @param title such as {@code Import leads}
     * @param words what the file should be, in a sentence or two
     * @param rows how many it may have
     */
    record Ask(String title, String words, int rows) {}

    /** What came of sending a file. */
    sealed interface Outcome {

        /**
         * It was taken.
         *
         * @param words what comes next
         */
        record Taken(String words) implements Outcome {}

        /**
         * It can't be taken.
         *
         * @param reason what to do about it, so that it can be sent again
         * @param lines what the reason is about, such as rows; may be none
         */
        record Refused(String reason, List<String> lines) implements Outcome {

            public Refused {
                lines = List.copyOf(lines);
            }

            public Refused(String reason) {
                this(reason, List.of());
            }
        }
    }

    String kind();

    /** What to send; empty if nothing is awaited there, or if that person may not send it. Asked again for a file. */
    Optional<Ask> ask(OrganizationId organization, String id, PersonId sender);

    /**
     * Takes a file of somebody who may send it.
     *
     * @param file is bounded, and read while it comes; nobody knows yet what is in it
     * @throws IOException if it ends before its end; then nothing may come of it
     */
    Outcome take(OrganizationId organization, String id, PersonId sender, InputStream file) throws IOException;
}
