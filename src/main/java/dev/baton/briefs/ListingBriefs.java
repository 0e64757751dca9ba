package dev.baton.briefs;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import java.util.ArrayList;
import java.util.List;

/** {@code /brief}: what runs, and what the person has to finish or to agree to. */
final class ListingBriefs implements CommandHandler {

    private static final int SHOWN = 5;

    private final Briefs briefs;

    ListingBriefs(Briefs briefs) {
        this.briefs = briefs;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("brief", "", "shows the running campaigns, and your drafts");
    }

    @Override
    public Reply handle(Command command) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Briefs"));
        var running = briefs.running(command.organization(), SHOWN);
        running.forEach(brief -> show(brief, BriefActions.READ, "Read it", parts));
        var work = briefs.workOf(command.organization(), command.person(), SHOWN + 1);
        work.stream().limit(SHOWN).forEach(brief -> show(brief, BriefActions.SHOW, "Open", parts));
        if (running.isEmpty() && work.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("No campaign runs now. ")
                    .and(new Text.Code("/brief new"))
                    .and(" begins one.")));
        }
        var buttons = new ArrayList<Button>();
        buttons.add(Button.run("New brief", "brief new"));
        if (work.size() > SHOWN) {
            buttons.add(Button.run("All your drafts", ListingDrafts.LINE));
        }
        parts.add(Part.Buttons.of(buttons.toArray(Button[]::new)));
        return new Reply.OnlyYou(new Card("Briefs", parts));
    }

    static void show(Brief brief, String action, String label, List<Part> parts) {
        parts.add(new Part.Paragraph(
                Text.of("").and(new Text.Strong(brief.title())).and("\n").and(Workbench.status(brief))));
        parts.add(
                Part.Buttons.of(Button.press(label, action, brief.id().value()).opening()));
    }
}
