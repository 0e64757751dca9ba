package dev.baton.polls;

import java.util.List;
import java.util.Map;

/**
 * A poll that many teams ask, to begin with.
 *
 * @param name never changes, since it is behind buttons
 * @param values what the form holds
 */
record Template(String name, String label, Map<String, List<String>> values) {

    static final List<Template> ALL = List.of(
            new Template(
                    "lunch",
                    "Lunch",
                    Map.of(
                            PollForm.QUESTION, List.of("Where do we have lunch?"),
                            PollForm.OPTIONS, List.of("The canteen\nThe place around the corner\nI bring my own"),
                            PollForm.ADDING, List.of(PollForm.YES),
                            PollForm.CLOSES, List.of("in 2 hours"))),
            new Template(
                    "date",
                    "Find a day",
                    Map.of(
                            PollForm.QUESTION, List.of("Which days suit you?"),
                            PollForm.OPTIONS, List.of("Monday\nTuesday\nWednesday\nThursday\nFriday"),
                            PollForm.KIND, List.of(Kind.SEVERAL.name()))),
            new Template(
                    "retro",
                    "Retro: how was it?",
                    Map.of(
                            PollForm.QUESTION, List.of("How well did sales and marketing work together this month?"),
                            PollForm.KIND, List.of(Kind.SCALE.name()),
                            PollForm.VOTERS, List.of(PollForm.ANONYMOUS),
                            PollForm.CLOSES, List.of("in 2 days"))),
            new Template(
                    "recommend",
                    "NPS: would you recommend?",
                    Map.of(
                            PollForm.QUESTION, List.of("How likely are you to recommend working with the other side?"),
                            PollForm.KIND, List.of(Kind.NPS.name()),
                            PollForm.VOTERS, List.of(PollForm.ANONYMOUS),
                            PollForm.CLOSES, List.of("in 2 days"))),
            new Template(
                    "message",
                    "Which message works?",
                    Map.of(
                            PollForm.QUESTION, List.of("Which message works best with customers?"),
                            PollForm.OPTIONS, List.of("It saves time\nIt saves money\nIt is safer"),
                            PollForm.ADDING, List.of(PollForm.YES))));

    Template {
        values = Map.copyOf(values);
    }
}
