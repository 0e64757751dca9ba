package dev.baton.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was measured, for people: printed as it comes and written into a file in the end. */
final class Report {

    private final List<String> lines = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    /** What else the machine did before. */
    private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();

    void section(String title, String about, String... columns) {
        titles.add(title);
        add("");
        add("## " + title);
        add("");
        add(about);
        add("");
        row(columns);
        add("|---".repeat(columns.length) + "|");
    }

    void row(String... cells) {
        add("| " + String.join(" | ", cells) + " |");
    }

    static String number(int decimals, double number) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }

    private void add(String line) {
        System.out.println(line);
        lines.add(line);
    }

    void write(Path file) {
        var head = List.of(
                "# Measured",
                "",
                "By `mvn verify -Pbench`, on " + machine() + ", commit " + commit() + ", "
                        + Instant.now().truncatedTo(ChronoUnit.MINUTES) + ". The load average before was "
                        + number(1, load)
                        + "; above 0.5, other programs have spoiled the figures. Everything runs on that one machine: Baton"
                        + " with its Redis, the bare servlet, and what sends the load and stands for Slack. So ratios say"
                        + " more than absolute figures.");
        try {
            Files.writeString(file, String.join("\n", head) + "\n" + String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts its sections in the place of earlier ones with the same titles, at the end, and keeps all others. */
    void renew(Path file) {
        var note = "Measured alone, at commit " + commit() + ", "
                + Instant.now().truncatedTo(ChronoUnit.MINUTES) + ", after a load average of " + number(1, load) + ".";
        try {
            var kept = Arrays.stream(Files.readString(file).split("(?m)^(?=## )", -1))
                    .filter(section -> titles.stream().noneMatch(title -> section.startsWith("## " + title + "\n")))
                    .map(String::strip)
                    .collect(Collectors.joining("\n\n"));
            var renewed = String.join("\n", lines).replaceAll("(?m)^(## .*\n)", "$1\n" + note + "\n");
            Files.writeString(file, kept + "\n" + renewed + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " × " + processor() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", Java "
                + System.getProperty("java.version");
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .findFirst()
                    .orElse("processor");
        } catch (IOException e) {
            return "processor";
        }
    }

    private static String commit() {
        try {
            var git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude=*").start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
