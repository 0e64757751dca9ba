package dev.baton.chat;

/** A group of accounts that the platform keeps, such as a Slack user group. */
public record GroupId(WorkspaceId workspace, String id) {

    @Override
    public String toString() {
        return workspace + "/" + id;
    }

    public static GroupId parse(String text) {
        var conversation = ConversationId.parse(text);
        return new GroupId(conversation.workspace(), conversation.id());
    }
}
