package dev.baton.chat;

/**
 * A Slack workspace, a Teams tenant or a sandbox.
 *
 * @param platform the adapter's {@linkplain ChatPlatform#name() name}, such as {@code slack}
 * @param id the platform's own id, such as {@code T0123}
 */
public record WorkspaceId(String platform, String id) {

    /** {@code platform:id}, the form that is stored. */
    @Override
    public String toString() {
        return platform + ":" + id;
    }

    public static WorkspaceId parse(String text) {
        var colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("not a workspace id");
        }
        return new WorkspaceId(text.substring(0, colon), text.substring(colon + 1));
    }
}
