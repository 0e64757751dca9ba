package dev.baton.briefs;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.chat.WordsHandler;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who asks Baton about campaigns in words of his own, such as {@code what campaigns run?}, is shown where they are. */
final class OfferingBriefs implements WordsHandler {

    private static final Pattern CAMPAIGNS =
            Pattern.compile(".*\\b(?:campaigns?|briefs?)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern QUESTION = Pattern.compile(
            "(?:what|which|when|where|show|list|are|is)\\b.*|.*\\?\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public Optional<Card> offerFor(Command said) {
        var line = said.line().strip();
        return QUESTION.matcher(line).matches() && CAMPAIGNS.matcher(line).matches()
                ? Optional.of(offer())
                : Optional.empty();
    }

    private static Card offer() {
        return Card.of(Text.of("")
                        .and(new Text.Code("/brief"))
                        .and(" shows the campaigns that run now. If you have heard something in the field, ")
                        .and(new Text.Code("/feedback"))
                        .and(" brings it to marketing."))
                .and(Part.Buttons.of(
                        Button.run("What runs now", "brief"),
                        Button.run("Find", FindingBriefs.LINE),
                        Button.run("Calendar", ShowingCalendar.LINE)));
    }
}
