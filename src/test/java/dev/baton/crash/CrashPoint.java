package dev.baton.crash;

/** A point of the program at which it is killed: before or after a method that matters. */
enum CrashPoint {
    REQUEST_ARRIVES("dev.baton.dispatch.Dispatcher", "handle", true),
    REQUEST_IS_ANSWERED("dev.baton.dispatch.Dispatcher", "handle", false),
    BEFORE_READING("dev.baton.store.Store", "readFor", true),
    AFTER_READING("dev.baton.store.Store", "readFor", false),
    BEFORE_COMMIT("dev.baton.store.Store", "commit", true),
    AFTER_COMMIT_BEFORE_ACK("dev.baton.store.Store", "commit", false),
    BEFORE_CLAIMING_A_LANE("dev.baton.store.Lanes", "claim", true),
    AFTER_CLAIMING_A_LANE("dev.baton.store.Lanes", "claim", false),
    BEFORE_CARRYING("dev.baton.delivery.Courier", "carry", true),
    AFTER_CARRYING("dev.baton.delivery.Courier", "carry", false),
    BEFORE_DRAWING("dev.baton.leads.LeadCards", "card", true),
    AFTER_DRAWING("dev.baton.leads.LeadCards", "card", false),
    BEFORE_POSTING("dev.baton.slack.SlackPlatform", "post", true),
    AFTER_POSTING_BEFORE_RECORDING("dev.baton.slack.SlackPlatform", "post", false),
    BEFORE_UPDATING("dev.baton.slack.SlackPlatform", "update", true),
    AFTER_UPDATING_BEFORE_RECORDING("dev.baton.slack.SlackPlatform", "update", false),
    BEFORE_LOOKING_UP("dev.baton.slack.SlackPlatform", "find", true),
    AFTER_LOOKING_UP("dev.baton.slack.SlackPlatform", "find", false),
    BEFORE_SETTLING("dev.baton.store.Lanes", "settle", true),
    AFTER_SETTLING("dev.baton.store.Lanes", "settle", false),
    BEFORE_CLAIMING_TIMERS("dev.baton.store.Timers", "claim", true),
    AFTER_CLAIMING_TIMERS("dev.baton.store.Timers", "claim", false),
    BEFORE_A_TIMER_RUNS("dev.baton.leads.Deadline", "fire", true),
    AFTER_A_TIMER_RAN("dev.baton.leads.Deadline", "fire", false),
    BEFORE_A_TIMER_IS_DONE("dev.baton.store.Timers", "done", true),
    AFTER_A_TIMER_IS_DONE("dev.baton.store.Timers", "done", false),
    BEFORE_SOME_ARE_ASKED("dev.baton.briefs.ReachingPod", "commit", true),
    AFTER_SOME_ARE_ASKED("dev.baton.briefs.ReachingPod", "commit", false),
    BEFORE_A_WEBHOOK_IS_SENT("dev.baton.webhooks.Poster", "post", true),
    AFTER_A_WEBHOOK_WAS_SENT("dev.baton.webhooks.Poster", "post", false),
    AFTER_A_WEBHOOK_WAS_SETTLED("dev.baton.webhooks.Settling", "settle", false);

    final String type;
    final String method;
    final boolean before;

    CrashPoint(String type, String method, boolean before) {
        this.type = type;
        this.method = method;
        this.before = before;
    }

    /** Whether it takes a timer that is due to get there. */
    boolean isOfTimers() {
        return type.equals("dev.baton.store.Timers") || type.equals("dev.baton.leads.Deadline");
    }

    /** Whether it takes a brief to get there. */
    boolean isOfBriefs() {
        return type.startsWith("dev.baton.briefs.");
    }

    /** Whether it takes a webhook to get there. */
    boolean isOfWebhooks() {
        return type.startsWith("dev.baton.webhooks.");
    }

    /** Whether it takes a message that may have been posted. */
    boolean isOfLookingUp() {
        return method.equals("find");
    }
}
