package dev.baton.bench;

import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.SlackRequests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Baton installed as its image has it: the jar extracted, with a cache that a first start has left. */
final class Installation {

    private static final Pattern FLAGS = Pattern.compile("JAVA_TOOL_OPTIONS=\"([^\"]+)\"");
    private static final String READY = "/actuator/health/readiness";

    private final Path folder;
    private final String flags;

    private Installation(Path folder, String flags) {
        this.folder = folder;
        this.flags = flags;
    }

    /** @param dockerfile whose flags of the JVM are used */
    static Installation of(Path jar, Path dockerfile, Path folder) {
        try {
            Files.createDirectories(folder);
            var flags = FLAGS.matcher(Files.readString(dockerfile));
            if (!flags.find()) {
                throw new IllegalStateException("no JAVA_TOOL_OPTIONS in " + dockerfile);
            }
            var installation = new Installation(folder, flags.group(1));
            installation.extract(jar);
            installation.train();
            return installation;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void extract(Path jar) throws IOException {
        run(command(List.of(
                "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", folder.toString(), "--force")));
        Files.move(folder.resolve(jar.getFileName()), folder.resolve("baton.jar"));
    }

    /** A first start leaves the cache when it ends. */
    private void train() {
        var command = command(List.of("-XX:AOTCacheOutput=baton.aot", "-jar", "baton.jar"));
        command.environment()
                .putAll(Map.of(
                        "BATON_SANDBOX", "on",
                        "SLACK_API_URL", "http://127.0.0.1:1/",
                        "SLACK_BOT_TOKEN", "xoxb-training",
                        "SLACK_SIGNING_SECRET", "training"));
        start(command, folder.resolve("training")).close();
    }

    private static void run(ProcessBuilder command) {
        try {
            var status = command.start().waitFor();
            if (status != 0) {
                throw new IllegalStateException(command.command() + " ended with " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts Baton with a new data folder. */
    Server start(FakeSlack slack, Path data) {
        return start(slack, Map.of(), data);
    }

    /** @param environment what else it is set to */
    Server start(FakeSlack slack, Map<String, String> environment, Path data) {
        var command = command(List.of("-XX:AOTCache=baton.aot", "-jar", "baton.jar"));
        command.environment()
                .putAll(Map.of(
                        "SLACK_API_URL", slack.apiUrl().toString(),
                        "SLACK_BOT_TOKEN", FakeWorkspace.BOT_TOKEN,
                        "SLACK_SIGNING_SECRET", SlackRequests.SECRET));
        command.environment().putAll(environment);
        return start(command, data);
    }

    private static Server start(ProcessBuilder command, Path data) {
        var port = Server.freePort();
        command.environment()
                .putAll(Map.of(
                        "BATON_DATA_DIR", data.toString(),
                        "SERVER_PORT", Integer.toString(port),
                        "SERVER_ADDRESS", "127.0.0.1"));
        return Server.start(port, command, READY, "200");
    }

    /** Starts the bare servlet with the same flags. */
    Server startBare() {
        var port = Server.freePort();
        var classPath = System.getProperty("java.class.path");
        var command = command(List.of("-classpath", classPath, BareBolt.class.getName(), Integer.toString(port)));
        return Server.start(port, command, "/slack/events", "4");
    }

    private ProcessBuilder command(List<String> arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var words = new ArrayList<String>(List.of(java.toString()));
        words.addAll(arguments);
        var command = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output.log").toFile()))
                .redirectErrorStream(true);
        command.environment().putAll(Map.of("JAVA_TOOL_OPTIONS", flags, "LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs"));
        return command;
    }
}
