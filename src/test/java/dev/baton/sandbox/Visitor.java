package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;

/** Somebody with a browser. What isn't there yet is waited for. */
final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    private final ChromeDriver browser;
    private final String address;

    private Visitor(ChromeDriver browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    static Visitor to(int port) {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        var options = new ChromeOptions();
        options.setBinary(onPath(BROWSERS));
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
                "--user-data-dir=" + emptyFolder());
        var driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath(List.of("chromedriver")))
                .usingAnyFreePort()
                .withTimeout(Duration.ofMinutes(1))
                .build();
        return new Visitor(new ChromeDriver(driver, options), "http://localhost:" + port + "/sandbox")
                .atDesk()
                .inDaylight();
    }

    Visitor atDesk() {
        return sitAt(1360, 860);
    }

    Visitor withPhone() {
        return sitAt(390, 800);
    }

    Visitor inDaylight() {
        return prefer("light");
    }

    Visitor atNight() {
        return prefer("dark");
    }

    private static File onPath(List<String> names) {
        return Arrays.stream(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                .flatMap(folder -> names.stream().map(name -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst()
                .orElseGet(
                        () -> fail(
                                "The browser test of the sandbox needs a Chromium and its driver, and there is no "
                                        + String.join(" or ", names) + " on the PATH. Debian and Ubuntu: "
                                        + "apt-get install chromium chromium-driver. Others: https://googlechromelabs.github.io/chrome-for-testing/"));
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("sandbox-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Visitor sitAt(int width, int height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    private Visitor prefer(String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    /** Nothing that is sent arrives any more. */
    void losesTheWay() {
        block(List.of("*/api/say*"));
    }

    void findsTheWay() {
        block(List.of());
    }

    private void block(List<String> addresses) {
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", addresses));
    }

    /** Goes to a conversation as somebody. */
    void go(Member as, String view) {
        browser.get(address + "#/" + as.user() + "/" + view);
        is(as);
        sees(".place[data-key='" + view + "'][aria-current]");
        sees(view.equals("home") ? ".home .card" : "#box");
    }

    void reload() {
        browser.navigate().refresh();
        sees("h1");
    }

    void actsAs(Member member) {
        click("[data-user='" + member.user() + "']");
        is(member);
    }

    /** Waits until the page acts as somebody; on a phone that is out of sight. */
    void is(Member member) {
        var chosen = "[data-user='" + member.user() + "'][aria-checked='true']";
        await().until(() -> all(chosen).findAny().isPresent());
    }

    /** What is drawn anew is looked for again, and what lies below a toast is tried again once that is gone. */
    private static ConditionFactory patiently(String what) {
        return await(what)
                .ignoreExceptionsMatching(problem -> problem instanceof StaleElementReferenceException
                        || problem instanceof ElementClickInterceptedException);
    }

    WebElement sees(String css) {
        return patiently(css)
                .until(() -> all(css).filter(WebElement::isDisplayed).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /** The last element of that kind which says so. */
    WebElement sees(String css, String words) {
        return patiently("“" + words + "” in " + css)
                .until(
                        () -> all(css).filter(each -> each.getText().contains(words))
                                .reduce((first, second) -> second),
                        Optional::isPresent)
                .orElseThrow();
    }

    void seesNo(String css) {
        await().until(() -> all(css).findAny().isEmpty());
    }

    Stream<WebElement> all(String css) {
        return browser.findElements(By.cssSelector(css)).stream();
    }

    void click(String css) {
        patiently(css).untilAsserted(() -> sees(css).click());
    }

    /** The card of a lead, as it is once it says so. */
    WebElement card(String company, String words) {
        return patiently("card of " + company + " with " + words)
                .until(
                        () -> all("#main .message")
                                .filter(each -> each.getText().contains(company)
                                        && each.getText().contains(words))
                                .reduce((first, second) -> second),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Presses a button, or opens something, on the card of a lead. It may be drawn anew at any moment. */
    void press(String company, String words, String label) {
        onCard(company, words, card -> button(card, label).click());
    }

    void pressTwice(String company, String words, String label) {
        onCard(
                company,
                words,
                card -> new Actions(browser).doubleClick(button(card, label)).perform());
    }

    void openThread(String company, String words) {
        onCard(company, words, card -> card.findElement(By.className("replies")).click());
        sees("#thread .message");
    }

    private void onCard(String company, String words, Consumer<WebElement> deed) {
        patiently(words).untilAsserted(() -> deed.accept(card(company, words)));
    }

    WebElement button(WebElement within, String label) {
        return within.findElements(By.cssSelector("button")).stream()
                .filter(each -> each.getText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " in: " + within.getText()));
    }

    /** Types wherever the focus is. */
    void types(CharSequence... keys) {
        browser.switchTo().activeElement().sendKeys(keys);
    }

    void says(String text) {
        sees("#box").sendKeys(text, Keys.ESCAPE, Keys.ENTER);
    }

    String focused() {
        return String.valueOf(browser.executeScript("const e = document.activeElement;"
                + "return e.labels?.[0]?.textContent ?? e.getAttribute('aria-label') ?? e.textContent"));
    }

    /** Fills in the input with that label. */
    void fills(String label, String value) {
        var input = labelled(label);
        input.clear();
        input.sendKeys(value);
    }

    void picks(String label, String option) {
        new Select(labelled(label)).selectByVisibleText(option);
    }

    private WebElement labelled(String label) {
        var caption = sees("dialog label, dialog legend", label);
        return browser.findElement(By.id(Objects.requireNonNull(caption.getDomAttribute("for"))));
    }

    void submits() {
        click("dialog .primary");
    }

    void screenshot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the browser complained of, such as something that the policy of the page forbids. */
    List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        browser.quit();
    }
}
