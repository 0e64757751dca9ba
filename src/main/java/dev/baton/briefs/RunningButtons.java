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
                Part.Buttons.of(BriefButtons.readers(brief)).onlyFor(Set.copyOf(ShowingReaders.forWhom(brief, pod))),
                Part.Buttons.of(BriefButtons.open(brief, "Manage")).onlyFor(Set.copyOf(brief.makers())));
    }

    /** Empty before it is published. */
    static Optional<Part> onWorkbench(Brief brief, boolean edits) {
        if (!brief.stage().isOut()) {
            return Optional.empty();
        }
        var buttons = new ArrayList<Button>();
        buttons.add(BriefButtons.readers(brief));
        if (edits && brief.hasUnpublishedChanges() && brief.stage() != Stage.WITHDRAWN) {
            buttons.add(BriefButtons.primary("Publish changes", BriefActions.PUBLISH_CHANGES, brief)
                    .opening());
            buttons.add(Button.press(
                    "Discard changes", BriefActions.DISCARD_CHANGES, brief.id().value()));
        }
        if (edits && brief.stage().canBecome(Stage.WITHDRAWN)) {
            buttons.add(BriefButtons.danger("Withdraw", BriefActions.WITHDRAW, brief)
                    .opening());
        }
        return Optional.of(new Part.Buttons(buttons, Set.of()));
    }

    private RunningButtons() {}
}
