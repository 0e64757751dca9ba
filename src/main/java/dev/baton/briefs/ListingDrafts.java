package dev.baton.briefs;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.pods.Page;
import java.time.InstantSource;
import java.util.ArrayList;

/** {@code /brief drafts}: all that a person has to finish or to agree to, page by page. */
final class ListingDrafts implements CommandHandler {

    static final String LINE = "brief drafts";
    private static final int ON_PAGE = 8;

    private final Briefs briefs;

    private final InstantSource clock;

    ListingDrafts(Briefs briefs, InstantSource clock) {
        this.briefs = briefs;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside(LINE, "[PAGE]", "lists your drafts, and what waits for you to agree");
    }

    @Override
    public Reply handle(Command command) {
        var page = briefs.workOf(command.organization(), command.person(), ON_PAGE, Page.wanted(command));
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(heading(page)));
        page.shown().forEach(brief -> ListingBriefs.show(brief, command.person(), clock.instant(), parts));
        if (page.total() == 0) {
            parts.add(new Part.Paragraph(Text.of("You have no drafts, and nothing waits for you. ")
                    .and(new Text.Code("/brief new"))
                    .and(" begins one.")));
        }
        if (page.hasMore()) {
            parts.add(Part.Buttons.of(page.more(LINE)));
        }
        parts.add(Part.Buttons.of(Button.run("New brief", "brief new")));
        return new Reply.OnlyYou(new Card("Your drafts", parts));
    }

    private static String heading(Page<Brief> page) {
        return page.last() == 1 ? "Your drafts" : "Your drafts, page " + page.number() + " of " + page.last();
    }
}
