package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Input;
import dev.baton.chat.Part;
import dev.baton.people.Downloads;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All feedback as a file. */
class FeedbackFileTest {

    private static final Baton BATON =
            Baton.start("--baton.data-dir=" + Baton.temporaryFolder(), "--baton.public-url=https://baton.example.com/");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod(BATON);

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    @AfterAll
    static void stop() {
        BATON.close();
    }

    private Card card(String words) {
        return office.sees(
                        office.channel,
                        message -> message.card().summary().startsWith("Feedback ")
                                && message.card().toString().contains(words))
                .card();
    }

    private static String addressIn(Card card) {
        return card.parts().stream()
                .filter(Part.Buttons.class::isInstance)
                .map(part -> ((Button.Visit) ((Part.Buttons) part).buttons().getFirst())
                        .target()
                        .getPath())
                .findFirst()
                .orElseThrow();
    }

    private String export(Office.Colleague who) {
        return addressIn(who.types("feedback export").card());
    }

    private static HttpResponse<String> fetch(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + BATON.port() + path))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> lines(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().lines().toList();
    }

    @Test
    void it_has_all_that_an_item_has_and_no_cell_is_a_formula() throws Exception {
        office.sam
                .types("feedback pricing \"=They find a year too long\" account \"+Acme, Inc.\" value 12000 urgent")
                .saysPrivately("Thank you");
        office.mia
                .presses(card("a year too long"), "Done")
                .fills(Map.of("words", List.of("There is a monthly plan."), "changed", List.of("Spring campaign")))
                .saysPrivately("Saved");
        var answer = fetch(export(office.sue));
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"feedback.csv\"");
        assertThat(lines(answer).getFirst()).startsWith("\uFEFFId,Pod,Kind,State,Heard,Account,Deal size,");
        assertThat(lines(answer).getLast())
                .contains("Enterprise DACH,Pricing,done,'=They find a year too long,\"'+Acme, Inc.\",12000,EUR,")
                .contains(",Sam,0,", ",Mia,2026-03-02T", "There is a monthly plan.,Spring campaign");
    }

    @Test
    void who_stays_unnamed_is_a_number_in_it_with_no_way_to_the_message() throws Exception {
        office.sam.types("feedback pricing \"Nobody pays ahead\" unnamed").saysPrivately("Thank you");
        office.sue.presses(card("Nobody pays ahead"), "Me too").saysPrivately("Noted");
        assertThat(lines(fetch(export(office.mia))).getLast())
                .contains("Nobody pays ahead", ",Sue,1,,,")
                .doesNotContain("Sam");
    }

    @Test
    void what_others_have_heard_who_say_the_same_is_in_it_once() throws Exception {
        office.sam.types("feedback pricing \"The annual plan is too long\" account Acme value 12000");
        var alike = office.sue.types("feedback pricing \"The annual plan is far too long\" account Globex value 5000");
        var same = alike.form().inputs().stream()
                .filter(input -> input.id().equals("same"))
                .map(Input.Choice.class::cast)
                .map(choice ->
                        Map.of("same", List.of(choice.options().getFirst().value())))
                .findFirst()
                .orElseThrow();
        alike.fills(same).saysPrivately("Noted.");
        office.mia.presses(card("annual plan"), "Me too");
        var all = lines(fetch(export(office.mia)));
        assertThat(all.getFirst()).endsWith(",Also heard at,Deal sizes there");
        assertThat(all.getLast()).contains("Acme,12000,EUR").endsWith(",Globex,EUR 5000");

        office.ada.types("feedback pricing \"A year is an eternity\" account Initech value 300");
        var into = card("eternity").toString().replaceAll("(?s).* · #(\\w{6}).*", "$1");
        office.mia
                .presses(card("annual plan"), "Merge")
                .fills(Map.of("code", List.of(into)))
                .saysPrivately("Merged");
        assertThat(lines(fetch(export(office.mia))))
                .as("of what was merged the item that goes on has it")
                .filteredOn(line -> line.contains("Globex"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("eternity"));
    }

    @Test
    void what_is_shown_of_feedback_leads_to_it() {
        office.sam.types("feedback gap \"No export to Excel\"").saysPrivately("Thank you");
        var shown = office.sue.types("feedback top").card();
        var offer = office.sue.presses(shown, "Download all");
        offer.saysPrivately("can be fetched for 15 minutes");
        GoldenTest.approve("feedback-file", offer.card());
        assertThat(office.sue.types("feedback search export").card().toString()).contains("Download all");
    }

    @Test
    void an_address_ends_with_its_time_and_guests_get_none() throws Exception {
        var path = export(office.sam);
        assertThat(fetch(path).statusCode()).isEqualTo(200);
        assertThat(fetch(path.replaceFirst("download/[^/]+", "download/other")).statusCode())
                .isEqualTo(404);
        Baton.CLOCK.advance(Downloads.LIFE);
        assertThat(fetch(path).statusCode()).isEqualTo(404);
        office.gus.types("feedback export").saysPrivately("You are a guest here");
    }

    @Test
    void another_company_sees_nothing_of_it() throws Exception {
        office.sam.types("feedback pricing \"Ours alone\"").saysPrivately("Thank you");
        var other = Office.withPod(BATON);
        var body = fetch(addressIn(other.sam.types("feedback export").card())).body();
        assertThat(body).startsWith("\uFEFFId,").doesNotContain("Ours alone");
    }
}
