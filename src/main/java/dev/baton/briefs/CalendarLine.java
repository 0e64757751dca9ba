package dev.baton.briefs;

import dev.baton.chat.Button;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.pods.Words;
import java.time.Instant;
import java.util.List;

/** A campaign in the calendar: what it is, when it is, whose it is, and what leads to it. */
final class CalendarLine {

    /** @param person who looks */
    static List<Part> of(Brief brief, PersonId person, Instant now) {
        return List.of(new Part.Paragraph(text(brief, now)), Part.Buttons.of(button(brief, person)));
    }

    private static Text text(Brief brief, Instant now) {
        var content = brief.current();
        var dates = content.dates();
        var text = Text.of("")
                .and(new Text.Strong(content.aim().title()))
                .and(" · " + content.aim().kind().label() + " · " + state(brief, now) + "\n" + days(brief));
        var owner = content.aim().owner();
        if (owner != null) {
            text = text.and(" · ").and(owner);
        }
        var embargo = dates.embargo();
        if (embargo != null && dates.isEmbargoed(now)) {
            text = text.and("\nEmbargo until ").and(embargo).and(": tell nobody outside yet");
        }
        var promo = dates.promo();
        if (promo == null) {
            return text;
        }
        return dates.isPromoOver(now)
                ? text.and("\nCode ").and(new Text.Struck(promo.code())).and(" is over")
                : text.and("\nCode " + promo.code() + " until " + Words.date(promo.end()));
    }

    private static String state(Brief brief, Instant now) {
        return switch (Standing.of(brief, now)) {
            case PLANNED -> brief.stage().label();
            case EMBARGOED, COMES -> Standing.COMES.label();
            case RUNS -> Standing.RUNS.label();
            case OVER -> Standing.OVER.label();
        };
    }

    private static String days(Brief brief) {
        return Words.days(ByDays.start(brief), ByDays.end(brief));
    }

    private static Button button(Brief brief, PersonId person) {
        return brief.stage().isOut() || !brief.makers().contains(person)
                ? BriefButtons.read(brief)
                : BriefButtons.open(brief);
    }

    private CalendarLine() {}
}
