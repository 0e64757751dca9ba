package dev.baton.chat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The immediate answer to an interaction. Only the person who acted sees it. */
public sealed interface Reply {

    /** All is said: a form closes, a button rests. */
    record Nothing() implements Reply {}

    /** Something that only this person reads. Where no message can be private it is shown in the open dialog. */
    record OnlyYou(Card card) implements Reply {}

    /** Opens a form; in answer to a form it takes that form's place. Where no dialog can open, a button offers it. */
    record Ask(Form form) implements Reply {}

    /** The form stays open, with a complaint at each input named; in their order where there is no form. */
    record Invalid(Map<String, String> complaints) implements Reply {

        public Invalid {
            complaints = Collections.unmodifiableMap(new LinkedHashMap<>(complaints));
        }

        /** What is complained about, where there is no form to show it in. */
        public Card card() {
            return Card.of(Text.of(complaints.values().stream().distinct().collect(Collectors.joining("\n"))));
        }
    }

    /** What the person's own page shows from now on. */
    record Home(Card card) implements Reply {}

    static Reply nothing() {
        return new Nothing();
    }

    static Reply onlyYou(Text text) {
        return new OnlyYou(Card.of(text));
    }

    static Reply onlyYou(String words) {
        return onlyYou(Text.of(words));
    }
}
