package dev.baton.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Any system that sends JSON, with the source's key or signed by Standard Webhooks. */
final class OwnSender implements Sender {

    private static final int LONGEST_KEY = 200;

    @Override
    public Kind kind() {
        return Kind.OWN;
    }

    @Override
    public Optional<String> objection(Incoming incoming, Source source, Secrets secrets) {
        if (incoming.header("authorization").isPresent()) {
            return Proof.key(incoming, secrets.own()) ? Optional.empty() : Optional.of("The key is not right.");
        }
        var webhook = new LinkedHashMap<String, List<String>>();
        Proof.WEBHOOK.stream()
                .filter(incoming.headers()::containsKey)
                .forEach(name -> webhook.put(name, incoming.headers().get(name)));
        return webhook.isEmpty()
                ? Optional.of("Send the source's key as \"Authorization: Bearer …\", or sign by Standard Webhooks.")
                : Proof.webhook(webhook, incoming.body(), secrets.own().secret());
    }

    @Override
    public Reading read(Incoming incoming, Source source) {
        var payload = Payloads.read(incoming.body());
        var id = incoming.header("webhook-id")
                .or(() -> incoming.header("idempotency-key"))
                .filter(text -> !text.isBlank())
                .orElseGet(() -> Proof.fingerprint(incoming.body()));
        if (id.length() > LONGEST_KEY) {
            return new Reading.Unreadable("The key of a request has at most " + LONGEST_KEY + " characters.");
        }
        return payload.<Reading>map(object -> Reading.Items.of(new Item(id, object)))
                .orElseGet(() -> new Reading.Unreadable(Payloads.NO_JSON));
    }

    @Override
    public Answered answer(List<Outcome> outcomes, Incoming incoming, Source source) {
        var taken = new ArrayList<Map<String, String>>();
        var refused = new ArrayList<String>();
        for (var outcome : outcomes) {
            switch (outcome) {
                case Outcome.Taken(var answers) -> taken.add(answers);
                case Outcome.Refused(var reason) -> refused.add(reason);
                case Outcome.Later ignored -> {}
            }
        }
        return taken.isEmpty() && !refused.isEmpty()
                ? Answered.problem(422, refused.getFirst())
                : Answered.json(202, Map.of("taken", taken, "refused", refused));
    }
}
