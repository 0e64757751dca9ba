package dev.baton.people;

import dev.baton.chat.Card;
import dev.baton.chat.Text;

/** What administrators are told when workspaces are linked, or part. A workspace is named as people call it. */
final class LinkWords {

    static Card joined(String workspace, String by) {
        return Card.of(Text.of(workspace + " belongs to your organization in Baton now. " + linkedBy(by)
                        + "Both see the same leads, and administrators of both administer Baton. ")
                .and(new Text.Code("/baton link"))
                .and(" shows all linked workspaces."));
    }

    private static String linkedBy(String by) {
        return by.isEmpty() ? "" : by + " linked it. ";
    }

    static Card left(String workspace, String by) {
        return Card.of(Text.of(workspace + " has left your organization in Baton. " + by
                + " unlinked it. Its channels show no more news of your leads. Everything else is as it was."));
    }

    /** For those who left. */
    static Card onYourOwn(String workspace, String by) {
        return Card.of(Text.of(workspace
                        + " has an organization of its own in Baton now. " + by
                        + " unlinked it. Leads and pods stay with the others. ")
                .and(new Text.Code("/baton setup"))
                .and(" makes a channel the one that sales and marketing share."));
    }

    private LinkWords() {}
}
