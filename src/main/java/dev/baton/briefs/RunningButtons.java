package dev.baton.briefs;

import dev.baton.chat.Button;
import dev.baton.chat.Part;
import dev.baton.people.Pod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What those who make a brief, and the leads of its pods, can do once it is published. */
final class RunningButtons {

    /** On the card in a pod's channel, for those alone; who only leads the pod has nothing to manage. */
    static List<Part> onCard(Brief brief, Pod pod) {
        return List.of(
                Part.Buttons.of(readers(brief)).onlyFor(Set.copyOf(ShowingReaders.forWhom(brief, pod))),
                Part.Buttons.of(Button.press(
                                        "Manage", BriefActions.SHOW, brief.id().value())
                                .opening())
                        .onlyFor(Set.copyOf(brief.makers())));
    }

    /** Empty before it is published. */
    static Optional<Part> onWorkbench(Brief brief, boolean edits) {
        if (!brief.stage().isOut()) {
            return Optional.empty();
        }
        var buttons = new ArrayList<Button>();
        buttons.add(readers(brief));
        if (edits && brief.hasUnpublishedChanges() && brief.stage() != Stage.WITHDRAWN) {
            buttons.add(Button.primary(
                            "Publish changes",
                            BriefActions.PUBLISH_CHANGES,
                            brief.id().value())
                    .opening());
            buttons.add(Button.press(
                    "Discard changes", BriefActions.DISCARD_CHANGES, brief.id().value()));
        }
        if (edits && brief.stage().canBecome(Stage.WITHDRAWN)) {
            buttons.add(
                    Button.danger("Withdraw", BriefActions.WITHDRAW, brief.id().value())
                            .opening());
        }
        return Optional.of(new Part.Buttons(buttons, Set.of()));
    }

    static Button readers(Brief brief) {
        return Button.press("Who has read it", BriefActions.READERS, brief.id() + " 1")
                .opening();
    }

    private RunningButtons() {}
}
