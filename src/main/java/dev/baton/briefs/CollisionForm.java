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

    /** Whoever may not hear of it yet learns whom to ask, and no more. */
    private static final Text SECRET =
            Text.of("").and(new Text.Strong("A campaign under embargo")).and(", which isn't open to you yet");

    /** @param action what sends it, with that argument */
    static Form of(String action, String argument, Collisions.Found found) {
        return new Form(action, argument, "Much the same", "Publish all the same", notices(found));
    }

    /** What collides, one by one, and what can be done. */
    static List<Input> notices(Collisions.Found found) {
        var inputs = new ArrayList<Input>();
        if (!found.collisions().isEmpty()) {
            inputs.addAll(collisions(found.collisions()));
        }
        if (!found.all()) {
            inputs.add(new Input.Notice(
                    "rest",
                    Text.of("So many campaigns are planned for one of these months that not all were compared: "
                            + (found.collisions().isEmpty() ? "some may say much the same." : "there may be more."))));
        }
        return inputs;
    }

    private static List<Input> collisions(List<Collision> collisions) {
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
        var content = collision.brief().current();
        var owner = content.aim().owner();
        var named = collision.isNamed() ? named(collision, content) : SECRET;
        var owned = owner == null ? named : named.and(". Owner: ").and(owner);
        return collision.isNamed() ? owned.and("\nWhat collides: " + collision.what() + ".") : owned.and(".");
    }

    private static Text named(Collision collision, Content content) {
        return Text.of("")
                .and(new Text.Strong(Excerpt.of(content.aim().title(), TITLE)))
                .and("\n" + BriefCards.days(content.dates())
                        + (collision.brief().stage() == Stage.SCHEDULED ? ", to be published" : ""));
    }

    private CollisionForm() {}
}
