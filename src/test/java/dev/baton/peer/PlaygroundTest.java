package dev.baton.peer;

import static dev.baton.peer.Playground.ANN;
import static dev.baton.peer.Playground.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.BatonApplication;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A lead's way through Microsoft's stand-in for Teams, with a picture of each step in {@code target/screenshots}. */
@Tag("peer")
class PlaygroundTest {

    private static final String COMPANY = "Northwind";

    @TempDir
    private Path folder = Path.of("unset");

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void a_lead_is_handed_over_and_accepted() throws IOException {
        var port = Ports.free();
        var messages = URI.create("http://127.0.0.1:" + port + "/api/messages");
        try (var playground = new Playground(program(), folder, messages);
                var baton = new SpringApplicationBuilder(BatonApplication.class).run(settings(port, playground));
                var page = new PlaygroundPage(playground.address("/"))) {
            assertThat(baton.isRunning()).isTrue();
            greets(page);
            helps(page);
            isSetUp(playground, page);
            takesALead(page);
            saysWhoseItIs(page);
            isAccepted(page);
            takesAMessage(page);
            tellsAnnAlone(playground, page);
            findsIt(page);
        }
    }

    private static Path program() {
        return Path.of(System.getProperty("playground", "not set"));
    }

    private String[] settings(int port, Playground playground) {
        return new String[] {
            "--server.port=" + port,
            "--server.address=127.0.0.1",
            "--baton.data-dir=" + folder.resolve("data"),
            "--baton.sandbox=off",
            "--teams.anonymous=true",
            "--teams.service-hosts=" + playground.host()
        };
    }

    private static void greets(PlaygroundPage page) {
        page.sees("Hello, Ann Berger");
        page.screenshot("1-home");
        page.chooses("Launch chat");
        page.sees("Hello, I am Baton");
        page.chooses("Acme - leads");
        page.sees("Hello, I am Baton", "Set up this channel");
        page.screenshot("2-greeting");
    }

    private static void helps(PlaygroundPage page) {
        page.mentions("help");
        page.sees("What Baton can do", "hands a lead over to sales");
        page.screenshot("3-help");
    }

    private static void isSetUp(Playground playground, PlaygroundPage page) {
        playground.looksAround(BEN);
        var greeting = playground.awaitMessage(
                message -> message.conversation().startsWith(Playground.CHANNEL) && message.says("Set up"));
        var dialog = playground.opens(ANN, greeting, "Set up this channel");
        var answer = playground.fills(
                ANN,
                dialog,
                Map.of(
                        "name",
                        "Enterprise DACH",
                        "zone",
                        "Europe/Berlin",
                        "sales",
                        BEN.user(),
                        "marketing",
                        ANN.user()));
        assertThat(answer).isEmpty();
        page.sees("Enterprise DACH", "Ben Okafor", "Europe/Berlin");
        page.screenshot("4-setup");
    }

    private static void takesALead(PlaygroundPage page) {
        page.opens("lead.new");
        page.fills("Company", COMPANY);
        page.submits("Hand over");
        page.reads("Please fill in: Why now?");
        page.screenshot("5-form");
        page.fills("Contact", "Pia Novak, CTO");
        page.fills("E-mail", "pia@northwind.com");
        page.fills("Campaign", "Spring <fair> & *more*");
        page.fills("Why now?", "Asked for a quote\nand a _demo_");
        page.submits("Hand over");
        page.closes();
        page.sees(COMPANY, "Waits for sales", "Spring <fair> & *more*", "and a _demo_");
        page.screenshot("6-lead");
    }

    private static void saysWhoseItIs(PlaygroundPage page) {
        page.presses("Accept", COMPANY, "Waits for sales");
        page.sees("you are in marketing, and this is for sales", "I am in both");
        page.screenshot("7-refusal");
        page.presses("I am in both", "you are in marketing");
        page.sees("Ann Berger is on both sides now");
    }

    private static void isAccepted(PlaygroundPage page) {
        page.presses("Accept", COMPANY, "Waits for sales");
        page.sees(COMPANY, "Accepted by Ann Berger");
        page.sees("You work on " + COMPANY);
        page.sees("Ann Berger accepted it");
        assertThat(page.cards(COMPANY, "Waits for sales")).isEmpty();
        page.screenshot("8-accepted");
        page.mentions("lead show " + COMPANY);
        page.sees(COMPANY, "Accepted by Ann Berger", "Contacted");
    }

    private static void takesAMessage(PlaygroundPage page) {
        page.posts("Contoso asks for a price");
        page.opensOnPost("lead.from-message");
        assertThat(page.value("Note")).contains("Contoso asks for a price");
        page.fills("Company", "Contoso");
        page.fills("Why now?", "They ask for a price");
        page.submits("Hand over");
        page.closes();
        page.sees("Contoso", "Waits for sales");
        page.screenshot("9-message");
    }

    private static void tellsAnnAlone(Playground playground, PlaygroundPage page) {
        var card = playground.awaitMessage(message -> message.says("Contoso") && message.says("lead.accept"));
        playground.presses(BEN, card, "Accept");
        page.sees("Contoso", "Accepted by Ben Okafor");
        page.chooses("Personal Chat");
        page.sees("Ben Okafor accepted", "Contoso");
        page.says("lead mine");
        page.sees("You handed over", "Contoso", "Accepted by Ben Okafor");
        page.screenshot("10-direct");
    }

    private static void findsIt(PlaygroundPage page) {
        page.chooses("Acme - leads");
        page.finds("search", "words", "nor");
        page.reads(" · Accepted");
        page.screenshot("11-search");
    }
}
