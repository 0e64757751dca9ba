package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.AccountId;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Profile;
import dev.baton.chat.Role;
import dev.baton.people.Reception;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who changed what, as administrators read it. */
class AuditTest {

    private static final Baton BATON =
            Baton.start("--baton.data-dir=" + Baton.temporaryFolder(), "--baton.public-url=https://baton.example.com/");

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

    private static void later() {
        Baton.CLOCK.advance(Duration.ofMinutes(1));
    }

    private void appoints(Office.Colleague... named) {
        var ids = List.of(named).stream().map(each -> each.person.value()).toList();
        office.ada.types("admin people").fills(Map.of("people", ids)).saysPrivately("Noted");
    }

    private String read(String line) {
        return office.ada.types(line).card().toString();
    }

    @Test
    void an_administrator_reads_who_changed_what_and_nobody_else_does() {
        later();
        appoints(office.mia);
        later();
        office.ada
                .types("setup")
                .fills(Map.of("name", List.of("DACH"), "salesLead", List.of(office.sue.person.value())))
                .saysNothing();
        later();
        office.sam.presses(office.sam.types("people").card(), "I am in both").saysPrivately("on both sides");
        var shown = office.ada.types("audit").card();
        assertThat(shown.toString())
                .containsSubsequence(
                        office.sam.person.value(),
                        "got other people on its sides",
                        "got another",
                        office.ada.person.value(),
                        "was made an administrator",
                        office.mia.person.value(),
                        "was set up");
        appoints();
        for (var who : List.of(office.mia, office.sam)) {
            who.types("audit").saysPrivately("Only administrators");
            who.types("audit export").saysPrivately("Only administrators");
        }
        office.gus.types("audit").saysPrivately("You are a guest");
    }

    @Test
    void how_it_looks() {
        later();
        appoints(office.mia);
        later();
        office.ada
                .types("setup")
                .fills(Map.of("salesLead", List.of(office.sue.person.value())))
                .saysNothing();
        GoldenTest.approve("audit", office.ada.types("audit").card());
        GoldenTest.approve("audit-of-one", office.ada.types("audit Mia").card());
        GoldenTest.approve("audit-unknown", office.ada.types("audit Nobody").card());
        GoldenTest.approve("audit-file", office.ada.types("audit export").card());
    }

    @Test
    void one_may_ask_for_a_kind_of_thing_for_one_or_for_a_person() {
        later();
        appoints(office.sam);
        office.ada.types("setup").fills(Map.of("name", List.of("Nordics"))).saysNothing();
        assertThat(read("audit pod")).contains("was set up", "got another name").doesNotContain("administrator");
        assertThat(read("audit nordics")).contains("was set up").doesNotContain("administrator");
        assertThat(read("audit person")).contains("was made an administrator").doesNotContain("was set up");
        assertThat(read("audit @Sam")).contains("was made an administrator").doesNotContain("was set up");
        assertThat(read("audit Mia")).contains("was set up").doesNotContain("administrator");
        office.ada.types("audit \"Enterprise DACH\"").saysPrivately("nothing that is called “Enterprise DACH”");
    }

    @Test
    void of_two_who_go_by_the_same_name_neither_is_guessed() {
        hire("zoe1");
        hire("zoe2");
        office.ada.types("audit Zoe").saysPrivately("More than one is called “Zoe”");
    }

    private void hire(String zoe) {
        var account = new AccountId(office.workspace, zoe);
        Baton.PLATFORM.add(account, new Profile("Zoe", null, ZoneOffset.UTC, Role.MEMBER));
        assertThat(BATON.part(Reception.class).meet(office.organization(), account))
                .isPresent();
    }

    @Test
    void it_has_pages() {
        for (var number = 0; number < 10; number++) {
            later();
            office.mia.types("setup").fills(Map.of("name", List.of("Pod " + number)));
        }
        var first = office.ada.types("audit \"Pod 9\"");
        assertThat(first.card().toString()).contains("got another name").doesNotContain("was set up");
        var second = office.ada.presses(first.card(), "Older");
        assertThat(second.card().toString()).contains("was set up").doesNotContain("Older");
        office.ada.types("audit 40").saysPrivately("There is nothing older.");
    }

    @Test
    void what_was_done_once_is_noted_once_and_what_was_refused_is_not_noted() {
        var submission = office.mia.types("setup").submission(Map.of("name", List.of("Twice")));
        office.mia.does(submission).saysNothing();
        office.mia.does(submission).saysNothing();
        var stranger = office.hire("Zoe", Role.MEMBER);
        stranger.types("setup").fills(Map.of("name", List.of("Mine"))).saysPrivately("Only people of this pod");
        office.mia.types("setup").fills(Map.of()).saysNothing();
        assertThat(read("audit pod").split("got another name", -1)).hasSize(2);
        assertThat(read("audit pod")).doesNotContain(stranger.person.value());
    }

    @Test
    void a_source_is_noted_without_its_key_and_without_a_name_once_it_is_revoked() {
        var add = office.ada.presses(office.ada.types("admin source").card(), "Add a source");
        add.fills(Map.of("name", List.of("Website")));
        assertThat(read("audit Website")).contains("Website", "was made");
        var asked = office.ada.presses(office.ada.types("admin source").card(), "Revoke");
        office.ada.presses(asked.card(), "Revoke for good");
        assertThat(read("audit source")).contains("that is gone", "was made", "was revoked");
    }

    @Test
    void linking_and_parting_are_noted_in_the_organization_that_stays() {
        var two = Linked.notYet(BATON);
        two.link();
        var host = two.marketing.ada;
        await().untilAsserted(
                        () -> assertThat(host.types("audit workspace").card().toString())
                                .contains("Baton, linking workspaces", "joined"));
        host.types("unlink")
                .fills(Map.of("workspace", List.of(two.sales.workspace.toString())))
                .saysPrivately("has left");
        assertThat(host.types("audit workspace").card().toString()).contains("was unlinked", host.person.value());
    }

    @Test
    void votes_and_feedback_are_not_noted() {
        office.sam.types("feedback pricing \"Nobody pays ahead\" unnamed").saysPrivately("Thank you");
        office.mia.types("poll \"Which one?\" \"Here\" \"There\" anonymous");
        assertThat(read("audit")).contains("was set up").doesNotContain(office.sam.person.value());
    }

    @Test
    void the_file_has_everything_for_administrators_alone() throws Exception {
        later();
        appoints(office.mia);
        var path = addressIn(office.mia.types("audit export").card());
        var other = Office.withPod(BATON);
        assertThat(fetch(path).body().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains(",Mia,") && line.contains(",pod,Enterprise DACH,"))
                .anyMatch(line -> line.startsWith("2026-03-02T09:0")
                        && line.contains(",Ada,")
                        && line.endsWith(",was made an administrator"));
        assertThat(fetch(addressIn(other.ada.types("audit export").card()))
                        .body()
                        .lines())
                .hasSize(2);
        appoints();
        assertThat(fetch(path).statusCode()).isEqualTo(404);
    }

    @Test
    void after_400_days_it_is_forgotten() {
        office.mia.types("setup").fills(Map.of("name", List.of("Old")));
        Baton.CLOCK.advance(Duration.ofDays(402));
        await().untilAsserted(() -> assertThat(read("audit")).contains("Nothing was noted yet"));
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

    private static HttpResponse<String> fetch(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + BATON.port() + path))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
