package dev.baton.webhooks;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.chat.Action;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.webhooks.Endpoint.State;
import dev.baton.webhooks.WebhookForm.Draft;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code Add a webhook}: one more system hears of what happens. Its secret is shown once. */
final class AddingWebhook {

    private final Endpoints endpoints;
    private final WebhookForm form;
    private final Keeping keeping;
    private final InstantSource clock;

    AddingWebhook(Endpoints endpoints, WebhookForm form, Keeping keeping, InstantSource clock) {
        this.endpoints = endpoints;
        this.form = form;
        this.keeping = keeping;
        this.clock = clock;
    }

    Reply open(Action ignored) {
        return new Reply.Ask(form.of(WebhookActions.ADD, "", "Add a webhook", Draft.EMPTY));
    }

    Reply take(Submission submission) {
        return switch (form.read(submission)) {
            case WebhookForm.Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            case WebhookForm.Reading.Complete complete -> {
                var slot = freeSlot(submission.organization());
                yield slot.isEmpty() ? full() : add(submission, complete, slot.getAsInt());
            }
        };
    }

    private OptionalInt freeSlot(OrganizationId organization) {
        var taken = endpoints.all(organization).stream()
                .map(found -> found.value().slot())
                .collect(Collectors.toSet());
        return IntStream.range(0, Endpoint.MOST)
                .filter(slot -> !taken.contains(slot))
                .findFirst();
    }

    private static Reply full() {
        return new Reply.Invalid(Map.of(
                WebhookForm.NAME,
                "There are " + Endpoint.MOST + " webhooks, which is the most. Please remove one first."));
    }

    private Reply add(Submission submission, WebhookForm.Reading.Complete complete, int slot) {
        var draft = complete.draft();
        var organization = submission.organization();
        var secret = Secret.fresh();
        var now = clock.instant();
        var endpoint = new Endpoint(
                UlidCreator.getMonotonicUlid().toString(),
                slot,
                draft.name(),
                complete.host(),
                endpoints.sealAddress(organization, draft.address()),
                draft.types(),
                List.of(new Secret(endpoints.sealSecret(organization, secret), null)),
                State.ON,
                now,
                submission.person(),
                now);
        var told = new Keeping.Told(
                EndpointCards.secret(
                        "Added. It hears of what happens from now on." + complete.remark(), secret, endpoint),
                EndpointCards.said(
                        "It is added, and its secret was shown once. If you missed it, make a new one.", endpoint));
        return keeping.commit(
                submission,
                told,
                endpoint.id(),
                "was added",
                List.of(endpoints.add(endpoint), Clearing.daily(endpoint.id(), now)));
    }
}
