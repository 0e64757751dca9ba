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
     * @param opens whether it opens a form or shows something, which some platforms must know beforehand; where it
     *     turns out otherwise, what opens or is said is at hand all the same
     */
    record Press(String label, String action, String argument, Look look, boolean opens) implements Button {

        public Press {
            label = Plain.line(label, Integer.MAX_VALUE);
            Limits.requireLength("a button's label", label, Limits.LABEL);
            Limits.requireName(action);
            Limits.require(argument.length() <= Limits.ARGUMENT, "too long an argument of " + action);
        }

        /** The same, but opens something. */
        public Press opening() {
            return new Press(label, action, argument, look, true);
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

    static Press press(String label, String action, String argument) {
        return new Press(label, action, argument, Look.PLAIN, false);
    }

    static Press primary(String label, String action, String argument) {
        return new Press(label, action, argument, Look.PRIMARY, false);
    }

    static Press danger(String label, String action, String argument) {
        return new Press(label, action, argument, Look.DANGER, false);
    }

    /** A button that does what typing {@code line} after {@code /baton} does, which mostly shows something. */
    static Press run(String label, String line) {
        return press(label, Action.RUN, line).opening();
    }
}
