package dev.baton.standups;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Limits;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import java.util.List;

/** {@code Skip}: asks why, which nobody has to say. */
final class Skipping implements ActionHandler {

    static final int LONGEST = 300;

    private final Answering answering;

    Skipping(Answering answering) {
        this.answering = answering;
    }

    @Override
    public String action() {
        return StandupActions.SKIP;
    }

    @Override
    public Reply handle(Action action) {
        return answering.forAsked(action, action.argument(), (round, late) -> new Reply.Ask(form(round.value())));
    }

    private static Form form(Round round) {
        return new Form(
                StandupActions.SKIP,
                round.id().toString(),
                Excerpt.of(round.name(), Limits.TITLE),
                "Skip",
                List.of(
                        new Input.Notice("about", Text.of("You skip this round. The summary says so.")),
                        new Input.Line(
                                "reason",
                                Caption.optional("Why?").hint("If you like. The others read it"),
                                false,
                                LONGEST,
                                "")));
    }
}
