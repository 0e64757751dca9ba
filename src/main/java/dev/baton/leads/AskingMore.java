package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Reply;
import java.util.function.Function;

/**
 * A button on a lead's card that asks for more in a form: {@code Return}, {@code Won}, {@code Lost}, {@code Recycle}.
 */
final class AskingMore implements ActionHandler {

    private final String name;
    private final State to;
    private final Function<Lead, Form> form;
    private final Handoff handoff;

    AskingMore(String name, State to, Function<Lead, Form> form, Handoff handoff) {
        this.name = name;
        this.to = to;
        this.form = form;
        this.handoff = handoff;
    }

    @Override
    public String action() {
        return name;
    }

    @Override
    public Reply handle(Action action) {
        return handoff.forSales(action, action.argument(), (lead, _) -> {
            return lead.value()
                    .obstacle(to, action.person())
                    .map(obstacle -> handoff.settle(action, lead, obstacle))
                    .orElseGet(() -> new Reply.Ask(form.apply(lead.value())));
        });
    }
}
