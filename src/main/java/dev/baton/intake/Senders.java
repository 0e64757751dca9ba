package dev.baton.intake;

import dev.baton.chat.OrganizationId;
import dev.baton.intake.Sources.Located;
import dev.baton.store.StaleWrite;
import dev.baton.store.StoreUnavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets systems hand leads in that speak their own format. It says that something is taken once it is durable. */
public final class Senders {

    private static final String RETRY = "Retry-After";

    private final Map<Kind, Sender> senders;
    private final Sources sources;
    private final IntakeGate gate;
    private final Mappings mappings;
    private final TakingItems taking;
    private final AskingForContact asking;
    private final Troubles troubles;

    Senders(List<Sender> senders, IntakeGate gate, AskingForContact asking, AskingForContact.Parts parts) {
        this.senders = senders.stream().collect(Collectors.toUnmodifiableMap(Sender::kind, Function.identity()));
        this.sources = parts.sources();
        this.gate = gate;
        this.mappings = parts.mappings();
        this.taking = parts.taking();
        this.asking = asking;
        this.troubles = parts.troubles();
    }

    /** Takes what was sent, or says in the sender's own format why not. */
    public Answered receive(Incoming incoming) {
        var found = sources.at(incoming.address());
        var sender = found.map(each -> senders.get(each.source().value().kind()));
        if (found.isEmpty() || sender.isEmpty()) {
            return Answered.problem(
                    401, "There is no source at this address. An administrator makes one with /baton admin source.");
        }
        try {
            return shared(incoming, found.get(), receive(incoming, found.get(), sender.get()));
        } catch (StoreUnavailable | StaleWrite e) {
            return sender.get()
                    .refusal(503, "Baton can't say right now whether it was taken. Send it again.")
                    .with(RETRY, "1");
        }
    }

    /** What a browser is told before a website sends by script. */
    public Answered preflight(Incoming incoming) {
        return sources.at(incoming.address())
                .map(found -> shared(incoming, found, Answered.text(204, "")))
                .orElseGet(() -> Answered.text(204, ""));
    }

    private Answered receive(Incoming incoming, Located found, Sender sender) {
        var organization = found.organization();
        var source = found.source().value();
        var objection = sender.objection(incoming, source, sources.secretsOf(organization, source));
        if (objection.isPresent()) {
            return sender.refusal(401, objection.get());
        }
        var pause = gate.pause(organization, source);
        if (pause.isPresent()) {
            return sender.refusal(
                            429,
                            "This source hands in more than " + source.kind().perMinute() + " a minute.")
                    .with(RETRY, Long.toString(pause.get().toSeconds() + 1));
        }
        return switch (sender.read(incoming, source)) {
            case Reading.Trapped() -> sender.answer(List.of(), incoming, source);
            case Reading.Unreadable(var reason) -> {
                troubles.count(organization, source, 1, reason);
                yield sender.unreadable(reason, incoming, source);
            }
            case Reading.Items(var items, var hasGaps) -> {
                if (hasGaps) {
                    troubles.tellOfGap(organization, source);
                }
                yield sender.answer(take(organization, source, items), incoming, source);
            }
        };
    }

    private List<Outcome> take(OrganizationId organization, Source source, List<Item> items) {
        var mapping = mappings.of(organization, source);
        var outcomes = new ArrayList<Outcome>();
        for (var item : items) {
            if (asking.isNeeded(source, item, mapping)) {
                outcomes.add(asking.later(organization, source, item));
            } else {
                outcomes.addAll(taking.take(organization, source, item, mapping));
            }
        }
        var refused = refusals(outcomes);
        if (!refused.isEmpty()) {
            troubles.count(organization, source, refused.size(), refused.getLast());
        }
        return outcomes;
    }

    /** Why some weren't taken. */
    static List<String> refusals(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome instanceof Outcome.Refused(var reason) ? Stream.of(reason) : Stream.empty())
                .toList();
    }

    /** Lets the one website that may send by script read the answer. */
    private static Answered shared(Incoming incoming, Located found, Answered answer) {
        var allowed = found.source().value().setting(Setting.ORIGIN);
        return Optional.of(allowed)
                .filter(origin -> !origin.isEmpty()
                        && incoming.header("origin").filter(origin::equals).isPresent())
                .map(origin -> answer.with("Access-Control-Allow-Origin", origin)
                        .with("Access-Control-Allow-Methods", "POST")
                        .with("Access-Control-Allow-Headers", "Content-Type")
                        .with("Vary", "Origin"))
                .orElse(answer);
    }
}
