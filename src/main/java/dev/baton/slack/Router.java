package dev.baton.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;

/**
 * Bolt's only middleware: takes each kind of request to who serves it, and leaves the rest to Bolt. Bolt's own asks
 * Slack about the token of each request before anybody serves it, and knows none of the newer blocks.
 */
final class Router implements Middleware {

    private final Commands commands;
    private final Buttons buttons;
    private final Shortcuts shortcuts;
    private final Submissions submissions;
    private final GroupSearch groups;
    private final EventRouter events;

    Router(
            Commands commands,
            Buttons buttons,
            Shortcuts shortcuts,
            Submissions submissions,
            GroupSearch groups,
            EventRouter events) {
        this.commands = commands;
        this.buttons = buttons;
        this.shortcuts = shortcuts;
        this.submissions = submissions;
        this.groups = groups;
        this.events = events;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        return switch (request.getRequestType()) {
            case Command -> commands.serve(((SlashCommandRequest) request).getPayload());
            case BlockAction -> buttons.serve(Payload.of(request));
            case GlobalShortcut -> shortcuts.fromAnywhere(Payload.of(request));
            case MessageShortcut -> shortcuts.fromMessage(Payload.of(request));
            case ViewSubmission -> submissions.serve(Payload.of(request));
            case ViewClosed -> Stage.rest();
            case BlockSuggestion -> groups.serve(Payload.of(request));
            case Event -> events.serve((EventRequest) request);
            default -> chain.next(request);
        };
    }
}
