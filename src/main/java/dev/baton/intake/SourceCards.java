package dev.baton.intake;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Limits;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.people.LocalAddress;
import dev.baton.people.PublicAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to enter in the other system. Shown once, where it holds a secret. */
final class SourceCards {

    private static final Part NO_ADDRESS = new Part.Paragraph(Text.of("")
            .and(new Text.Strong("One thing is missing."))
            .and(" HubSpot signs the address that it sends to, so Baton has to know its own. Please set ")
            .and(new Text.Code("BATON_PUBLIC_URL"))
            .and(" where Baton runs. Until then it takes nothing from HubSpot."));

    private final PublicAddress address;
    private final Optional<LocalAddress> local;

    SourceCards(PublicAddress address, Optional<LocalAddress> local) {
        this.address = address;
        this.local = local;
    }

    /** Right after the source was made. */
    Card made(Source source, SourceKey key) {
        return source.kind() == Kind.BATON ? bearer(source, key) : foreign(source, key);
    }

    private Card bearer(Source source, SourceKey key) {
        return new Card(
                "The key of " + source.name(),
                List.of(
                        keepNow(),
                        new Part.Paragraph(Text.of("As a bearer key: ").and(new Text.Code(key.bearer()))),
                        entry("Or sign by Standard Webhooks with", SourceKey.webhookSecret(key.secret())),
                        entry("and send to", base() + "/api/v1/leads?source=" + addressOf(key))));
    }

    private Card foreign(Source source, SourceKey key) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Set up " + source.name()));
        if (source.kind().showsKey()) {
            parts.add(keepNow());
        }
        parts.add(new Part.Paragraph(Text.of(steps(source.kind()))));
        parts.addAll(entries(source.kind(), key));
        if (source.kind() == Kind.HUBSPOT && address.base().isEmpty()) {
            parts.add(NO_ADDRESS);
        }
        if (!source.kind().settings().isEmpty()) {
            parts.add(Part.Buttons.of(settings(source)));
        }
        parts.add(new Part.Note(
                Text.of("All steps, with what else is possible, are in docs/intake.md, which comes with Baton.")));
        return new Card("Set up " + source.name(), parts);
    }

    static Button settings(Source source) {
        var label = Excerpt.of("Settings of " + source.name(), Limits.LABEL);
        return Button.press(label, SourceActions.SETTINGS, source.id()).opening();
    }

    /** Before it is revoked. */
    static Card asked(Source source) {
        return Card.of(Text.of("Revoke ")
                        .and(new Text.Strong(source.name()))
                        .and("? Its key is worth nothing then, and Baton takes nothing from it any more."))
                .and(Part.Buttons.of(Button.danger("Revoke for good", SourceActions.REVOKE, source.id())));
    }

    private static Part keepNow() {
        return new Part.Paragraph(
                Text.of("").and(new Text.Strong("Keep this now.")).and(" Baton does not show it again."));
    }

    /** Addresses and keys are long: each has the whole width. */
    private static Part entry(String label, String code) {
        return new Part.Paragraph(
                Text.of("").and(new Text.Strong(label)).and("\n").and(new Text.Code(code)));
    }

    private static String addressOf(SourceKey key) {
        return SourceKey.address(key.organization(), key.source());
    }

    private String at(OrganizationId organization, String source, String token) {
        var path = "/api/v1/from/" + SourceKey.address(organization, source) + (token.isEmpty() ? "" : "/" + token);
        return base() + path;
    }

    private String base() {
        return address.base()
                .or(() -> local.flatMap(LocalAddress::base))
                .map(URI::toString)
                .orElse("https://(this server)");
    }

    private List<Part> entries(Kind kind, SourceKey key) {
        var plain = at(key.organization(), key.source(), "");
        return switch (kind) {
            case BATON -> List.of();
            case HUBSPOT -> List.of(entry("Target URL", plain));
            case WEB_FORM ->
                List.of(entry("The form's action", plain), entry("Field that stays empty", WebFormSender.TRAP));
            case SALESFORCE_MESSAGE ->
                List.of(entry("Endpoint URL", at(key.organization(), key.source(), key.secret())));
            case PIPEDRIVE ->
                List.of(
                        entry("Endpoint URL", plain),
                        entry("HTTP Auth username", addressOf(key)),
                        entry("HTTP Auth password", key.secret()));
            case SALESFORCE_CHANGE ->
                List.of(entry("Address", plain), entry("Header Authorization", "Bearer " + key.bearer()));
            case MARKETO ->
                List.of(
                        entry("URL", plain),
                        entry("Custom header Authorization", "Bearer " + key.bearer()),
                        entry("Payload template", MarketoSender.TEMPLATE));
            case OWN ->
                List.of(
                        entry("Address", plain),
                        entry("Header Authorization", "Bearer " + key.bearer()),
                        entry("Or sign by Standard Webhooks with", SourceKey.webhookSecret(key.secret())));
        };
    }

    private static String steps(Kind kind) {
        return switch (kind) {
            case BATON -> "";
            case HUBSPOT ->
                "In your HubSpot app, enter the target URL under Webhooks. Subscribe to contact.creation, and to"
                        + " contact.propertyChange of lifecyclestage. Then press Settings and enter the app's client"
                        + " secret. With an access token Baton also asks HubSpot who the contact is.";
            case SALESFORCE_MESSAGE ->
                "In Salesforce's Setup, make an Outbound Message for Lead, with the fields that sales should read."
                        + " Enter the endpoint URL. Leave \"Send Session ID\" off. Then start it from a Flow.";
            case SALESFORCE_CHANGE ->
                "In Salesforce's Setup, select Lead under Change Data Capture. Let your event relay send each change as"
                        + " JSON to the address, with the header.";
            case MARKETO ->
                "In Marketo's Admin, make a Webhook: POST, Request Token Encoding JSON, Response Type JSON. Enter the"
                        + " URL, the template and the header. Map the answer's id, pod and state to fields of yours.";
            case PIPEDRIVE ->
                "In Pipedrive, make a webhook of version 2 for created leads, deals or persons, under Settings, Tools"
                        + " and apps, Webhooks. Enter the URL, the user name and the password.";
            case WEB_FORM ->
                "Let the form send to the address by POST. Name its fields company, contact, email, phone, message, or"
                        + " as your mapping reads them. Add the field that stays empty and hide it from people. Settings"
                        + " holds the page to show afterwards.";
            case OWN -> "Send JSON to the address. Write with /baton admin mapping what Baton makes of it.";
        };
    }
}
