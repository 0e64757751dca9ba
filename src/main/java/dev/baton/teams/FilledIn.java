package dev.baton.teams;

import dev.baton.chat.Input;
import dev.baton.chat.PersonId;
import dev.baton.store.Afterwards;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads what was filled in. A user that was picked becomes a person. */
final class FilledIn {

    /** More would take longer to look up than Teams waits for an answer. */
    private static final int MOST_PEOPLE = 200;

    private final Callers callers;
    private final Afterwards parallel;

    FilledIn(Callers callers, Afterwards teamsAfterwards) {
        this.callers = callers;
        this.parallel = teamsAfterwards;
    }

    /**
     * What came of reading.
     *
     * @param copy holds what is understood
     * @param values by input; one left empty is absent
     * @param complaints by input, where something must be filled in once more
     */
    record Reading(Copy copy, Map<String, List<String>> values, Map<String, String> complaints) {}

    /** Everything but people, about whom Teams might have to be asked. */
    static Copy withoutPeople(Copy copy, JsonNode data) {
        var values = new LinkedHashMap<String, List<String>>();
        copy.form().inputs().stream()
                .filter(input -> !(input instanceof Input.People))
                .forEach(input -> values.put(input.id(), plain(input, data)));
        return copy.filled(values);
    }

    /** Nobody is looked up for a guest, whom nothing is taken from anyway. */
    Reading read(Copy copy, JsonNode data, Caller.Known caller) {
        var values = new LinkedHashMap<String, List<String>>();
        var complaints = new LinkedHashMap<String, String>();
        var isGuest = callers.isGuest(caller);
        for (var input : copy.form().inputs()) {
            var read = switch (input) {
                case Input.People people -> isGuest ? List.<String>of() : people(people, data, caller, complaints);
                case Input.Line line -> line(line, data, complaints);
                default -> plain(input, data);
            };
            if (!read.isEmpty()) {
                values.put(input.id(), read);
            }
        }
        return new Reading(copy.filled(values), values, complaints);
    }

    /** Teams' clients keep to the length, others need not. */
    private static List<String> line(Input.Line line, JsonNode data, Map<String, String> complaints) {
        var values = plain(line, data);
        if (!values.isEmpty() && values.getFirst().length() > line.longest()) {
            complaints.put(line.id(), "Please write at most " + line.longest() + " characters.");
        }
        return values;
    }

    private static List<String> plain(Input input, JsonNode data) {
        var value = data.path(input.id()).asString("");
        return switch (input) {
            case Input.Line ignored -> value.isEmpty() ? List.of() : List.of(value);
            case Input.Choice choice ->
                choice.several()
                        ? several(value).toList()
                        : several(value).limit(1).toList();
            case Input.Day ignored -> isDay(value) ? List.of(value) : List.of();
            case Input.Notice ignored -> List.of();
            case Input.People ignored -> List.of();
            case Input.Group ignored -> List.of();
        };
    }

    private static Stream<String> several(String value) {
        return Stream.of(value.split(",", -1)).filter(each -> !each.isEmpty());
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** All at once, since who is new must be asked for. */
    private List<String> people(Input input, JsonNode data, Caller.Known caller, Map<String, String> complaints) {
        var users = several(data.path(input.id()).asString("")).distinct().toList();
        if (users.size() > MOST_PEOPLE) {
            complaints.put(input.id(), "Please pick at most " + MOST_PEOPLE + " people.");
            return List.of();
        }
        var people = parallel.atOnce(users.stream(), user -> callers.meet(caller, user));
        if (people.stream().anyMatch(Optional::isEmpty)) {
            complaints.put(
                    input.id(),
                    "Teams could not tell who everybody is. People must be in this conversation, or have used Baton"
                            + " before. Please pick again.");
        }
        return people.stream().flatMap(Optional::stream).map(PersonId::value).toList();
    }
}
