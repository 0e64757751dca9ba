package dev.baton.definitions;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Limits;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.pods.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Whose definition is meant: of the pod that was named, of the channel's, or of one's own. */
final class MeantPod {

    private static final int IN_A_ROW = 5;
    private static final int SHOWN = 50;

    /** In words. */
    private static final int LONGEST_NAME = 20;

    private final Directory directory;

    MeantPod(Directory directory) {
        this.directory = directory;
    }

    /**
     * Goes on with the pod, or asks which one.
     *
     * @param line the command, which a pod's id may follow
     * @param deed gets what was typed besides the pod's name
     */
    Reply of(Command command, String line, BiFunction<Pod, List<String>, Reply> deed) {
        var typed = command.arguments();
        var pods = directory.pods(command.organization()).stream()
                .sorted(Comparator.comparing(Pod::name))
                .toList();
        for (var length = Math.min(typed.size(), LONGEST_NAME); length > 0; length--) {
            var named = named(pods, String.join(" ", typed.subList(0, length)));
            if (named.isPresent()) {
                return deed.apply(named.get(), typed.subList(length, typed.size()));
            }
        }
        var namesNone = typed.stream().allMatch(MeantPod::isOther);
        var likely = namesNone ? likely(command, pods) : pods;
        return likely.size() == 1 && namesNone ? deed.apply(likely.getFirst(), typed) : which(likely, line, namesNone);
    }

    /** What may be typed without or behind a pod's name. */
    private static boolean isOther(String word) {
        return Page.isNumber(word) || ListingVersions.isVersion(word) || word.equalsIgnoreCase(ShowingDrift.LAST);
    }

    private static Optional<Pod> named(List<Pod> pods, String words) {
        return pods.stream()
                .filter(pod ->
                        pod.id().value().equalsIgnoreCase(words) || pod.name().equalsIgnoreCase(words))
                .findFirst();
    }

    /** The channel's, else one's own, else all. */
    private static List<Pod> likely(Command command, List<Pod> all) {
        var here = all.stream()
                .filter(pod -> pod.isAt(command.context().conversation()))
                .toList();
        var own = all.stream()
                .filter(pod -> pod.sideOf(command.person()).isPresent())
                .toList();
        return !here.isEmpty() ? here : own.isEmpty() ? all : own;
    }

    private static Reply which(List<Pod> pods, String line, boolean namesNone) {
        if (pods.isEmpty()) {
            return Reply.onlyYou(Text.of("There is no pod yet. ")
                    .and(new Text.Code("/baton setup"))
                    .and(" in the channel that sales and marketing share makes one."));
        }
        var parts = new ArrayList<Part>();
        parts.add(
                new Part.Paragraph(Text.of((namesNone ? "" : "There is no pod of that name. ") + "Which one is it?")));
        var shown = pods.stream().limit(SHOWN).toList();
        for (var from = 0; from < shown.size(); from += IN_A_ROW) {
            parts.add(Part.Buttons.of(shown.subList(from, Math.min(shown.size(), from + IN_A_ROW)).stream()
                    .map(pod -> Button.run(label(pod), line + " " + pod.id()))
                    .toArray(Button[]::new)));
        }
        return new Reply.OnlyYou(new Card("Which pod is it?", parts));
    }

    private static String label(Pod pod) {
        return Excerpt.of(pod.name(), Limits.LABEL);
    }
}
