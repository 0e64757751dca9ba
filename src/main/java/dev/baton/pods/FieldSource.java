package dev.baton.pods;

import dev.baton.chat.Button;
import dev.baton.chat.Interaction;
import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words that a feature keeps and that may be feedback from the field. Its {@link #button} opens feedback's form with
 * them. Feedback asks the feature when the button is pressed, and once more when the form comes back.
 */
public interface FieldSource {

    /** The button's name. It is stored in messages, so it never changes. */
    String SAVE = "feedback.from-feature";

    /**
     * What somebody has said.
     *
     * @param words never empty
     * @param by who said it, and is asked before somebody else passes it on
     * @param pod whose marketing gets it
     */
    record Found(String words, PersonId by, PodId pod, Belonging belonging, Known known) {}

    /**
     * What words belong to.
     *
     * @param thing such as {@code lead}
     * @param name by which people know it
     * @param line the command that shows it to those who may see it
     */
    record Belonging(String thing, String name, String line) {

        /** Such as {@code Lead}. */
        public String title() {
            return Character.toUpperCase(thing.charAt(0)) + thing.substring(1);
        }
    }

    /**
     * What there is to know besides. An empty text says nothing.
     *
     * @param kind what kind of feedback it is, as people type it
     * @param value of the deal
     */
    record Known(String kind, String account, @Nullable Money value, String campaign) {

        public static final Known NOTHING = new Known("", "", null, "");
    }

    /** Differs from that of every other source; no blanks. It is stored in messages, so it never changes. */
    String kind();

    /** Empty if nothing is said there, or if whoever acts may not read it. */
    Optional<Found> find(Interaction by, String id);

    /** Offers to save what the source finds by that id. */
    static Button button(String kind, String id) {
        return Button.press("Save as feedback", SAVE, kind + " " + id).opening();
    }
}
