package dev.baton.feedback;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Limits;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Asks somebody who says something whether it is what others have said. */
final class Alike {

    static final String SAME = "same";
    private static final String NEW = "new";

    /** The same form, with what may be the same above. */
    static Form ask(Form form, List<Item> alike, PersonId person) {
        var options = Stream.concat(
                        alike.stream().map(item -> new Option(item.id().value(), label(item))),
                        Stream.of(new Option(NEW, "No, this is new")))
                .toList();
        var inputs = new ArrayList<Input>();
        var own = alike.stream().allMatch(item -> item.telling().isBy(person));
        var looks = own ? "This looks like what you said before." : "This looks like what others said.";
        inputs.add(new Input.Notice("alike", Text.of("").and(new Text.Strong(looks))));
        inputs.add(new Input.Choice(SAME, Caption.required("Is it the same?"), false, options, List.of()));
        inputs.addAll(form.inputs());
        return new Form(FeedbackActions.SAVE_ANYWAY, form.argument(), form.title(), form.submit(), inputs);
    }

    /** Such as {@code #A1B2C3 (3 said it) “The annual plan …”}. */
    static String label(Item item) {
        var said = item.telling().voices().size();
        var count = said > 1 ? " (" + said + " said it) " : " ";
        return Excerpt.of("#" + item.id().code() + count + ItemCards.called(item), Limits.LABEL);
    }

    private Alike() {}
}
