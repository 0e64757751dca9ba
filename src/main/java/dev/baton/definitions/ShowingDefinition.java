package dev.baton.definitions;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.pods.Page;

/** {@code /lead definition}: when a lead is ready for sales. */
final class ShowingDefinition implements CommandHandler {

    private final MeantPod pods;
    private final Finding finding;

    ShowingDefinition(MeantPod pods, Finding finding) {
        this.pods = pods;
        this.finding = finding;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside(DefinitionCards.SHOW, "[POD] [PAGE]", "shows when a lead is ready for sales");
    }

    @Override
    public Reply handle(Command command) {
        return pods.of(
                command,
                DefinitionCards.SHOW,
                (pod, more) -> finding.toLook(
                        command, pod.id(), found -> new Reply.OnlyYou(DefinitionCards.now(found, Page.wanted(more)))));
    }
}
