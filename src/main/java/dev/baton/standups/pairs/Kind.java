package dev.baton.standups.pairs;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What two people do together. */
enum Kind {
    RIDE_ALONG(
            "Ride-along",
            "a ride-along",
            "Marketing joins sales for a customer call or a visit, and listens. Afterwards take ten minutes for what"
                    + " you both heard.",
            ImmutableList.of(
                    "Which call of the next days would show most of what customers ask?",
                    "What does the customer expect from us, before we say a word?",
                    "Which of our words did the customer use, and which never?")),
    DESK_SWAP(
            "Desk swap",
            "a desk swap",
            "Sit with each other for an hour, half of it at each desk, and see what the other does all day.",
            ImmutableList.of(
                    "What takes most of your day, and what should?",
                    "Which of our slides, pages or mails do you really use?",
                    "What do you wish you knew before you talk to a lead?")),
    COFFEE(
            "Coffee",
            "a coffee",
            "Take half an hour for a coffee, at one table or by video.",
            ImmutableList.of(
                    "What did you hear from a customer lately that surprised you?",
                    "What would make your week easier, if the other side did it?",
                    "What do you work on that I should know about?"));

    private final String label;
    private final String words;
    private final String proposal;
    private final ImmutableList<String> openers;

    Kind(String label, String words, String proposal, ImmutableList<String> openers) {
        this.label = label;
        this.words = words;
        this.proposal = proposal;
        this.openers = openers;
    }

    static Optional<Kind> called(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** As an option. */
    String label() {
        return label;
    }

    /** In a sentence, such as {@code a coffee}. */
    String words() {
        return words;
    }

    /** What the two could do. */
    String proposal() {
        return proposal;
    }

    /** What to begin a talk with. */
    List<String> openers() {
        return openers;
    }
}
