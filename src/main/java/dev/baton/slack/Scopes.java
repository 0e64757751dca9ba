package dev.baton.slack;

import java.util.List;

/** What Baton may do in Slack, and no more. {@code docs/slack.md} says what each is for. */
final class Scopes {

    /** To begin a conversation of several people. */
    static final String GATHERING = "mpim:write";

    static final List<String> BOT = List.of(
            "app_mentions:read",
            "channels:history",
            "channels:read",
            "chat:write",
            "commands",
            "groups:history",
            "groups:read",
            "im:history",
            "im:write",
            "mpim:history",
            GATHERING,
            "reactions:read",
            "usergroups:read",
            "users:read",
            "users:read.email");

    private Scopes() {}
}
