package dev.baton.slack;

import static dev.baton.slack.Blocks.array;
import static dev.baton.slack.Blocks.marked;
import static dev.baton.slack.Blocks.plain;
import static dev.baton.slack.Blocks.typed;

import dev.baton.chat.Input;
import dev.baton.chat.PersonId;
import dev.baton.people.Naming;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Inputs as blocks. An input's id is the id of its block and of its element, so complaints and values go by it. */
final class FormBlocks {

    private final Mrkdwn mrkdwn;
    private final Naming naming;

    FormBlocks(Naming naming) {
        this.mrkdwn = new Mrkdwn(naming);
        this.naming = naming;
    }

    ObjectNode of(Input input) {
        return switch (input) {
            case Input.Notice notice -> notice(notice);
            case Input.Line line -> block(line, field(line));
            case Input.Choice choice -> block(choice, select(choice));
            case Input.People people -> block(people, picker(people));
            case Input.Group group -> block(group, search(group));
            case Input.Day day -> block(day, calendar(day));
        };
    }

    private ObjectNode notice(Input.Notice notice) {
        return typed("section")
                .put("block_id", notice.id())
                .set("text", marked(Blocks.orNothing(mrkdwn.of(notice.text(), Blocks.SECTION))));
    }

    private static ObjectNode block(Input input, ObjectNode element) {
        var caption = input.caption();
        var block = typed("input")
                .put("block_id", input.id())
                .put("optional", !caption.required())
                .set("label", plain(caption.label(), Blocks.LABEL));
        if (!Blocks.isBlank(caption.hint())) {
            block.set("hint", plain(caption.hint(), Blocks.LABEL));
        }
        return block.set("element", element);
    }

    private static ObjectNode field(Input.Line line) {
        var field = element("plain_text_input", line)
                .put("multiline", line.multiline())
                .put("max_length", line.longest());
        return line.initial().isEmpty() ? field : field.put("initial_value", line.initial());
    }

    private static ObjectNode select(Input.Choice choice) {
        var select = element(choice.several() ? "multi_static_select" : "static_select", choice)
                .set("options", array(choice.options().stream().map(FormBlocks::option)));
        var chosen = array(choice.options().stream()
                .filter(option -> choice.initial().contains(option.value()))
                .map(FormBlocks::option));
        if (chosen.isEmpty()) {
            return select;
        }
        return choice.several() ? select.set("initial_options", chosen) : select.set("initial_option", chosen.get(0));
    }

    private ObjectNode picker(Input.People people) {
        var picker = element("multi_users_select", people);
        var users = users(people.initial().stream());
        return users.isEmpty() ? picker : picker.set("initial_users", users);
    }

    private ArrayNode users(Stream<PersonId> people) {
        var users = JsonNodeFactory.instance.arrayNode();
        people.map(this::userOf).filter(Objects::nonNull).distinct().forEach(users::add);
        return users;
    }

    private @Nullable String userOf(PersonId person) {
        return switch (naming.of(person)) {
            case Naming.Named.Account(var user, var ignored) -> user;
            case Naming.Named.Name ignored -> null;
        };
    }

    /** The groups themselves are looked up when the list opens; what was chosen before has no name until then. */
    private static ObjectNode search(Input.Group group) {
        var search = element("external_select", group).put("min_query_length", 0);
        return group.initial() == null
                ? search
                : search.set(
                        "initial_option",
                        option(new Input.Option(group.initial().toString(), "The group chosen before")));
    }

    private static ObjectNode calendar(Input.Day day) {
        var calendar = element("datepicker", day);
        return day.initial() == null
                ? calendar
                : calendar.put("initial_date", day.initial().toString());
    }

    private static ObjectNode element(String type, Input input) {
        return typed(type).put("action_id", input.id());
    }

    private static ObjectNode option(Input.Option option) {
        return JsonNodeFactory.instance
                .objectNode()
                .set("text", plain(option.label(), Blocks.OPTION))
                .put("value", option.value());
    }
}
