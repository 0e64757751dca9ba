package dev.baton.webhooks;

import dev.baton.chat.Action;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.pods.Page;
import dev.baton.store.Versioned;

/** {@code /baton admin webhooks}: the systems that hear of what happens, and how each is doing. */
final class ShowingWebhooks implements CommandHandler {

    private static final int SHOWN = 8;

    private final Endpoints endpoints;
    private final Standings standings;
    private final Finding finding;

    ShowingWebhooks(Endpoints endpoints, Standings standings, Finding finding) {
        this.endpoints = endpoints;
        this.standings = standings;
        this.finding = finding;
    }

    @Override
    public Verb verb() {
        return Verb.administer("admin webhooks", "[PAGE]", "tells other systems what happens");
    }

    @Override
    public Reply handle(Command command) {
        var all = endpoints.all(command.organization()).stream()
                .map(Versioned::value)
                .toList();
        var page = Page.of(all, SHOWN, Page.wanted(command));
        var shown = standings.of(command.organization(), page.shown());
        return new Reply.OnlyYou(EndpointCards.list(new Page<>(shown, page.number(), page.last(), page.total())));
    }

    Reply one(Action action) {
        return finding.forOne(
                action,
                action.argument(),
                found -> new Reply.OnlyYou(EndpointCards.page(standings.of(action.organization(), found.value()))));
    }

    Reply recent(Action action) {
        return finding.forOne(
                action,
                action.argument(),
                found -> new Reply.OnlyYou(EndpointCards.recent(standings.of(action.organization(), found.value()))));
    }
}
