package dev.baton.scenario;

import static dev.baton.scenario.ForeignSource.json;
import static dev.baton.scenario.ForeignSource.payload;
import static dev.baton.scenario.ForeignSource.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;

import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.StoreUnavailable;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Systems that hand leads in by their own format, from their request to the card in the channel. */
class SendersTest {

    private static final Set<Realm> WITHOUT_STORE = ConcurrentHashMap.newKeySet();
    private static final Baton NODE = Baton.start(
            new Outage(), "--baton.data-dir=" + Baton.temporaryFolder(), "--baton.public-url=" + ForeignSource.BASE);

    /** What is handed in can't be stored while its organization is {@link #WITHOUT_STORE}. */
    private static final class Outage implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof Store store)) {
                return bean;
            }
            var spied = spy(store);
            doAnswer(call -> {
                        if (WITHOUT_STORE.contains(call.getArgument(0, Realm.class))) {
                            throw mock(StoreUnavailable.class);
                        }
                        return call.callRealMethod();
                    })
                    .when(spied)
                    .commit(any(Realm.class), any(Operation.class), any());
            return spied;
        }
    }

    private final Office office = Office.withPod(NODE);

    @AfterAll
    static void stop() {
        NODE.close();
    }

    private ForeignSource made(String kind) {
        return new ForeignSource(office, kind);
    }

    private Card sources() {
        return office.ada.types("admin source").card();
    }

    private long cards(String company) {
        return office.messagesIn(office.channel).stream()
                .filter(message -> message.card().summary().contains("Lead " + company))
                .count();
    }

    @Test
    void hubspot_hands_in_what_is_ready_once_and_only_if_it_signs() throws Exception {
        var source = made("HUBSPOT");
        var events = payload("hubspot-events.json");
        assertThat(send(source.signedByHubSpot(events)).statusCode()).isEqualTo(401);
        source.settings(Map.of("CLIENT_SECRET", List.of("client-secret"))).saysPrivately("Saved");
        assertThat(send(source.signedByHubSpot(events)).statusCode()).isEqualTo(200);
        assertThat(office.cardOf("HubSpot contact 123", "Accept").toString())
                .contains("New contact in HubSpot", "contacts/12345678/contact/123");
        office.cardOf("HubSpot contact 124", "Accept");
        assertThat(send(source.signedByHubSpot(events.replace("\"attemptNumber\": 0", "\"attemptNumber\": 1")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(source.signedByHubSpot(events).POST(BodyPublishers.ofString("[]")))
                        .statusCode())
                .isEqualTo(401);
        await().untilAsserted(
                        () -> assertThat(NODE.leftToDo(office.organization())).isEmpty());
        assertThat(cards("HubSpot contact")).isEqualTo(2);
    }

    @Test
    void one_bad_event_of_hubspot_is_told_and_the_good_ones_are_taken() throws Exception {
        var source = made("HUBSPOT");
        source.settings(Map.of("CLIENT_SECRET", List.of("client-secret")));
        var body = payload("hubspot-events.json").replaceFirst("\"eventId\": 100", "\"eventId\": null");
        assertThat(send(source.signedByHubSpot(body)).statusCode()).isEqualTo(200);
        office.cardOf("HubSpot contact 124", "Accept");
        assertThat(sources().toString()).contains("1 payload couldn't be read since", "no eventId");
        office.ada.presses(sources(), "Count anew for " + source.name).saysPrivately("counts anew");
        assertThat(sources().toString()).doesNotContain("couldn't be read");
        assertThat(send(source.signedByHubSpot("{")).statusCode()).isEqualTo(200);
        assertThat(sources().toString()).contains("1 payload couldn't be read since", "not JSON");
    }

    @Test
    void salesforce_hears_ack_once_the_leads_are_durable_and_not_before() throws Exception {
        var source = made("SALESFORCE_MESSAGE");
        var body = payload("salesforce-message.xml");
        var first = send(source.request(body).header("Content-Type", "text/xml; charset=UTF-8"));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        assertThat(first.body()).contains("<Ack>true</Ack>");
        assertThat(send(source.request(body)).body()).contains("<Ack>true</Ack>");
        assertThat(office.cardOf("Northwind", "Accept").toString()).contains("nora@northwind.example");
        office.cardOf("Contoso", "Accept");
        await().untilAsserted(
                        () -> assertThat(NODE.leftToDo(office.organization())).isEmpty());
        assertThat(cards("Northwind") + cards("Contoso")).isEqualTo(2);
        var laughs = send(source.request("<!DOCTYPE l [<!ENTITY l \"ha\">]><l>&l;</l>"));
        assertThat(laughs.body()).contains("<Ack>true</Ack>");
        source.settings(Map.of("ORGANIZATION", List.of("00D999999999999"))).saysPrivately("Saved");
        assertThat(send(source.request(body.replace("Northwind", "Sandbox"))).body())
                .contains("<Ack>true</Ack>");
        assertThat(sources().toString()).contains("2 payloads couldn't be read", "another Salesforce organization");
        assertThat(cards("Sandbox")).isZero();
        var forged = HttpRequest.newBuilder(URI.create("http://localhost:" + NODE.port() + source.path() + "0"))
                .POST(BodyPublishers.ofString(body));
        assertThat(send(forged).statusCode()).isEqualTo(401);
    }

    @Test
    void nothing_is_acknowledged_that_is_not_durable() throws Exception {
        var message = made("SALESFORCE_MESSAGE");
        var hubSpot = made("HUBSPOT");
        hubSpot.settings(Map.of("CLIENT_SECRET", List.of("client-secret")));
        WITHOUT_STORE.add(Realms.of(office.organization()));
        var refused = send(message.request(payload("salesforce-message.xml")));
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("<Ack>false</Ack>");
        assertThat(send(hubSpot.signedByHubSpot(payload("hubspot-events.json"))).statusCode())
                .isEqualTo(503);
        WITHOUT_STORE.remove(Realms.of(office.organization()));
        assertThat(send(message.request(payload("salesforce-message.xml"))).body())
                .contains("<Ack>true</Ack>");
        office.cardOf("Northwind", "Accept");
    }

    @Test
    void salesforces_gaps_are_told_to_administrators_once() throws Exception {
        var source = made("SALESFORCE_CHANGE");
        assertThat(send(source.withKey(payload("salesforce-change-gap.json"))).statusCode())
                .isEqualTo(200);
        office.ada.gets("Some changes were not told");
        send(source.withKey(payload("salesforce-change-gap.json")));
        send(source.withKey(payload("salesforce-change-create.json")));
        office.cardOf("Northwind", "New lead in Salesforce");
        await().untilAsserted(
                        () -> assertThat(NODE.leftToDo(office.organization())).isEmpty());
        assertThat(office.messagesIn(office.ada.direct()).stream()
                        .filter(message -> message.card().toString().contains("Some changes were not told")))
                .hasSize(1);
        assertThat(send(source.withKey("{}")).statusCode()).isEqualTo(200);
        assertThat(sources().toString()).contains("no ChangeEventHeader");
    }

    private void areToldOnceMore(String words) {
        office.sees(
                office.channel,
                message -> message.card().toString().contains("once more")
                        && message.card().toString().contains(words));
    }

    @Test
    void a_record_of_salesforce_that_changes_joins_its_lead_though_the_change_tells_nothing_of_whose_it_is()
            throws Exception {
        var source = made("SALESFORCE_CHANGE");
        send(source.withKey(payload("salesforce-change-create.json")));
        office.cardOf("Northwind", "New lead in Salesforce");
        send(source.withKey(payload("salesforce-change-update.json")));
        office.cardOf("Salesforce lead 00Q240000000004EAA", "Accept");
        areToldOnceMore("Status in Salesforce: Qualified");
        assertThat(cards("Salesforce lead 00Q240000000003EAA")).isZero();
    }

    @Test
    void a_record_that_has_joined_a_lead_joins_it_again_and_gets_its_own_once_that_is_over() throws Exception {
        office.mia
                .types("lead")
                .fills(Map.of(
                        "company", List.of("Northwind"),
                        "email", List.of("nora@northwind.example"),
                        "whyNow", List.of("They asked")));
        var source = made("SALESFORCE_CHANGE");
        send(source.withKey(payload("salesforce-change-create.json")));
        areToldOnceMore("New lead in Salesforce");
        send(source.withKey(payload("salesforce-change-update.json")));
        office.cardOf("Salesforce lead 00Q240000000004EAA", "Accept");
        assertThat(cards("Salesforce lead 00Q240000000003EAA")).isZero();
        office.sam.presses(office.cardOf("Northwind", "Accept"), "Return").fills(Map.of("reason", List.of("NO_FIT")));
        send(source.withKey(payload("salesforce-change-update.json").replace("4d0c", "4d0e")));
        office.cardOf("Salesforce lead 00Q240000000003EAA", "Accept");
    }

    @Test
    void what_an_own_mapping_calls_a_record_is_one_of_its_source_alone() throws Exception {
        var own = made("OWN");
        send(own.withKey("{\"company\": \"Contoso\", \"whyNow\": \"Asked\", \"record\": 4711}"));
        assertThat(office.cardOf("Contoso", "Accept").toString()).doesNotContain("4711");
        send(own.withKey("{\"company\": \"Fabrikam\", \"whyNow\": \"Asked more\", \"record\": 4711}"));
        areToldOnceMore("Asked more");
        send(made("MARKETO").withKey(payload("marketo.json")));
        office.cardOf("Northwind", "Accept");
        assertThat(cards("Fabrikam")).isZero();
    }

    @Test
    void marketo_reads_the_lead_and_the_pod_from_the_answer() throws Exception {
        var source = made("MARKETO");
        assertThat(source.card).contains("lead.Email Address");
        var answer = send(source.withKey(payload("marketo.json")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("id").asString()).hasSize(26);
        assertThat(json(answer).get("state").asString()).isEqualTo("OFFERED");
        assertThat(json(answer).get("pod").asString()).isEqualTo("Enterprise DACH");
        assertThat(send(source.withKey(payload("marketo.json"))).body()).isEqualTo(answer.body());
        assertThat(send(source.withKey("{\"contact\": \"Nobody\"}")).statusCode())
                .isEqualTo(422);
        assertThat(send(source.request(payload("marketo.json"))).statusCode()).isEqualTo(401);
    }

    @Test
    void marketo_reads_the_pod_that_the_rules_have_chosen() throws Exception {
        var source = made("MARKETO");
        var desk = new RoutingDesk(office);
        desk.foundsAnother(office.mia, "Mid-market");
        var other = NODE.part(Directory.class)
                .podIn(office.organization(), new ConversationId(office.workspace, "second"))
                .orElseThrow();
        var rule = new HashMap<>(RoutingDesk.only("campaign", "Spring"));
        rule.putAll(Map.of("pod", List.of(other.id().value()), "how", List.of("OPEN")));
        desk.adds(office.ada, "Spring", rule);
        var lead = "{\"company\": \"Northwind\", \"campaign\": \"Spring\", \"whyNow\": \"Asked\"}";
        assertThat(json(send(source.withKey(lead))).get("pod").asString()).isEqualTo("Mid-market");
        var joined = json(send(source.withKey(lead.replace("Asked", "Asked again"))));
        assertThat(joined.get("joined").asString()).isEqualTo("true");
        assertThat(joined.get("pod").asString()).isEqualTo("Mid-market");
    }

    @Test
    void pipedrive_logs_in_with_a_password_and_what_it_creates_is_taken() throws Exception {
        var source = made("PIPEDRIVE");
        var user = source.path().substring("/api/v1/from/".length());
        var login = Base64.getEncoder()
                .encodeToString((user + ":" + source.found("[0-9a-f]{64}")).getBytes(StandardCharsets.UTF_8));
        var request = source.request(payload("pipedrive-lead.json")).header("Authorization", "Basic " + login);
        assertThat(send(request).statusCode()).isEqualTo(200);
        assertThat(send(request).statusCode()).isEqualTo(200);
        assertThat(office.cardOf("Northwind", "Accept").toString()).contains("EUR 12,000");
        await().untilAsserted(
                        () -> assertThat(NODE.leftToDo(office.organization())).isEmpty());
        assertThat(cards("Northwind")).isEqualTo(1);
        assertThat(send(source.request("{}").header("Authorization", "Basic " + login))
                        .statusCode())
                .isEqualTo(200);
        assertThat(sources().toString()).contains("1 payload couldn't be read");
        assertThat(send(source.request("{}").header("Authorization", "Basic bm86bm8="))
                        .statusCode())
                .isEqualTo(401);
    }
}
