package dev.baton.teams;

import dev.baton.chat.Finder;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The results of a search, each a card that can be put into a message. */
final class SearchResults {

    static Incoming.Answer of(Drawing drawing, List<Finder.Found> found) {
        if (found.isEmpty()) {
            return none("Nothing was found. Try the first letters of a company's name. Searching is for"
                    + " members, not for guests.");
        }
        var result = Elements.typed("result").put("attachmentLayout", "list");
        var attachments = result.putArray("attachments");
        found.forEach(each -> attachments.add(attachment(drawing, each)));
        return answer(result);
    }

    /** Says why there are none. */
    static Incoming.Answer none(String words) {
        return answer(Elements.typed("message").put("text", words));
    }

    private static ObjectNode attachment(Drawing drawing, Finder.Found found) {
        var preview =
                JsonNodeFactory.instance.objectNode().put("contentType", "application/vnd.microsoft.card.thumbnail");
        preview.putObject("content").put("title", found.title()).put("text", found.detail());
        return Messages.attachment(drawing.card(found.card())).set("preview", preview);
    }

    private static Incoming.Answer answer(ObjectNode extension) {
        return Incoming.Answer.of(JsonNodeFactory.instance.objectNode().set("composeExtension", extension));
    }

    private SearchResults() {}
}
