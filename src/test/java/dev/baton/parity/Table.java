package dev.baton.parity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which scenario holds on which platform. */
final class Table {

    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    synchronized void enter(String scenario, String platform, String outcome) {
        rows.computeIfAbsent(scenario, any -> new TreeMap<>()).put(platform, outcome);
    }

    /** As Markdown. */
    synchronized String text() {
        var platforms = rows.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        var lines = new ArrayList<String>();
        lines.add(line("scenario", platforms));
        lines.add(line("---", platforms.stream().map(each -> "---").toList()));
        rows.forEach((scenario, row) -> lines.add(line(
                scenario,
                platforms.stream()
                        .map(platform -> row.getOrDefault(platform, "not tried"))
                        .toList())));
        return String.join("\n", lines);
    }

    private static String line(String first, List<String> others) {
        return "| " + first + " | " + others.stream().collect(Collectors.joining(" | ")) + " |";
    }
}
