package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Shows all that a brief says, and how its card will look. */
final class ReadingBrief {

    private static final int ROOM = 2_500;

    private final Finding finding;
    private final InstantSource clock;

    ReadingBrief(Finding finding, InstantSource clock) {
        this.finding = finding;
        this.clock = clock;
    }

    Reply preview(Action action) {
        return finding.of(
                action,
                action.argument(),
                found -> new Reply.OnlyYou(
                        BriefCards.card(found.value(), found.value().content(), clock.instant())));
    }

    Reply read(Action action) {
        return finding.of(action, action.argument(), found -> {
            var brief = found.value();
            return new Reply.OnlyYou(all(brief.stage().isOut() ? brief.current() : brief.content()));
        });
    }

    private static Card all(Content content) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(content.aim().title()));
        text("Audience", content.pitch().audience(), parts);
        text("Offer", content.pitch().offer(), parts);
        text("Key messages", content.pitch().messages(), parts);
        text("Talk track", content.pitch().talkTrack(), parts);
        for (var objection : content.pitch().objections()) {
            parts.add(new Part.Paragraph(Text.of("")
                    .and(new Text.Strong("They say: " + objection.theySay()))
                    .and("\nYou say: " + objection.weSay())));
        }
        links("Proof", content.evidence().proofs(), parts);
        links("Assets", content.evidence().assets(), parts);
        return new Card("The brief " + content.aim().title(), parts);
    }

    private static void text(String title, String words, List<Part> parts) {
        if (words.isBlank()) {
            return;
        }
        parts.add(new Part.Paragraph(Text.of("")
                .and(new Text.Strong(title))
                .and("\n" + words.substring(0, Math.min(ROOM, words.length())))));
        if (words.length() > ROOM) {
            parts.add(new Part.Paragraph(Text.of(words.substring(ROOM))));
        }
    }

    private static void links(String title, List<Asset> assets, List<Part> parts) {
        if (assets.isEmpty()) {
            return;
        }
        var text = Text.of("").and(new Text.Strong(title));
        for (var asset : assets) {
            text = text.and("\n• ");
            text = asset.link() == null
                    ? text.and(asset.title())
                    : text.and(new Text.Link(asset.title(), asset.link()));
        }
        parts.add(new Part.Paragraph(text));
    }
}
