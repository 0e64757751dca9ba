package dev.baton.peer;

import static org.awaitility.Awaitility.await;

import dev.baton.browser.Chromium;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The playground's page in a browser. What isn't there yet is waited for. */
final class PlaygroundPage implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final By CARD = By.className("ac-adaptiveCard");

    private final ChromeDriver browser = Chromium.start();

    PlaygroundPage(URI address) {
        Chromium.resize(browser, 1400, 1300);
        browser.get(address.toString());
        click("//button[@title='Hide log panel']");
    }

    /** Goes to a conversation, by its name. */
    void chooses(String conversation) {
        click("//button[@role='treeitem'][@aria-label='" + conversation + "']");
    }

    /** The card on which all of that stands. */
    WebElement sees(String... words) {
        return await("a card with " + List.of(words))
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(WebDriverException.class)
                .until(() -> cards(words).findFirst().orElse(null), Objects::nonNull);
    }

    Stream<WebElement> cards(String... words) {
        return browser.findElements(CARD).stream()
                .filter(card -> Stream.of(words).allMatch(card.getText()::contains));
    }

    /** Waits for words anywhere on the page. */
    void reads(String words) {
        await(words)
                .atMost(PATIENCE)
                .until(() -> browser.findElement(By.tagName("body")).getText().contains(words));
    }

    /** Presses a button of the card on which that stands. */
    void presses(String label, String... words) {
        patiently(
                label,
                () -> sees(words)
                        .findElement(By.xpath(".//button[@title='" + label + "']"))
                        .click());
    }

    /** Begins a post that mentions Baton. */
    void mentions(String line) {
        types("@Bat");
        click("//*[@role='menuitem'][contains(.,'Baton')]");
        types(" " + line);
        click("//button[.='Post']");
    }

    /** Begins a post. */
    void posts(String words) {
        types(words);
        click("//button[.='Post']");
    }

    /** Writes in a chat. */
    void says(String line) {
        types(line);
        click("//button[@aria-label='Send Message']");
    }

    private void types(String words) {
        click("(//*[@role='textbox'])[1]");
        find("(//*[@role='textbox'])[1]").sendKeys(words);
    }

    /** Opens the dialog of a command below the text field. */
    void opens(String command) {
        click("(//button[@aria-label='Trigger Message Extension App'])[1]");
        create(command);
    }

    /** Opens the dialog of a command on the newest post. */
    void opensOnPost(String command) {
        click("(//button[@aria-label='Show more information'])[1]");
        create(command);
    }

    private void create(String command) {
        click("//*[@role='menuitem'][contains(.,'Action Command')]");
        find("//*[@role='dialog']//input[@type='text']").sendKeys(Keys.chord(Keys.CONTROL, "a"), command);
        click("//*[@role='dialog']//button[@aria-label='Create']");
    }

    /** Fills in the dialog's input with that label. */
    void fills(String label, String value) {
        input(label).sendKeys(value);
    }

    /** What an input of the dialog holds. */
    String value(String label) {
        return Objects.requireNonNullElse(input(label).getDomProperty("value"), "");
    }

    private WebElement input(String label) {
        var caption = find("//*[@role='dialog']//label[starts-with(normalize-space(.),'" + label + "')]");
        return browser.findElement(By.id(Objects.requireNonNull(caption.getDomAttribute("for"))));
    }

    void submits(String label) {
        click("//*[@role='dialog']//button[@title='" + label + "']");
    }

    /** Closes a dialog that was sent: the playground takes no answer for an error, and leaves it empty. */
    void closes() {
        await().atMost(PATIENCE)
                .until(() -> browser.findElements(By.xpath("//*[@role='dialog']//input"))
                        .isEmpty());
        click("//*[@role='dialog']//button[@aria-label='Close']");
        await().atMost(PATIENCE)
                .until(() ->
                        browser.findElements(By.xpath("//*[@role='dialog']")).isEmpty());
    }

    /** Looks something up by a command below the text field. */
    void finds(String command, String parameter, String words) {
        click("(//button[@aria-label='Trigger Message Extension App'])[1]");
        click("//*[@role='menuitem'][contains(.,'Search Command')]");
        click("//*[contains(text(),'Specify Command ID')]");
        find("//input[@placeholder='Command ID']").sendKeys(command);
        find("//input[@placeholder='Parameter name']").sendKeys(parameter);
        find("//input[@placeholder='Enter a search term']").sendKeys(words);
    }

    private WebElement find(String xpath) {
        return await(xpath)
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(WebDriverException.class)
                .until(() -> browser.findElement(By.xpath(xpath)), WebElement::isDisplayed);
    }

    private void click(String xpath) {
        patiently(xpath, () -> find(xpath).click());
    }

    /** What is drawn anew, or lies below something that fades, is tried again. */
    private static void patiently(String what, Runnable deed) {
        await(what)
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(WebDriverException.class)
                .until(() -> {
                    deed.run();
                    return true;
                });
    }

    void screenshot(String name) {
        Chromium.screenshot(browser, "playground-" + name);
    }

    @Override
    public void close() {
        browser.quit();
    }
}
