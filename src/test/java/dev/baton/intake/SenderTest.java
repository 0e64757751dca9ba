package dev.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.PublicAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How each system proves who it is, and how what it sends is read. */
class SenderTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String MARKS = "{}[]\",:<>&;\u0000\ud800null1e999";
    private static final String TARGET = "/api/v1/from/org_src";
    private static final SourceKey KEY = new SourceKey(new OrganizationId("org"), "src", "a".repeat(64));

    private final HubSpotSender hubSpot = new HubSpotSender(new PublicAddress("https://baton.example.com"), () -> NOW);
    private final SalesforceMessageSender message = new SalesforceMessageSender();
    private final SalesforceChangeSender change = new SalesforceChangeSender();

    static Source source(Kind kind, Map<String, String> settings) {
        return new Source("src", "Source", "pod", "sealed", new PersonId("p"), NOW, kind, settings);
    }

    private static Incoming incoming(String body, Map<String, String> headers) {
        var all = new HashMap<String, List<String>>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        return new Incoming("org_src", "", TARGET, all, body, Map.of());
    }

    /** The payload of the first item of a file. */
    static Object first(Sender sender, String file) {
        var reading = sender.read(incoming(Payload.text(file), Map.of()), source(sender.kind(), Map.of()));
        return ((Reading.Items) reading).items().getFirst().payload();
    }

    private boolean isLetIn(Sender sender, Incoming incoming) {
        return sender.objection(incoming, source(sender.kind(), Map.of()), new Secrets(KEY, setting -> "client-secret"))
                .isEmpty();
    }

    private static Incoming fromHubSpot(String body, String signedBody, Instant at, String secret) {
        var time = Long.toString(at.toEpochMilli());
        var signature = Proof.hmac(secret, "POSThttps://baton.example.com" + TARGET + signedBody + time);
        return incoming(body, Map.of("x-hubspot-signature-v3", signature, "x-hubspot-request-timestamp", time));
    }

    @Test
    void hubspots_signature_holds_for_five_minutes_and_for_what_it_signs() {
        assertThat(isLetIn(hubSpot, fromHubSpot("[]", "[]", NOW, "client-secret")))
                .isTrue();
        assertThat(isLetIn(hubSpot, fromHubSpot("[]", "[]", NOW.minusSeconds(299), "client-secret")))
                .isTrue();
        assertThat(isLetIn(hubSpot, fromHubSpot("[]", "[]", NOW.minusSeconds(301), "client-secret")))
                .isFalse();
        assertThat(isLetIn(hubSpot, fromHubSpot("[]", "[]", NOW.plusSeconds(301), "client-secret")))
                .isFalse();
        assertThat(isLetIn(hubSpot, fromHubSpot("[1]", "[]", NOW, "client-secret")))
                .isFalse();
        assertThat(isLetIn(hubSpot, fromHubSpot("[]", "[]", NOW, "another-secret")))
                .isFalse();
        assertThat(isLetIn(hubSpot, incoming("[]", Map.of()))).isFalse();
        assertThat(isLetIn(hubSpot, incoming("[]", Map.of("x-hubspot-request-timestamp", "99999999999999999999"))))
                .isFalse();
    }

    /** The same as {@code openssl dgst -sha256 -hmac … -binary | base64} says. */
    @Test
    void hubspots_signature_is_an_hmac_in_base64() {
        assertThat(Proof.hmac("yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy", "POSThttps://www.example.com/webhook_uri{}15000"))
                .isEqualTo("Hhdz9SqW2e24xceEVMhLUau8lmOlI0PnIXinN/leY44=");
    }

    @Test
    void without_a_public_address_or_a_secret_hubspot_is_told_what_is_missing() {
        var nowhere = new HubSpotSender(new PublicAddress(""), () -> NOW);
        var request = fromHubSpot("[]", "[]", NOW, "client-secret");
        assertThat(nowhere.objection(request, source(Kind.HUBSPOT, Map.of()), new Secrets(KEY, any -> "client-secret")))
                .hasValueSatisfying(reason -> assertThat(reason).contains("BATON_PUBLIC_URL"));
        assertThat(hubSpot.objection(request, source(Kind.HUBSPOT, Map.of()), new Secrets(KEY, any -> "")))
                .hasValueSatisfying(reason -> assertThat(reason).contains("client secret"));
    }

    @Test
    void one_bad_event_among_good_ones_is_bad_alone() {
        var body = Payload.text("hubspot-events.json").replaceFirst("\"objectId\": 124", "\"objectId\": null");
        var items = ((Reading.Items) hubSpot.read(incoming(body, Map.of()), source(Kind.HUBSPOT, Map.of()))).items();
        assertThat(items).extracting(item -> item.flaw().isEmpty()).containsExactly(true, false, true);
        assertThat(items).extracting(Item::id).doesNotHaveDuplicates();
    }

    @Test
    void one_bad_notification_among_good_ones_is_bad_alone() {
        var body = Payload.text("salesforce-message.xml").replace("<Id>04l240000000001AAA</Id>", "");
        var items = ((OutboundMessage.Result.Read) OutboundMessage.read(body)).items();
        assertThat(items).extracting(item -> item.flaw().isEmpty()).containsExactly(false, true);
    }

    @Test
    void more_notifications_than_salesforce_sends_at_once_are_refused() {
        var body = Payload.text("salesforce-message.xml");
        var from = body.indexOf("<Notification>");
        var one = body.substring(from, body.indexOf("</Notification>") + "</Notification>".length());
        assertThat(OutboundMessage.read(body.substring(0, from) + one.repeat(99) + body.substring(from)))
                .isInstanceOf(OutboundMessage.Result.Broken.class);
    }

    /** Whatever is broken in what is sent, it is read, refused, or flawed; nothing breaks. */
    @Test
    void payloads_that_are_damaged_at_random_break_nothing() {
        var seed = Long.getLong("seed", System.nanoTime());
        System.out.println("damaged payloads: -Dseed=" + seed);
        var random = new Random(seed);
        var senders = Map.of(
                "hubspot-events.json", hubSpot,
                "salesforce-message.xml", message,
                "salesforce-change-create.json", change,
                "salesforce-relay.json", change,
                "pipedrive-person.json", new PipedriveSender(),
                "marketo.json", new OwnSender());
        senders.forEach((file, sender) -> {
            for (var round = 0; round < 200; round++) {
                var source = source(sender.kind(), Map.of());
                var reading = sender.read(incoming(damaged(Payload.text(file), random), Map.of()), source);
                if (reading instanceof Reading.Items(var items, var ignored)) {
                    assertThat(items)
                            .allSatisfy(item -> assertThat(
                                            ReadyMappings.of(sender.kind()).of(item.payload()))
                                    .isNotNull());
                }
            }
        });
    }

    private static String damaged(String text, Random random) {
        var result = new StringBuilder(text);
        for (var damage = random.nextInt(1, 5); damage > 0; damage--) {
            var at = random.nextInt(result.length() - 10);
            switch (random.nextInt(3)) {
                case 0 -> result.delete(at, at + random.nextInt(1, 10));
                case 1 -> result.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
                default -> result.insert(at, result.substring(at, at + 10));
            }
        }
        return result.toString();
    }

    @Test
    void more_events_than_hubspot_sends_at_once_are_refused() {
        var body = "[" + "{},".repeat(100) + "{}]";
        assertThat(hubSpot.read(incoming(body, Map.of()), source(Kind.HUBSPOT, Map.of())))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void a_pinned_salesforce_is_the_only_one_that_counts() {
        var body = incoming(Payload.text("salesforce-message.xml"), Map.of());
        var id = Setting.ORGANIZATION.name();
        assertThat(message.read(body, source(Kind.SALESFORCE_MESSAGE, Map.of(id, "00D240000000001"))))
                .isInstanceOf(Reading.Items.class);
        assertThat(message.read(body, source(Kind.SALESFORCE_MESSAGE, Map.of(id, "00D240000000002"))))
                .isInstanceOf(Reading.Unreadable.class);
        assertThat(message.read(body, source(Kind.SALESFORCE_MESSAGE, Map.of())))
                .isInstanceOf(Reading.Items.class);
    }

    @Test
    void a_session_of_salesforce_goes_nowhere() {
        var items = ((Reading.Items) message.read(
                        incoming(Payload.text("salesforce-message.xml"), Map.of()),
                        source(Kind.SALESFORCE_MESSAGE, Map.of())))
                .items();
        assertThat(items).extracting(Item::id).containsExactly("04l240000000001AAA", "04l240000000002AAA");
        assertThat(items.toString()).doesNotContain("a-session");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<a/>",
                "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "<a>&undeclared;</a>",
                "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body/></soapenv:Envelope>"
            })
    void hostile_and_foreign_xml_is_refused(String xml) {
        assertThat(OutboundMessage.read(xml)).isInstanceOf(OutboundMessage.Result.Broken.class);
    }

    @Test
    void a_billion_laughs_and_endless_depth_take_no_time() {
        var laughs = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"ha\">");
        for (var level = 1; level < 30; level++) {
            laughs.append("<!ENTITY l%d \"%s\">".formatted(level, ("&l" + (level - 1) + ";").repeat(10)));
        }
        var depth = "<a>".repeat(40_000) + "</a>".repeat(40_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(OutboundMessage.read(laughs + "]><l>&l29;</l>"))
                    .isInstanceOf(OutboundMessage.Result.Broken.class);
            assertThat(OutboundMessage.read(depth)).isInstanceOf(OutboundMessage.Result.Broken.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "nothing", "{}{}", "[1] [2]"})
    void what_is_no_json_is_refused(String body) {
        assertThat(Payloads.read(body)).isEmpty();
        assertThat(change.read(incoming(body, Map.of()), source(Kind.SALESFORCE_CHANGE, Map.of())))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void deep_json_is_refused() {
        assertThat(Payloads.read("[".repeat(100_000) + "]".repeat(100_000))).isEmpty();
    }

    @Test
    void a_change_of_two_records_is_an_item_for_each() {
        var items = ((Reading.Items) change.read(
                        incoming(Payload.text("salesforce-change-update.json"), Map.of()),
                        source(Kind.SALESFORCE_CHANGE, Map.of())))
                .items();
        assertThat(items)
                .extracting(Item::id)
                .containsExactly("00051c0e-ab4b-4d0c/2/00Q240000000003EAA", "00051c0e-ab4b-4d0c/2/00Q240000000004EAA");
    }

    @Test
    void gaps_are_noticed_and_are_no_leads() {
        assertThat(change.read(
                        incoming(Payload.text("salesforce-change-gap.json"), Map.of()),
                        source(Kind.SALESFORCE_CHANGE, Map.of())))
                .isEqualTo(new Reading.Items(List.of(), true));
    }

    @Test
    void a_key_may_be_a_bearers_or_a_password() {
        var basic = Base64.getEncoder().encodeToString(("org_src:" + KEY.secret()).getBytes(StandardCharsets.UTF_8));
        assertThat(isLetIn(change, incoming("", Map.of("authorization", "Bearer " + KEY.bearer()))))
                .isTrue();
        assertThat(isLetIn(change, incoming("", Map.of("authorization", "Basic " + basic))))
                .isTrue();
        assertThat(isLetIn(change, incoming("", Map.of("authorization", "Basic !"))))
                .isFalse();
        assertThat(isLetIn(change, incoming("", Map.of("authorization", "Bearer " + KEY.bearer() + "x"))))
                .isFalse();
        assertThat(isLetIn(change, incoming("", Map.of()))).isFalse();
    }

    @Test
    void only_the_address_that_baton_showed_is_salesforces() {
        var body = Payload.text("salesforce-message.xml");
        assertThat(isLetIn(message, new Incoming("org_src", KEY.secret(), TARGET, Map.of(), body, Map.of())))
                .isTrue();
        assertThat(isLetIn(message, new Incoming("org_src", "", TARGET, Map.of(), body, Map.of())))
                .isFalse();
    }

    @Test
    void salesforce_hears_an_acknowledgement_and_nothing_else() {
        assertThat(message.answer(List.of(), incoming("", Map.of()), source(Kind.SALESFORCE_MESSAGE, Map.of()))
                        .body())
                .contains("<Ack>true</Ack>", "http://soap.sforce.com/2005/09/outbound");
        assertThat(message.refusal(503, "later").body()).contains("<Ack>false</Ack>");
    }
}
