package dev.baton.definitions;

import dev.baton.chat.Text;
import dev.baton.people.Pod;

/** What came of wanting to change a definition. */
sealed interface Outcome {

    /** The proposal has changed, be it that there is one now or none any more. */
    record Changed(Definition definition) implements Outcome {}

    /** Both sides have signed: there is a new version. */
    record Holds(Definition definition, Version version) implements Outcome {}

    record Not(Why why) implements Outcome {}

    /** Why nothing came of it. */
    enum Why {
        NONE_OPEN("Nothing is proposed for {pod} at the moment. ", " begins a proposal."),

        /** What the person saw is what holds. */
        HOLDS_ALREADY("This holds already, as version {version}. ", " shows it."),

        /** What the person saw has held. */
        HELD_ONCE("Both sides have signed this, and a later version holds by now. ", " shows it."),
        OPEN_ALREADY("There is a proposal already. ", " shows it."),

        /** It isn't any more what the person saw. */
        OTHER_REVISION("It has changed since you saw it. ", " shows how it is now."),
        NOT_ASKED("It is a draft at the moment. You are asked once it is proposed."),
        ASKED_ALREADY("It is proposed already. Both sides' leads are asked to sign it."),
        LEADS_NO_SIDE("Who leads sales and who leads marketing in {pod} sign this. You lead neither."),
        SIGNED_ALREADY("You have signed it already. It waits for the other side."),
        NOT_SIGNED("You haven't signed it, so there is nothing to take back."),
        TOO_LATE("That was more than 5 minutes ago. You can still decline it."),
        NOT_THE_PROPOSER("Whoever proposed it can withdraw it, and so can administrators."),

        /** It is what holds anyway. */
        SAME("That is what holds already. Please change a clause first, or withdraw it."),
        EMPTY("It has no clauses yet. Please add one first."),
        FULL("It has " + Definition.MOST + " clauses, which is the most. Please remove one first."),
        NO_SUCH_CLAUSE("That clause isn't there any more."),

        /** Another clause demands the same. */
        TWICE("Another clause says the same already."),
        NOT_THE_CLAUSES("Please name each clause once.");

        private final String words;
        private final String after;

        Why(String words) {
            this(words, "");
        }

        /** @param after what follows the command that shows the definition; empty if it isn't named */
        Why(String words, String after) {
            this.words = words;
            this.after = after;
        }

        /**
         * What it says to a person, and what to do next.
         *
         * @param version the number of what holds; 0 if nothing does
         */
        Text words(Pod pod, int version) {
            var text = Text.of(
                    words.replace("{version}", Integer.toString(version)).replace("{pod}", pod.name()));
            return after.isEmpty() ? text : text.and(DefinitionCards.SHOW_CODE).and(after);
        }
    }
}
