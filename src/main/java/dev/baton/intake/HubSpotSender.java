package dev.baton.intake;

import dev.baton.people.PublicAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * HubSpot's webhooks: lists of events, signed by the third version of its signature. HubSpot repeats what isn't
 * answered by 2xx; so what can't be read is told to administrators, and not to HubSpot.
 */
final class HubSpotSender implements Sender {

    private static final Duration VALID = Duration.ofMinutes(5);

    /** HubSpot sends at most 100 events at once. */
    private static final int MOST = 100;

    private final PublicAddress address;
    private final InstantSource clock;

    HubSpotSender(PublicAddress address, InstantSource clock) {
        this.address = address;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.HUBSPOT;
    }

    @Override
    public Optional<String> objection(Incoming incoming, Source source, Secrets secrets) {
        var secret = secrets.of(Setting.CLIENT_SECRET);
        if (secret.isEmpty()) {
            return Optional.of("This source has no client secret yet. Enter it with /baton admin source.");
        }
        if (address.base().isEmpty()) {
            return Optional.of("Set BATON_PUBLIC_URL: HubSpot signs the address that it sends to.");
        }
        var timestamp = incoming.header("x-hubspot-request-timestamp").orElse("");
        if (!timestamp.matches("\\d{1,15}") || !isOfNow(Instant.ofEpochMilli(Long.parseLong(timestamp)))) {
            return Optional.of("The request is not signed, or older than five minutes.");
        }
        var signed = "POST" + address.base().get() + incoming.target() + incoming.body() + timestamp;
        var signature = incoming.header("x-hubspot-signature-v3").orElse("");
        return Proof.same(Proof.hmac(secret, signed), signature)
                ? Optional.empty()
                : Optional.of("The signature is not right.");
    }

    private boolean isOfNow(Instant signed) {
        return Duration.between(signed, clock.instant()).abs().compareTo(VALID) <= 0;
    }

    @Override
    public Reading read(Incoming incoming, Source source) {
        var events = Payloads.read(incoming.body());
        if (events.isEmpty()) {
            return new Reading.Unreadable(Payloads.NO_JSON);
        }
        var list = Payloads.list(events.get());
        return list.size() > MOST
                ? new Reading.Unreadable("There are more than " + MOST + " events.")
                : new Reading.Items(list.stream().map(HubSpotSender::item).toList(), false);
    }

    /** HubSpot doesn't promise that an event's id alone names it. */
    private static Item item(Object event) {
        var fields = Payloads.object(event);
        if (Payloads.text(fields.get("eventId")).isEmpty()
                || Payloads.text(fields.get("objectId")).isEmpty()) {
            return Item.flawed("An event has no eventId or no objectId.");
        }
        var id = Stream.of("eventId", "subscriptionType", "objectId", "occurredAt")
                .map(name -> Payloads.text(fields.get(name)))
                .collect(Collectors.joining("/"));
        return new Item(id, fields);
    }

    @Override
    public Answered answer(List<Outcome> outcomes, Incoming incoming, Source source) {
        return Answered.text(200, "");
    }

    @Override
    public Answered unreadable(String reason, Incoming incoming, Source source) {
        return answer(List.of(), incoming, source);
    }
}
