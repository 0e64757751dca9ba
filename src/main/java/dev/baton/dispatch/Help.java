package dev.baton.dispatch;

import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Says what can be typed. */
final class Help {

    private static final int FEWEST_OF_A_THOUGHT = 3;

    private final Verbs verbs;

    Help(Verbs verbs) {
        this.verbs = verbs;
    }

    /** @param topic the first word of the verbs to show, or empty for all */
    Reply about(String topic, Role role) {
        var shown = topic.isEmpty() ? allowed(role) : onTopic(topic, role);
        return shown.isEmpty() ? about("", role) : new Reply.OnlyYou(new Card("What Baton can do", parts(shown)));
    }

    /** Whether the words are a thought rather than a verb with a slip in it. */
    boolean isFree(List<String> words, Role role) {
        return words.size() >= FEWEST_OF_A_THOUGHT
                && onTopic(words.getFirst(), role).isEmpty()
                && Slips.nearest(words, allowed(role)).isEmpty();
    }

    /** What to say to words that are no verb: what was probably meant, or what there is on that topic. */
    Reply instead(List<String> words, Role role) {
        var onTopic = onTopic(words.getFirst(), role);
        if (words.size() == 1 && !onTopic.isEmpty()) {
            return about(words.getFirst(), role);
        }
        var unknown = Text.of("I don't know “" + String.join(" ", words) + "”. ");
        return Reply.onlyYou(Slips.nearest(words, allowed(role))
                .map(meant ->
                        unknown.and("Did you mean ").and(new Text.Code(meant)).and("? "))
                .orElseGet(() -> onTopic.isEmpty()
                        ? unknown
                        : unknown.and("\n").and(lines(onTopic)).and("\n"))
                .and(new Text.Code("/baton help"))
                .and(" shows everything."));
    }

    private List<Verb> allowed(Role role) {
        return verbs.all().stream().filter(verb -> role.covers(verb.needs())).toList();
    }

    private List<Verb> onTopic(String topic, Role role) {
        var lower = topic.toLowerCase(Locale.ROOT);
        return allowed(role).stream().filter(verb -> verb.topic().equals(lower)).toList();
    }

    private static List<Part> parts(List<Verb> shown) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("What Baton can do"));
        var topics = new LinkedHashMap<String, List<Verb>>();
        shown.forEach(verb ->
                topics.computeIfAbsent(verb.topic(), topic -> new ArrayList<>()).add(verb));
        topics.values().forEach(onTopic -> parts.add(new Part.Paragraph(lines(onTopic))));
        parts.add(new Part.Note(Text.of("Only you see Baton's answers, unless the point is that others do. ")
                .and("You can also mention Baton or write to it directly, with the same words.")));
        return parts;
    }

    /** What is shorter to type first, whichever feature brings it; behind it what begins with the same two words. */
    private static Text lines(List<Verb> shown) {
        var groups = new LinkedHashMap<String, List<Verb>>();
        shown.stream()
                .sorted(Comparator.comparingInt(verb -> verb.words().split(" ", -1).length))
                .forEach(verb -> groups.computeIfAbsent(group(verb), group -> new ArrayList<>())
                        .add(verb));
        return groups.values().stream()
                .flatMap(List::stream)
                .map(Help::line)
                .reduce((above, below) -> above.and("\n").and(below))
                .orElseThrow();
    }

    private static String group(Verb verb) {
        var words = verb.words().split(" ", -1);
        return words.length == 1 ? words[0] : words[0] + " " + words[1];
    }

    private static Text line(Verb verb) {
        return Text.of("").and(new Text.Code(verb.typed())).and("  " + verb.summary());
    }
}
