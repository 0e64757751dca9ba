package dev.baton.teams;

import dev.baton.chat.Interactions;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import java.util.Optional;

/** Dialogs that were filled in, or in which a button was pressed. */
final class Submissions {

    private final Desk desk;
    private final Stages stages;
    private final FilledIn filledIn;
    private final Buttons buttons;
    private final Interactions interactions;

    Submissions(Desk desk, Stages stages, FilledIn filledIn, Buttons buttons, Interactions interactions) {
        this.desk = desk;
        this.stages = stages;
        this.filledIn = filledIn;
        this.buttons = buttons;
        this.interactions = interactions;
    }

    Incoming.Answer serve(Origin origin, Activity activity) {
        if (!Pressed.submitted(activity).action().isEmpty()) {
            return buttons.open(origin, activity);
        }
        return Optional.ofNullable(origin.account())
                .flatMap(account -> stages.copies().take(account, activity.node("value", "data", AdaptiveCards.FORM)))
                .map(copy -> submit(origin, activity, copy))
                .orElseGet(
                        () -> stages.dialog()
                                .decline(
                                        "That form is from another version of Baton, or was somebody else's. Please start again from the message."));
    }

    private Incoming.Answer submit(Origin origin, Activity activity, Copy copy) {
        var data = activity.node("value", "data");
        return desk.serve(
                origin,
                words -> stages.dialog(FilledIn.withoutPeople(copy, data)).decline(words),
                caller -> submit(filledIn.read(copy, data, caller), caller));
    }

    private Incoming.Answer submit(FilledIn.Reading reading, Caller.Known caller) {
        return stages.dialog(reading.copy()).show(caller, reply(reading, caller));
    }

    private Reply reply(FilledIn.Reading reading, Caller.Known caller) {
        var form = reading.copy().form();
        return reading.complaints().isEmpty()
                ? interactions.handle(new Submission(
                        caller.byForm(Ids.of(caller.account(), reading.copy())),
                        form.name(),
                        form.argument(),
                        reading.values()))
                : new Reply.Invalid(reading.complaints());
    }
}
