package dev.baton.chat;

/**
 * A channel or a direct conversation in one workspace.
 *
 * @param id the platform's own id, such as {@code C0123}
 */
public record ConversationId(WorkspaceId workspace, String id) {

    /** {@code platform:workspace/conversation}, the form that is stored. */
    @Override
    public String toString() {
        return workspace + "/" + id;
    }

    public static ConversationId parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("not a conversation id");
        }
        return new ConversationId(WorkspaceId.parse(text.substring(0, slash)), text.substring(slash + 1));
    }
}
