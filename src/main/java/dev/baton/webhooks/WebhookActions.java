package dev.baton.webhooks;

/** The names of buttons and forms. */
final class WebhookActions {

    static final String ADD = "webhooks.add";
    static final String SHOW = "webhooks.show";
    static final String CHANGE = "webhooks.change";
    static final String PAUSE = "webhooks.pause";
    static final String RESUME = "webhooks.resume";
    static final String TEST = "webhooks.test";
    static final String SECRET = "webhooks.secret";
    static final String RECENT = "webhooks.recent";
    static final String AGAIN = "webhooks.again";
    static final String ASK = "webhooks.remove-ask";
    static final String REMOVE = "webhooks.remove";

    private WebhookActions() {}
}
