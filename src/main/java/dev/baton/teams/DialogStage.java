package dev.baton.teams;

import dev.baton.chat.Reply;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A dialog, which the response opens, fills anew or closes.
 *
 * @param copy the form that is in it, holding what was filled in; null if there is none
 */
record DialogStage(Stages stages, @Nullable Copy copy) implements Stage {

    @Override
    public Incoming.Answer show(Caller.Known caller, Reply reply) {
        var drawing = stages.drawing(caller);
        return switch (reply) {
            case Reply.Nothing ignored -> copy == null ? answer(Drawing.notice("Done.")) : Incoming.Answer.nothing();
            case Reply.OnlyYou(var card) -> answer(drawing.window(card));
            case Reply.Ask(var form) -> answer(drawing.dialog(stages.copies().give(caller.account(), form), Map.of()));
            case Reply.Invalid invalid -> complain(drawing, invalid);
            case Reply.Home(var card) -> answer(drawing.window(card));
        };
    }

    @Override
    public Incoming.Answer decline(String words) {
        return copy == null
                ? answer(Drawing.notice(words))
                : complain(Drawing.ofWords(), new Reply.Invalid(Map.of("", words)));
    }

    private Incoming.Answer complain(Drawing drawing, Reply.Invalid invalid) {
        return answer(copy == null ? drawing.window(invalid.card()) : drawing.dialog(copy, invalid.complaints()));
    }

    private static Incoming.Answer answer(ObjectNode dialog) {
        return Incoming.Answer.of(dialog);
    }
}
