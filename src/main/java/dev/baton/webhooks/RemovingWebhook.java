package dev.baton.webhooks;

import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import java.time.InstantSource;
import java.util.List;

/** {@code Remove}, which asks first. */
final class RemovingWebhook {

    private final Endpoints endpoints;
    private final Standings standings;
    private final Finding finding;
    private final Keeping keeping;
    private final InstantSource clock;

    RemovingWebhook(Endpoints endpoints, Standings standings, Finding finding, Keeping keeping, InstantSource clock) {
        this.endpoints = endpoints;
        this.standings = standings;
        this.finding = finding;
        this.keeping = keeping;
        this.clock = clock;
    }

    Reply ask(Action action) {
        return finding.forOne(
                action,
                action.argument(),
                found -> new Reply.OnlyYou(EndpointCards.asked(standings.of(action.organization(), found.value()))));
    }

    Reply remove(Action action) {
        return finding.forOne(
                action,
                action.argument(),
                found -> keeping.commit(
                        action,
                        Reply.onlyYou("Removed. " + found.value().name() + " hears of nothing any more."),
                        found.id(),
                        "was removed",
                        List.of(endpoints.remove(found), Clearing.soon(found.id(), clock.instant()))));
    }
}
