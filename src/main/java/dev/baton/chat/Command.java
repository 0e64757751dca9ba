package dev.baton.chat;

import java.util.List;

/**
 * Something typed to Baton.
 *
 * @param line what was typed, without {@code /baton}; {@code /lead list} reads {@code lead list}
 * @param arguments the words behind the verb, quotes taken off; the dispatcher fills them in
 */
public record Command(Context context, String line, List<String> arguments) implements Interaction {

    public Command {
        arguments = List.copyOf(arguments);
    }

    public Command(Context context, String line) {
        this(context, line, List.of());
    }
}
