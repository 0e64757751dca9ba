package dev.baton.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Salesforce's Outbound Messages: SOAP, which is sent again for a day until it is acknowledged. Salesforce signs
 * nothing, so the secret is in the address. Where its organization is pinned, nobody else's messages count.
 */
final class SalesforceMessageSender implements Sender {

    private static final String XML = "text/xml;charset=UTF-8";
    private static final int SAME_ID = 15;

    @Override
    public Kind kind() {
        return Kind.SALESFORCE_MESSAGE;
    }

    @Override
    public Optional<String> objection(Incoming incoming, Source source, Secrets secrets) {
        return Proof.same(incoming.token(), secrets.own().secret())
                ? Optional.empty()
                : Optional.of("The address is not the one that Baton showed.");
    }

    @Override
    public Reading read(Incoming incoming, Source source) {
        return switch (OutboundMessage.read(incoming.body())) {
            case OutboundMessage.Result.Broken(var reason) -> new Reading.Unreadable(reason);
            case OutboundMessage.Result.Read(var organization, var ignored)
            when !isFrom(source.setting(Setting.ORGANIZATION), organization) ->
                new Reading.Unreadable("It is from another Salesforce organization than the one of this source.");
            case OutboundMessage.Result.Read(var ignored, var items) -> new Reading.Items(items, false);
        };
    }

    /** The last three of 18 characters only repeat which of the others are capital letters. */
    private static boolean isFrom(String pinned, String organization) {
        return pinned.isEmpty()
                || (organization.length() >= SAME_ID
                        && pinned.substring(0, SAME_ID).equals(organization.substring(0, SAME_ID)));
    }

    @Override
    public Answered answer(List<Outcome> outcomes, Incoming incoming, Source source) {
        return acknowledgement(200, true);
    }

    @Override
    public Answered unreadable(String reason, Incoming incoming, Source source) {
        return answer(List.of(), incoming, source);
    }

    @Override
    public Answered refusal(int status, String reason) {
        return acknowledgement(status, false);
    }

    private static Answered acknowledgement(int status, boolean isTaken) {
        return new Answered(
                status,
                XML,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\">"
                        + "<soapenv:Body><notificationsResponse xmlns=\"" + OutboundMessage.NAMESPACE + "\"><Ack>"
                        + isTaken + "</Ack></notificationsResponse></soapenv:Body></soapenv:Envelope>",
                Map.of());
    }
}
