package dev.baton.webhooks;

import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.people.Realms;
import dev.baton.store.Versioned;
import dev.baton.webhooks.WebhookForm.Draft;
import java.util.List;

/** {@code Change}: a webhook's name, address, and of what it hears. */
final class ChangingWebhook {

    private static final String TITLE = "Change a webhook";

    private final Endpoints endpoints;
    private final WebhookForm form;
    private final Finding finding;
    private final Keeping keeping;

    ChangingWebhook(Endpoints endpoints, WebhookForm form, Finding finding, Keeping keeping) {
        this.endpoints = endpoints;
        this.form = form;
        this.finding = finding;
        this.keeping = keeping;
    }

    Reply open(Action action) {
        return finding.forOne(action, action.argument(), found -> {
            var endpoint = found.value();
            var address = endpoints.addressOf(Realms.of(action.organization()), endpoint);
            return new Reply.Ask(form.of(
                    WebhookActions.CHANGE,
                    argument(found),
                    TITLE,
                    new Draft(endpoint.name(), address, endpoint.types())));
        });
    }

    Reply take(Submission submission) {
        var words = submission.argument().split(" ", 2);
        return finding.forOne(submission, words[0], found -> {
            var isCurrent = words.length == 2 && words[1].equals(Long.toString(found.version()));
            return switch (form.read(submission)) {
                case WebhookForm.Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
                case WebhookForm.Reading.Complete complete ->
                    isCurrent ? change(submission, found, complete) : askAgain(found, complete.draft());
            };
        });
    }

    /** What was typed stays; the address that others wrote may be a secret, and isn't shown. */
    private Reply askAgain(Versioned<Endpoint> found, Draft draft) {
        var now = found.value();
        return new Reply.Ask(form.again(
                WebhookActions.CHANGE,
                argument(found),
                TITLE,
                draft,
                "This webhook was changed or switched while you typed. It is called " + now.name() + " now, is at "
                        + now.host() + " and hears of " + EndpointWords.types(now)
                        + ". Save once more puts what is below in its place."));
    }

    private static String argument(Versioned<Endpoint> found) {
        return found.id() + " " + found.version();
    }

    private Reply change(Submission submission, Versioned<Endpoint> found, WebhookForm.Reading.Complete complete) {
        var draft = complete.draft();
        var sealed = endpoints.sealAddress(submission.organization(), draft.address());
        var after = found.value().with(draft.name(), complete.host(), sealed, draft.types());
        return keeping.commit(
                submission,
                EndpointCards.said("Saved. What waits goes to the new address." + complete.remark(), after),
                found.id(),
                "was changed",
                List.of(endpoints.put(found, after)));
    }
}
