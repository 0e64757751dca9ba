package dev.baton.people;

import dev.baton.chat.ConversationId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a form of {@code /baton setup} is about.
 *
 * @param pod which pod the channel is to belong to, if it was chosen; else the channel's own, or a new one
 */
record SetupTarget(ConversationId channel, @Nullable PodId pod) {

    static SetupTarget of(ConversationId channel) {
        return new SetupTarget(channel, null);
    }

    /** The form that a form carries. */
    String argument() {
        return pod == null ? channel.toString() : channel + " " + pod;
    }

    /** Empty if it is none, as anybody can send. */
    static Optional<SetupTarget> parse(String argument) {
        var space = argument.lastIndexOf(' ');
        try {
            return Optional.of(
                    space < 0
                            ? of(ConversationId.parse(argument))
                            : new SetupTarget(
                                    ConversationId.parse(argument.substring(0, space)),
                                    new PodId(argument.substring(space + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
