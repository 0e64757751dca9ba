package dev.baton.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Salesforce's Change Data Capture, as an event relay sends it on: bare, as a streaming client gets it, or wrapped. */
final class SalesforceChangeSender implements Sender {

    private static final String HEADER = "ChangeEventHeader";
    private static final int MOST = 100;

    @Override
    public Kind kind() {
        return Kind.SALESFORCE_CHANGE;
    }

    @Override
    public Optional<String> objection(Incoming incoming, Source source, Secrets secrets) {
        return Proof.key(incoming, secrets.own()) ? Optional.empty() : Optional.of("The key is not right.");
    }

    @Override
    public Reading read(Incoming incoming, Source source) {
        var body = Payloads.read(incoming.body());
        if (body.isEmpty()) {
            return new Reading.Unreadable(Payloads.NO_JSON);
        }
        var items = new ArrayList<Item>();
        var hasGaps = false;
        for (var event : Payloads.list(body.get())) {
            var change = change(event);
            if (change.isEmpty()) {
                items.add(Item.flawed("A change has no " + HEADER + "."));
            } else if (isGap(change.get())) {
                hasGaps = true;
            } else {
                items.addAll(records(change.get()));
            }
        }
        return items.size() > MOST
                ? new Reading.Unreadable("There are more than " + MOST + " changed records at once.")
                : new Reading.Items(items, hasGaps);
    }

    private static Optional<Map<?, ?>> change(Object event) {
        var fields = Payloads.object(event);
        return Stream.of(
                        fields,
                        Payloads.object(fields.get("payload")),
                        Payloads.object(Payloads.object(fields.get("data")).get("payload")),
                        Payloads.object(Payloads.object(fields.get("detail")).get("payload")))
                .filter(each -> each.get(HEADER) instanceof Map)
                .<Map<?, ?>>map(each -> each)
                .findFirst();
    }

    private static Map<?, ?> header(Map<?, ?> change) {
        return Payloads.object(change.get(HEADER));
    }

    /** A change that isn't told, be it that Salesforce says so, or that it names records by a pattern. */
    private static boolean isGap(Map<?, ?> change) {
        return Payloads.text(header(change).get("changeType")).startsWith("GAP_")
                || Payloads.list(header(change).get("recordIds")).stream()
                        .anyMatch(id -> Payloads.text(id).endsWith("*"));
    }

    private static List<Item> records(Map<?, ?> change) {
        var header = header(change);
        var transaction = Payloads.text(header.get("transactionKey"));
        var records = Payloads.list(header.get("recordIds"));
        if (transaction.isEmpty() || records.isEmpty()) {
            return List.of(Item.flawed("A change has no transactionKey or no recordIds."));
        }
        return records.stream()
                .limit(MOST + 1L)
                .map(record -> {
                    var fields = new LinkedHashMap<Object, Object>(change);
                    fields.put("recordId", Payloads.text(record));
                    return new Item(
                            transaction + "/" + Payloads.text(header.get("sequenceNumber")) + "/"
                                    + Payloads.text(record),
                            fields);
                })
                .toList();
    }

    @Override
    public Answered answer(List<Outcome> outcomes, Incoming incoming, Source source) {
        return Answered.json(200, Map.of());
    }
}
