package dev.baton.briefs;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code /brief}: what runs, and what the person has to finish or to agree to; with a name behind it that brief. */
final class ListingBriefs implements CommandHandler {

    private static final int SHOWN = 5;

    /** So many are looked through, since not all are open to everybody. */
    private static final int LOOKED_THROUGH = 25;

    private final Briefs briefs;
    private final Rights rights;
    private final ThisWeek week;
    private final NamedBrief named;
    private final ReadingBrief reading;
    private final InstantSource clock;

    ListingBriefs(
            Briefs briefs, Rights rights, ThisWeek week, NamedBrief named, ReadingBrief reading, InstantSource clock) {
        this.briefs = briefs;
        this.rights = rights;
        this.week = week;
        this.named = named;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("brief", "[NAME or CODE]", "shows the running campaigns and your drafts, or one brief");
    }

    @Override
    public Reply handle(Command command) {
        var words = command.arguments();
        var name = String.join(
                " ", words.size() > 1 && words.getFirst().equals("show") ? words.subList(1, words.size()) : words);
        return name.isBlank()
                ? list(command)
                : named.of(command, name)
                        .map(brief -> reading.read(command, brief.id().value()))
                        .orElseGet(() -> named.near(command, name));
    }

    private Reply list(Command command) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Briefs"));
        week.line(command.organization(), command.person()).ifPresent(line -> parts.add(new Part.Paragraph(line)));
        var latest = briefs.running(command.organization(), LOOKED_THROUGH);
        var open = latest.stream()
                .filter(brief -> rights.isOpenTo(command.organization(), command.person(), brief))
                .toList();
        var running = open.stream().limit(SHOWN).toList();
        running.forEach(brief -> show(brief, command.person(), clock.instant(), parts));
        var shown = running.stream().map(Brief::id).toList();
        var work = briefs.workOf(command.organization(), command.person(), 2 * SHOWN).stream()
                .filter(brief -> !shown.contains(brief.id()))
                .limit(SHOWN)
                .toList();
        work.forEach(brief -> show(brief, command.person(), clock.instant(), parts));
        if (running.isEmpty() && work.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("No campaign runs now. ")
                    .and(new Text.Code("/brief new"))
                    .and(" begins one.")));
        }
        if (open.size() > SHOWN || latest.size() == LOOKED_THROUGH) {
            parts.add(new Part.Note(Text.of("More campaigns may run: the calendar has all of them.")));
        }
        parts.add(Part.Buttons.of(
                Button.run("New brief", "brief new"),
                Button.run("Find", FindingBriefs.LINE),
                Button.run("Your drafts", ListingDrafts.LINE),
                Button.run("Calendar", ShowingCalendar.LINE)));
        return new Reply.OnlyYou(new Card("Briefs", parts));
    }

    /**
     * With what leads to it: what is out is read, and those who make it open it. They alone are told what isn't
     * published of it.
     */
    static void show(Brief brief, PersonId person, Instant now, List<Part> parts) {
        var makes = brief.makers().contains(person);
        var status = makes ? Workbench.status(brief, now) : Workbench.where(brief, now);
        parts.add(new Part.Paragraph(
                Text.of("").and(new Text.Strong(brief.title())).and("\n").and(status)));
        var buttons = new ArrayList<Button>();
        if (brief.stage().isOut()) {
            buttons.add(BriefButtons.read(brief));
        }
        var edition = brief.edition();
        if (edition != null && edition.number() > 1) {
            buttons.add(Button.run("Versions", "brief versions " + brief.id().code()));
        }
        if (makes) {
            buttons.add(BriefButtons.open(brief));
        }
        if (!buttons.isEmpty()) {
            parts.add(new Part.Buttons(buttons, Set.of()));
        }
    }
}
