package dev.baton.briefs;

import dev.baton.chat.Button;
import dev.baton.chat.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What whoever reads a brief can do with it while it holds. */
final class UseButtons {

    /** On the card in a channel. */
    static Optional<Part> onCard(Brief brief, Content content) {
        var buttons = new ArrayList<Button>();
        if (brief.stage() != Stage.WITHDRAWN && !content.evidence().all().isEmpty()) {
            buttons.add(assets(brief, 1, "Proof and assets"));
        }
        if (brief.stage() == Stage.PUBLISHED) {
            buttons.add(press("I shared it", BriefActions.SHARED, brief, Use.ALL));
        }
        if (brief.stage() == Stage.OVER) {
            buttons.add(Button.press(
                            "What we learned", BriefActions.LEARN, brief.id().value())
                    .opening());
        }
        return row(buttons);
    }

    /** Below all of a brief. */
    static Part belowAll(Brief brief) {
        var buttons = new ArrayList<Button>();
        if (!brief.current().evidence().all().isEmpty()) {
            buttons.add(assets(brief, 1, "Proof and assets"));
        }
        buttons.addAll(said(brief, Use.ALL));
        return new Part.Buttons(buttons, Set.of());
    }

    /** What can be said of the brief, or of an asset. */
    static List<Button> said(Brief brief, String key) {
        return List.of(
                press("I shared it", BriefActions.SHARED, brief, key),
                press("It helped", BriefActions.HELPED, brief, key),
                press("It didn't", BriefActions.DIDNT_HELP, brief, key));
    }

    static Button.Press assets(Brief brief, int page, String label) {
        return Button.press(label, BriefActions.ASSETS, brief.id() + " " + page).opening();
    }

    static Button.Press press(String label, String action, Brief brief, String key) {
        return Button.press(label, action, brief.id() + " " + key);
    }

    private static Optional<Part> row(List<Button> buttons) {
        return buttons.isEmpty() ? Optional.empty() : Optional.of(new Part.Buttons(buttons, Set.of()));
    }

    private UseButtons() {}
}
