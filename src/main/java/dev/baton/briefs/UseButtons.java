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
            buttons.add(BriefButtons.assets(brief));
        }
        if (brief.stage() == Stage.PUBLISHED) {
            buttons.add(BriefButtons.press("I shared it", BriefActions.SHARED, brief, Use.ALL));
        }
        if (brief.stage() == Stage.OVER) {
            buttons.add(BriefButtons.learn(brief, "What we learned"));
        }
        return row(buttons);
    }

    /** Below all of a brief. */
    static Part belowAll(Brief brief) {
        var buttons = new ArrayList<Button>();
        if (!brief.current().evidence().all().isEmpty()) {
            buttons.add(BriefButtons.assets(brief));
        }
        buttons.addAll(said(brief, Use.ALL));
        return new Part.Buttons(buttons, Set.of());
    }

    /** What can be said of the brief, or of an asset. */
    static List<Button> said(Brief brief, String key) {
        return List.of(
                BriefButtons.press("I shared it", BriefActions.SHARED, brief, key),
                BriefButtons.press("It helped", BriefActions.HELPED, brief, key),
                BriefButtons.press("It didn't", BriefActions.DIDNT_HELP, brief, key));
    }

    private static Optional<Part> row(List<Button> buttons) {
        return buttons.isEmpty() ? Optional.empty() : Optional.of(new Part.Buttons(buttons, Set.of()));
    }

    private UseButtons() {}
}
