package dev.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadyMappingsTest {

    private static List<Map<String, String>> leads(Kind kind, Object payload) {
        var result = ReadyMappings.of(kind).of(payload);
        assertThat(result).isInstanceOf(Mapping.Result.Leads.class);
        return ((Mapping.Result.Leads) result).leads();
    }

    private static List<?> list(String file) {
        return (List<?>) Payload.json(file);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BATON")
    void each_fits_the_form_in_which_it_can_be_changed(Kind kind) {
        assertThat(ReadyMappings.of(kind).complaint()).isEmpty();
    }

    @Test
    void an_event_of_hubspot_without_its_contact_says_where_it_is() {
        assertThat(leads(Kind.HUBSPOT, list("hubspot-events.json").getFirst()))
                .containsExactly(Map.of(
                        "company", "HubSpot contact 123",
                        "source", "HubSpot",
                        "whyNow", "New contact in HubSpot",
                        "note", "https://app.hubspot.com/contacts/12345678/contact/123",
                        "record", "12345678/123"));
        assertThat(leads(Kind.HUBSPOT, list("hubspot-events.json").get(1)).getFirst())
                .containsEntry("whyNow", "Is now a marketing qualified lead in HubSpot");
        assertThat(leads(Kind.HUBSPOT, list("hubspot-events.json").get(2))).isEmpty();
    }

    @Test
    void an_event_of_hubspot_with_its_contact_says_who_that_is() {
        var event = new LinkedHashMap<Object, Object>(
                (Map<?, ?>) list("hubspot-events.json").getFirst());
        event.put("contact", Payload.json("hubspot-contact.json"));
        assertThat(leads(Kind.HUBSPOT, event).getFirst())
                .containsEntry("company", "Northwind")
                .containsEntry("contact", "Nora North, Head of Sales")
                .containsEntry("email", "nora@northwind.example")
                .containsEntry("size", "250")
                .containsEntry("touches", "4")
                .containsEntry("lastTouch", "2026-02-27T08:15:00Z");
    }

    @Test
    void a_generic_event_of_hubspot_counts_for_contacts_only() {
        var event = new LinkedHashMap<Object, Object>(
                (Map<?, ?>) list("hubspot-events.json").getFirst());
        event.put("subscriptionType", "object.creation");
        assertThat(leads(Kind.HUBSPOT, event)).isEmpty();
        event.put("objectTypeId", "0-1");
        assertThat(leads(Kind.HUBSPOT, event)).hasSize(1);
    }

    @Test
    void a_notification_of_salesforce_is_a_lead() {
        var read = (OutboundMessage.Result.Read) OutboundMessage.read(Payload.text("salesforce-message.xml"));
        assertThat(leads(Kind.SALESFORCE_MESSAGE, read.items().getFirst().payload()))
                .containsExactly(Map.of(
                        "company", "Northwind & Sons",
                        "contact", "Nora North",
                        "email", "nora@northwind.example",
                        "phone", "(030) 1234567",
                        "source", "Web",
                        "whyNow", "Status in Salesforce: Working - Contacted",
                        "note", "Salesforce Lead 00Q240000000001EAA",
                        "record", "00Q240000000001EAA"));
        assertThat(leads(Kind.SALESFORCE_MESSAGE, read.items().get(1).payload()).getFirst())
                .containsEntry("company", "Contoso")
                .containsEntry("contact", "Cole")
                .containsEntry("whyNow", "Handed over by Salesforce");
    }

    @Test
    void a_change_of_salesforce_is_a_lead_when_it_begins_or_is_qualified() {
        var sender = new SalesforceChangeSender();
        assertThat(leads(Kind.SALESFORCE_CHANGE, SenderTest.first(sender, "salesforce-change-create.json"))
                        .getFirst())
                .containsEntry("company", "Northwind")
                .containsEntry("contact", "Nora North")
                .containsEntry("country", "Germany")
                .containsEntry("size", "250")
                .containsEntry("whyNow", "New lead in Salesforce");
        assertThat(leads(Kind.SALESFORCE_CHANGE, SenderTest.first(sender, "salesforce-change-update.json"))
                        .getFirst())
                .containsEntry("company", "Salesforce lead 00Q240000000003EAA")
                .containsEntry("whyNow", "Status in Salesforce: Qualified")
                .containsEntry("record", "00Q240000000003EAA");
        assertThat(leads(Kind.SALESFORCE_CHANGE, SenderTest.first(sender, "salesforce-relay.json"))
                        .getFirst())
                .containsEntry("company", "Fabrikam")
                .containsEntry("whyNow", "Brought back in Salesforce");
        var update = new LinkedHashMap<Object, Object>((Map<?, ?>) Payload.json("salesforce-change-update.json"));
        update.put("Status", "Unqualified");
        assertThat(leads(Kind.SALESFORCE_CHANGE, update)).isEmpty();
    }

    @Test
    void what_marketo_fills_in_is_a_lead() {
        assertThat(leads(Kind.MARKETO, Payload.json("marketo.json")).getFirst())
                .containsEntry("company", "Northwind")
                .containsEntry("score", "85")
                .containsEntry("marketoId", "4711")
                .containsEntry("record", "4711")
                .doesNotContainKeys("phone", "id");
    }

    @Test
    void what_is_created_in_pipedrive_is_a_lead() {
        assertThat(leads(Kind.PIPEDRIVE, Payload.json("pipedrive-lead.json")).getFirst())
                .containsEntry("company", "Northwind")
                .containsEntry("value", "12000")
                .containsEntry("currency", "EUR")
                .containsEntry("record", "lead adf21080-0e10-11eb-879b-05d71fb426ec")
                .containsEntry("whyNow", "New lead in Pipedrive");
        assertThat(leads(Kind.PIPEDRIVE, Payload.json("pipedrive-person.json")).getFirst())
                .containsEntry("contact", "Nora North")
                .containsEntry("email", "nora@northwind.example")
                .containsEntry("phone", "+49 30 1234567")
                .doesNotContainKey("value");
    }

    @Test
    void a_field_of_a_form_that_is_called_id_or_record_does_not_make_all_that_send_it_the_same_lead() {
        assertThat(leads(Kind.WEB_FORM, Map.of("company", "Northwind", "id", "contact", "record", "contact"))
                        .getFirst())
                .doesNotContainKeys("id", "record");
    }

    @Test
    void a_visitor_does_not_judge_the_lead_that_a_form_makes() {
        var filled = new LinkedHashMap<String, Object>();
        filled.putAll(Map.of("company", "Acme", "campaign", "Spring", "source", "Fair", "country", "DE", "value", "9"));
        filled.putAll(Map.of("priority", "hot", "score", "99", "touches", "50", "lastTouch", "2026-02-27"));
        assertThat(leads(Kind.WEB_FORM, filled).getFirst())
                .containsOnlyKeys("company", "campaign", "source", "country", "value", "whyNow");
    }

    @Test
    void a_form_may_have_batons_names_or_usual_ones() {
        assertThat(leads(Kind.WEB_FORM, Map.of("company", "Northwind", "whyNow", "Demo", "colour", "red"))
                        .getFirst())
                .containsEntry("company", "Northwind")
                .containsEntry("whyNow", "Demo")
                .containsEntry("colour", "red");
        assertThat(leads(
                                Kind.WEB_FORM,
                                Map.of(
                                        "first_name",
                                        "Nora",
                                        "last_name",
                                        "North",
                                        "email",
                                        "n@northwind.example",
                                        "message",
                                        "Call me"))
                        .getFirst())
                .containsEntry("company", "northwind.example")
                .containsEntry("contact", "Nora North")
                .containsEntry("whyNow", "Call me")
                .doesNotContainKeys("message", "first_name");
    }
}
