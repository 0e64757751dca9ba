package dev.baton.chat;

import java.net.URI;

/** Something to press. */
public sealed interface Button {

    String label();

    /** How a button looks; its label says what it does. */
    enum Look {
        PLAIN,
        PRIMARY,
        DANGER
    }

    /**
     * A button that Baton hears of.
     *
     * @param action the {@linkplain ActionHandler#action() name} of its handler
     * @param argument what it is about; comes back unchanged and proves nothing
     */
    record Press(String label, String action, String argument, Look look) implements Button {

        public Press {
            label = Plain.line(label, Integer.MAX_VALUE);
            Limits.requireLength("a button's label", label, Limits.LABEL);
            Limits.requireName(action);
            Limits.require(argument.length() <= Limits.ARGUMENT, "too long an argument of " + action);
        }
    }

    /** A button that leads to a page. */
    record Visit(String label, URI target) implements Button {

        public Visit {
            label = Plain.line(label, Integer.MAX_VALUE);
            Limits.requireLength("a button's label", label, Limits.LABEL);
            Limits.requireWebAddress(target);
        }
    }

    static Button press(String label, String action, String argument) {
        return new Press(label, action, argument, Look.PLAIN);
    }

    static Button primary(String label, String action, String argument) {
        return new Press(label, action, argument, Look.PRIMARY);
    }

    static Button danger(String label, String action, String argument) {
        return new Press(label, action, argument, Look.DANGER);
    }

    /** A button that does what typing {@code line} after {@code /baton} does. */
    static Button run(String label, String line) {
        return new Press(label, Action.RUN, line, Look.PLAIN);
    }
}
