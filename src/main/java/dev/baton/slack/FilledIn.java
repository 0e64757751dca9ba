package dev.baton.slack;

import dev.baton.chat.GroupId;
import dev.baton.chat.PersonId;
import dev.baton.store.Afterwards;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what was filled in. A user that was picked becomes a person, a group one of this workspace's. */
final class FilledIn {

    private final Callers callers;
    private final Afterwards parallel;

    FilledIn(Callers callers, Afterwards slackAfterwards) {
        this.callers = callers;
        this.parallel = slackAfterwards;
    }

    /** What came of reading. */
    sealed interface Reading {

        /**
         * Everything is understood.
         *
         * @param values by input; one left empty is absent
         */
        record Complete(Map<String, List<String>> values) implements Reading {}

        /**
         * Something must be picked once more.
         *
         * @param complaints by input
         */
        record Unclear(Map<String, String> complaints) implements Reading {}
    }

    Reading read(Payload payload, Caller.Known caller) {
        var values = new LinkedHashMap<String, List<String>>();
        var complaints = new LinkedHashMap<String, String>();
        payload.node("view", "state", "values").properties().forEach(block -> {
            for (var element : block.getValue()) {
                var read = values(element, caller);
                if (read == null) {
                    complaints.put(block.getKey(), "Slack could not tell who everybody is just now. Please try again.");
                } else if (!read.isEmpty()) {
                    values.put(block.getKey(), read);
                }
            }
        });
        return complaints.isEmpty() ? new Reading.Complete(values) : new Reading.Unclear(complaints);
    }

    /** Returns null if Slack can't say who somebody is. */
    private @Nullable List<String> values(JsonNode element, Caller.Known caller) {
        return switch (element.path("type").asString("")) {
            case "plain_text_input" -> texts(Stream.of(element.path("value")));
            case "datepicker" -> texts(Stream.of(element.path("selected_date")));
            case "static_select" ->
                texts(Stream.of(element.path("selected_option").path("value")));
            case "multi_static_select" ->
                texts(all(element.path("selected_options")).map(option -> option.path("value")));
            case "external_select" ->
                texts(Stream.of(element.path("selected_option").path("value"))).stream()
                        .filter(group -> isOneOf(caller.installation(), group))
                        .toList();
            case "multi_users_select" -> people(texts(all(element.path("selected_users"))), caller);
            default -> List.of();
        };
    }

    private static List<String> texts(Stream<JsonNode> nodes) {
        return nodes.map(node -> node.asString(""))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static boolean isOneOf(Installation installation, String group) {
        try {
            var id = GroupId.parse(group);
            return id.workspace().equals(installation.workspace()) && SlackIds.isGroup(id.id());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** All at once, since who is new must be asked for. */
    private @Nullable List<String> people(List<String> users, Caller.Known caller) {
        var people = parallel.atOnce(users.stream().distinct(), user -> callers.meet(caller, user));
        return people.stream().allMatch(Optional::isPresent)
                ? people.stream().flatMap(Optional::stream).map(PersonId::value).toList()
                : null;
    }
}
