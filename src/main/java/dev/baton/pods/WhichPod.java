package dev.baton.pods;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Limits;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Pod;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Of which pod something new is to be: asked for, unless that is clear. */
public final class WhichPod {

    /** The input that holds the pod's id. */
    public static final String INPUT = "pod";

    /**
     * Goes on with the only pod, or asks.
     *
     * @param thing such as {@code meeting}
     * @param form the name of the form that asks
     */
    public static Reply of(List<Pod> pods, String thing, String form, Function<Pod, Reply> goOn) {
        return switch (pods.size()) {
            case 0 -> none(thing);
            case 1 -> goOn.apply(pods.getFirst());
            default -> new Reply.Ask(form(pods, thing, form));
        };
    }

    private static Reply none(String thing) {
        return Reply.onlyYou(Text.of("A " + thing + " belongs to a pod, and you are in none yet. Use ")
                .and(new Text.Code("/baton setup"))
                .and(" in the channel that sales and marketing share, or ")
                .and(new Text.Code("/baton people"))
                .and(" there to say on which side you are."));
    }

    private static Form form(List<Pod> pods, String thing, String form) {
        var inputs = inputs(pods, Caption.required("Whose " + thing + " is it?"));
        return new Form(form, "", "New " + thing, "Next", inputs);
    }

    /**
     * What asks within another form; nothing if there is only one.
     *
     * @param pods the likeliest first, which is chosen at first
     */
    public static List<Input> inputs(List<Pod> pods, Caption caption) {
        return inputs(pods, List.of(), caption);
    }

    /**
     * The same with what else may be chosen.
     *
     * @param before stands before the pods, and is chosen at first
     */
    public static List<Input> inputs(List<Pod> pods, List<Option> before, Caption caption) {
        if (pods.size() < 2) {
            return List.of();
        }
        var options = Stream.concat(before.stream(), options(pods).stream())
                .limit(Limits.OPTIONS)
                .toList();
        var likeliest = List.of(options.getFirst().value());
        return List.of(new Input.Choice(INPUT, caption, false, options, likeliest));
    }

    /** Of those the first, if there are more than a form shows. */
    public static List<Option> options(List<Pod> pods) {
        return pods.stream()
                .limit(Limits.OPTIONS)
                .map(pod -> new Option(pod.id().value(), pod.name()))
                .toList();
    }

    private WhichPod() {}
}
