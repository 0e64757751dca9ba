package dev.baton.routing;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.PersonId;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks how much each person gets in turn, and who is to be next. */
final class TurnForms {

    static final String NEXT = "next";
    private static final String NOBODY = "nobody";
    private static final int LONGEST = 100;

    static Form weights(String argument, List<Share> shares, Function<PersonId, String> names) {
        var options = IntStream.rangeClosed(1, Share.MOST)
                .mapToObj(weight -> new Option("" + weight, "" + weight))
                .toList();
        var inputs = Stream.concat(
                Stream.<Input>of(new Input.Notice("what", Text.of("Who has 2 gets twice as many leads as who has 1."))),
                IntStream.range(0, shares.size())
                        .<Input>mapToObj(at -> new Input.Choice(
                                input(at),
                                Caption.required(
                                        Excerpt.of(names.apply(shares.get(at).person()), LONGEST)),
                                false,
                                options,
                                List.of("" + shares.get(at).weight()))));
        return new Form(RoutingActions.WEIGHTS, argument, "Weights", "Save", inputs.toList());
    }

    private static String input(int at) {
        return "weight" + at;
    }

    /** Whatever is no weight leaves that of before. */
    static List<Share> read(Submission submission, List<Share> shares) {
        return IntStream.range(0, shares.size())
                .mapToObj(at -> new Share(
                        shares.get(at).person(),
                        weight(submission.value(input(at)))
                                .orElse(shares.get(at).weight())))
                .toList();
    }

    private static Optional<Integer> weight(String typed) {
        return Optional.of(typed).filter(text -> text.matches("[1-9]|10")).map(Integer::valueOf);
    }

    static Form next(String argument, List<Share> shares, @Nullable PersonId now, Function<PersonId, String> names) {
        var options = Stream.concat(
                        Stream.of(new Option(NOBODY, "Whose turn it is")),
                        shares.stream().map(share -> new Option(share.person().value(), names.apply(share.person()))))
                .toList();
        var choice = new Input.Choice(
                NEXT,
                Caption.required("Who gets the next lead?").hint("Once, as soon as the person can get one"),
                false,
                options,
                List.of(now == null ? NOBODY : now.value()));
        return new Form(RoutingActions.NEXT, argument, "Set as next", "Save", List.of(choice));
    }

    /** Who was picked; null in it stands for nobody, empty for what can't be picked. */
    static Optional<Pick> picked(Submission submission, List<Share> shares) {
        var value = submission.value(NEXT);
        return value.equals(NOBODY)
                ? Optional.of(new Pick(null))
                : shares.stream()
                        .map(Share::person)
                        .filter(person -> person.value().equals(value))
                        .findFirst()
                        .map(Pick::new);
    }

    /** Who is to be next; null if nobody in particular. */
    record Pick(@Nullable PersonId person) {}

    private TurnForms() {}
}
