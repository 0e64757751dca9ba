package dev.baton.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pipedrive's webhooks, version 2. Pipedrive repeats what isn't answered by 2xx, and gives up on who never does. */
final class PipedriveSender implements Sender {

    @Override
    public Kind kind() {
        return Kind.PIPEDRIVE;
    }

    @Override
    public Optional<String> objection(Incoming incoming, Source source, Secrets secrets) {
        return Proof.key(incoming, secrets.own())
                ? Optional.empty()
                : Optional.of("The user name or the password is not right.");
    }

    @Override
    public Reading read(Incoming incoming, Source source) {
        var body = Payloads.read(incoming.body());
        if (body.isEmpty()) {
            return new Reading.Unreadable(Payloads.NO_JSON);
        }
        var event = Payloads.object(body.get());
        var meta = Payloads.object(event.get("meta"));
        var id = Payloads.text(meta.get("id"));
        return id.isEmpty() || !Payloads.text(meta.get("version")).startsWith("2")
                ? new Reading.Unreadable("This is no webhook of Pipedrive's version 2.")
                : Reading.Items.of(new Item(id, event));
    }

    @Override
    public Answered answer(List<Outcome> outcomes, Incoming incoming, Source source) {
        return Answered.json(200, Map.of());
    }

    @Override
    public Answered unreadable(String reason, Incoming incoming, Source source) {
        return answer(List.of(), incoming, source);
    }
}
