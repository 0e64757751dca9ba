package dev.baton.intake;

import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Reply;
import dev.baton.people.Directory;
import java.util.Arrays;
import java.util.List;

/** {@code Add a source}: asks what it is called, for which pod it is, and what it sends. */
final class AskingForSource {

    private final Directory directory;

    AskingForSource(Directory directory) {
        this.directory = directory;
    }

    Reply ask(Action action) {
        var pods = directory.pods(action.organization()).stream()
                .limit(100)
                .map(pod -> new Option(pod.id().value(), pod.name()))
                .toList();
        if (pods.isEmpty()) {
            return Reply.onlyYou(
                    "Set up a channel first: /baton setup, in the channel that sales and marketing share.");
        }
        return new Reply.Ask(new Form(
                MakingSource.FORM,
                "",
                "Add a source",
                "Add",
                List.of(
                        new Input.Line(
                                "name",
                                Caption.required("Name").hint("Such as Website or HubSpot"),
                                false,
                                MakingSource.LONGEST_NAME,
                                ""),
                        new Input.Choice(
                                "pod",
                                Caption.required("Pod").hint("It takes what no rule of /lead routing sends elsewhere"),
                                false,
                                pods,
                                List.of(pods.getFirst().value())),
                        new Input.Choice(
                                MakingSource.KIND,
                                Caption.required("What does it send?"),
                                false,
                                Arrays.stream(Kind.values())
                                        .map(kind -> new Option(kind.name(), kind.label()))
                                        .toList(),
                                List.of(Kind.BATON.name())))));
    }
}
