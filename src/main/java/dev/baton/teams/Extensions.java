package dev.baton.teams;

import dev.baton.chat.Action;
import dev.baton.chat.Interactions;
import dev.baton.chat.MessageRef;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What Teams offers beside a message: a search whose results are put into one, and shortcuts on one. */
final class Extensions {

    /** The search's parameter; see the manifest. */
    private static final String WORDS = "words";

    /** More than a lead's note takes, with room for its tags. */
    private static final int LONGEST_HTML = 20_000;

    /** Before these a line begins. */
    private static final Set<String> LINES = Set.of("br", "p", "div", "li");

    private final Desk desk;
    private final Stages stages;
    private final Callers callers;
    private final Interactions interactions;

    Extensions(Desk desk, Stages stages, Callers callers, Interactions interactions) {
        this.desk = desk;
        this.stages = stages;
        this.callers = callers;
        this.interactions = interactions;
    }

    Incoming.Answer search(Origin origin, Activity activity) {
        return desk.serve(
                origin,
                SearchResults::none,
                caller -> SearchResults.of(
                        stages.drawing(caller),
                        interactions.find(caller.organization(), caller.person(), words(activity))));
    }

    private static String words(Activity activity) {
        return StreamSupport.stream(activity.node("value", "parameters").spliterator(), false)
                .filter(parameter -> parameter.path("name").asString("").equals(WORDS))
                .map(parameter -> parameter.path("value").asString(""))
                .findFirst()
                .orElse("");
    }

    /** A shortcut's command id is the name of its action. */
    Incoming.Answer shortcut(Origin origin, Activity activity) {
        var stage = stages.dialog();
        return desk.serve(
                origin,
                stage::decline,
                caller -> stage.show(
                        caller,
                        interactions.handle(new Action(
                                caller.context(Ids.of(activity)),
                                activity.text("value", "commandId"),
                                "",
                                quote(origin, activity, caller)))));
    }

    /** Its author is named if Baton has met the person; nobody is asked for it. */
    private Action.@Nullable Quote quote(Origin origin, Activity activity, Caller.Known caller) {
        var message = activity.node("value", "messagePayload");
        if (!message.isObject()) {
            return null;
        }
        var author = message.path("from").path("user").path("id").asString("");
        var id = message.path("id").asString("");
        return new Action.Quote(
                plain(message.path("body").path("content").asString("")),
                callers.recall(caller, author).orElse(null),
                id.isEmpty() ? null : new MessageRef(origin.conversation(), id),
                Action.Quote.linkTo(message.path("linkToMessage").asString("")));
    }

    /** HTML as a person reads it, with its paragraphs. */
    private static String plain(String html) {
        var words = new StringBuilder();
        var beginning = html.substring(0, Math.min(html.length(), LONGEST_HTML));
        Jsoup.parseBodyFragment(beginning).body().traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (LINES.contains(node.nodeName())) {
                words.append('\n');
            }
        });
        return words.toString().strip();
    }
}
