package dev.baton.briefs;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;

/** Warns whoever publishes a brief of others that say much the same. It can be published all the same. */
final class CollisionForm {

    private static final int SHOWN = 5;
    private static final int TITLE = 100;

    /** @param action what sends it, with that argument */
    static Form of(String action, String argument, List<Collision> collisions) {
        return new Form(action, argument, "Much the same", "Publish all the same", notices(collisions));
    }

    /** What collides, one by one, and what can be done. */
    static List<Input> notices(List<Collision> collisions) {
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Notice(
                "warning",
                Text.of("In the same pods, on some of the same days, "
                        + (collisions.size() == 1
                                ? "another campaign says much the same:"
                                : "other campaigns say much the same:"))));
        collisions.stream()
                .limit(SHOWN)
                .forEach(each -> inputs.add(new Input.Notice("collision-" + inputs.size(), line(each))));
        if (collisions.size() > SHOWN) {
            inputs.add(new Input.Notice("more", Text.of("And " + (collisions.size() - SHOWN) + " more.")));
        }
        inputs.add(new Input.Notice(
                "anyway",
                Text.of("Maybe you want to talk to " + (collisions.size() == 1 ? "its owner" : "their owners")
                        + " first. You can publish yours all the same.")));
        return inputs;
    }

    private static Text line(Collision collision) {
        var aim = collision.content().aim();
        var text = Text.of("")
                .and(new Text.Strong(Excerpt.of(aim.title(), TITLE)))
                .and("\n" + BriefCards.days(collision.content().dates()) + ", "
                        + collision.brief().stage().label());
        var owned = aim.owner() == null ? text : text.and(". Owner: ").and(aim.owner());
        return owned.and("\nWhat collides: " + collision.what() + ".");
    }

    private CollisionForm() {}
}
