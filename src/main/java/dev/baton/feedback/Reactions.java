package dev.baton.feedback;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the reactions that save a message are written: the platforms' names, with commas. */
final class Reactions {

    private static final int MOST = 10;

    /** Slack takes 100 in the name of an emoji of one's own. */
    private static final int LONGEST = 100;

    /** With or without colons, and the emoji itself for the usual one. Platforms' names are in small letters. */
    static List<String> read(String typed) {
        return Splitter.on(',')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(typed.replace(":", "").toLowerCase(Locale.ROOT))
                .map(name -> name.equals("📣") ? Desk.MEGAPHONE : name)
                .distinct()
                .toList();
    }

    /** What must be changed, if anything. */
    static Optional<String> complaint(List<String> names) {
        if (names.size() > MOST) {
            return Optional.of("Please use at most " + MOST + " reactions.");
        }
        return names.stream()
                .filter(name -> name.length() > LONGEST || !name.matches("[^\\s:]+"))
                .findFirst()
                .map(name -> "Please write names of emoji with commas, such as mega, eyes.");
    }

    static String write(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }

    private Reactions() {}
}
