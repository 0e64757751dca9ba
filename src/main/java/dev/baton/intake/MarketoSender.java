package dev.baton.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Marketo's webhooks: the JSON of a template, whose answer Marketo writes back to fields of the lead. */
final class MarketoSender implements Sender {

    /** What is entered as the payload's template. */
    static final String TEMPLATE = """
            {"id": {{lead.Id}}, "company": {{company.Company Name}}, "contact": {{lead.Full Name}}, \
            "email": {{lead.Email Address}}, "phone": {{lead.Phone Number}}, "campaign": {{program.Name}}, \
            "country": {{lead.Country}}, "score": {{lead.Lead Score}}, "whyNow": {{campaign.Name}}}""";

    @Override
    public Kind kind() {
        return Kind.MARKETO;
    }

    @Override
    public Optional<String> objection(Incoming incoming, Source source, Secrets secrets) {
        return Proof.key(incoming, secrets.own()) ? Optional.empty() : Optional.of("The key is not right.");
    }

    /** Marketo names no event. The same lead with the same words is the same handoff for as long as one is known. */
    @Override
    public Reading read(Incoming incoming, Source source) {
        return Payloads.read(incoming.body())
                .filter(Map.class::isInstance)
                .<Reading>map(payload -> Reading.Items.of(new Item(Proof.fingerprint(incoming.body()), payload)))
                .orElseGet(() -> new Reading.Unreadable(
                        "The body is not a JSON object. Set the Request Token Encoding to JSON."));
    }

    @Override
    public Answered answer(List<Outcome> outcomes, Incoming incoming, Source source) {
        return outcomes.stream()
                .findFirst()
                .map(MarketoSender::answer)
                .orElseGet(() -> Answered.json(200, Map.of("state", "")));
    }

    private static Answered answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken(var answers) -> Answered.json(200, new TreeMap<>(answers));
            case Outcome.Later ignored -> Answered.json(200, Map.of("state", ""));
            case Outcome.Refused(var reason) -> Answered.problem(422, reason);
        };
    }
}
