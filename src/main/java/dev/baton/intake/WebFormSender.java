package dev.baton.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A form of a website, which everybody can read and send. So its address proves nothing; a field that no person sees
 * catches machines, and only one website may send by script.
 */
final class WebFormSender implements Sender {

    /** The field that stays empty. */
    static final String TRAP = "leave_empty";

    private static final int FIELDS = 60;

    @Override
    public Kind kind() {
        return Kind.WEB_FORM;
    }

    @Override
    public Optional<String> objection(Incoming incoming, Source source, Secrets secrets) {
        var allowed = source.setting(Setting.ORIGIN);
        return allowed.isEmpty()
                        || incoming.header("origin").filter(allowed::equals).isPresent()
                ? Optional.empty()
                : Optional.of("This form is not for the website that sends it.");
    }

    @Override
    public Reading read(Incoming incoming, Source source) {
        var fields = incoming.fields().isEmpty() ? parse(incoming.body()) : incoming.fields();
        if (fields.isEmpty() || fields.size() > FIELDS) {
            return new Reading.Unreadable("A form has 1 to " + FIELDS + " fields.");
        }
        if (!String.join("", fields.getOrDefault(TRAP, List.of())).isBlank()) {
            return new Reading.Trapped();
        }
        var payload = new TreeMap<String, Object>();
        fields.forEach((name, values) -> {
            var filled = values.stream().filter(value -> !value.isBlank()).toList();
            if (!name.equals(TRAP) && !filled.isEmpty()) {
                payload.put(name, filled.size() == 1 ? filled.getFirst() : filled);
            }
        });
        return Reading.Items.of(new Item(Proof.fingerprint(payload.toString()), payload));
    }

    /** Empty if it is none. */
    private static Map<String, List<String>> parse(String body) {
        var fields = new LinkedHashMap<String, List<String>>();
        try {
            for (var pair : body.split("&", FIELDS * 4)) {
                var at = pair.indexOf('=');
                if (at > 0) {
                    fields.computeIfAbsent(decoded(pair.substring(0, at)), ignored -> new ArrayList<>())
                            .add(decoded(pair.substring(at + 1)));
                }
            }
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public Answered answer(List<Outcome> outcomes, Incoming incoming, Source source) {
        var refused = Senders.refusals(outcomes);
        if (!refused.isEmpty()) {
            return Answered.text(422, refused.getFirst());
        }
        var page = source.setting(Setting.REDIRECT);
        return page.isEmpty()
                ? Answered.text(200, "Thank you. We will be in touch.")
                : Answered.text(303, "").with("Location", page);
    }

    @Override
    public Answered refusal(int status, String reason) {
        return Answered.text(status, reason);
    }
}
