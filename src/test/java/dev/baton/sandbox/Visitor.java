package dev.baton.sandbox;

import static org.awaitility.Awaitility.await;

import dev.baton.browser.Chromium;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;

/** Somebody with a browser. What isn't there yet is waited for. */
final class Visitor implements AutoCloseable {

    private final ChromeDriver browser;
    private final String address;

    private Visitor(ChromeDriver browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    static Visitor to(int port) {
        return new Visitor(Chromium.start(), "http://localhost:" + port + "/sandbox")
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

    private Visitor sitAt(int width, int height) {
        Chromium.resize(browser, width, height);
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

    /** Uses what is offered on a message to who has chosen it. */
    void uses(String words, String tool) {
        onCard(words, "", message -> {
            message.click();
            message.findElement(By.cssSelector("[aria-label='" + tool + "']")).click();
        });
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

    /** A picture of what is around an element. */
    void screenshot(String name, WebElement around) {
        browser.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", around);
        screenshot(name);
    }

    void screenshot(String name) {
        Chromium.screenshot(browser, name);
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
