package dev.baton.browser;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium that is on the PATH, without a window. It finds no other machine than this one. */
public final class Chromium {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** To be quit by whoever started it. */
    public static ChromeDriver start() {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        var options = new ChromeOptions();
        options.setBinary(onPath(NAMES));
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
                "--user-data-dir=" + emptyFolder());
        var driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath(List.of("chromedriver")))
                .usingAnyFreePort()
                .withTimeout(Duration.ofMinutes(1))
                .build();
        return new ChromeDriver(driver, options);
    }

    private static File onPath(List<String> names) {
        return Arrays.stream(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                .flatMap(folder -> names.stream().map(name -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst()
                .orElseGet(
                        () -> fail(
                                "This test needs a Chromium and its driver, and there is no "
                                        + String.join(" or ", names) + " on the PATH. Debian and Ubuntu: "
                                        + "apt-get install chromium chromium-driver. Others: https://googlechromelabs.github.io/chrome-for-testing/"));
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("chromium");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In pixels. */
    public static void resize(ChromeDriver browser, int width, int height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** A picture of what is in sight, in {@code target/screenshots}. */
    public static void screenshot(ChromeDriver browser, String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Chromium() {}
}
