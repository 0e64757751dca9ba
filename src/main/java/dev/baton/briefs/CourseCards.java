package dev.baton.briefs;

import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.pods.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What a pod is told by itself while a campaign runs. */
final class CourseCards {

    /** A longer talk track is one press away. */
    private static final int TALK_TRACK = 1_200;

    /** In the channel, as the campaign starts. */
    static Card launch(Brief brief, Instant now) {
        var content = brief.current();
        var title = content.aim().title();
        var today = now.atZone(content.dates().zone()).toLocalDate();
        var words = CodeWords.at(content.dates(), now);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(starts(content, today) + ": " + title));
        parts.add(new Part.Facts(BriefCards.facts(content, now)));
        parts.add(new Part.Paragraph(Text.of("")
                .and(new Text.Strong("Offer"))
                .and("\n")
                .and(words.of(Excerpt.of(content.pitch().offer(), TALK_TRACK / 2)))));
        var talk = content.pitch().talkTrack();
        var isLong = talk.length() > TALK_TRACK;
        if (!isLong) {
            parts.add(new Part.Paragraph(
                    Text.of("").and(new Text.Strong("Talk track")).and("\n").and(words.of(talk))));
        }
        parts.add(Part.Buttons.of(BriefButtons.read(brief, isLong ? "Read the talk track" : "Read it all")));
        return new Card(starts(content, today) + ": " + title, parts);
    }

    private static String starts(Content content, LocalDate today) {
        var start = content.dates().start();
        return start == null || !start.isBefore(today) ? "Starts today" : "Started on " + Words.date(start);
    }

    /** In the thread of its card. */
    static Card below(Brief brief, Milestone.Kind kind, Instant now) {
        var title = brief.current().aim().title();
        var text = switch (kind) {
            case EMBARGO_OVER ->
                Text.of("The embargo on ")
                        .and(new Text.Strong(title))
                        .and(" is over: you may tell customers of it from now on.");
            case PROMO_WEEK, PROMO_DAY -> promo(brief, title, now);
            case LAUNCH, PROMO_OVER -> Text.of("").and(new Text.Strong(title));
        };
        return new Card(text.plain(), List.of(new Part.Paragraph(text), Part.Buttons.of(BriefButtons.readAll(brief))));
    }

    private static Text promo(Brief brief, String title, Instant now) {
        var dates = brief.current().dates();
        var promo = dates.promo();
        if (promo == null) {
            return Text.of("").and(new Text.Strong(title));
        }
        var left = now.atZone(dates.zone()).toLocalDate().until(promo.end(), ChronoUnit.DAYS);
        return Text.of("The promo code ")
                .and(new Text.Strong(promo.code()))
                .and(" of " + title + " ends " + (left == 1 ? "tomorrow" : "in " + left + " days")
                        + ". Its last day is " + Words.day(promo.end()) + " ("
                        + dates.zone().getId() + ").");
    }

    private CourseCards() {}
}
