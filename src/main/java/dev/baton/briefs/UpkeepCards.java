package dev.baton.briefs;

import dev.baton.briefs.Upkeep.Care;
import dev.baton.chat.AccountId;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.store.Versioned;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Asks in private whether what a brief shows is still right, and shows what is left to say. */
final class UpkeepCards implements HeadlineSource {

    private static final String KIND = "brief-upkeep";

    /** The others come up once something is said of the first. */
    private static final int SHOWN = 10;

    private final Briefs briefs;
    private final UpkeepList list;
    private final UseList uses;

    UpkeepCards(Briefs briefs, UpkeepList list, UseList uses) {
        this.briefs = briefs;
        this.list = list;
        this.uses = uses;
    }

    /** @param asked a new one for what is asked at another time */
    static PrivateHeadline headline(BriefId brief, Instant asked, AccountId account) {
        return new PrivateHeadline(KIND, asked.toEpochMilli() + " " + brief, account);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        var space = reference.indexOf(' ');
        var asked = Instant.ofEpochMilli(Long.parseLong(reference.substring(0, space)));
        return briefs.find(organization, reference.substring(space + 1))
                .map(Versioned::value)
                .map(brief -> card(organization, brief, care -> asked.equals(care.asked())));
    }

    /** All that waits for an answer. */
    Card waiting(OrganizationId organization, Brief brief) {
        return card(organization, brief, Care::waits);
    }

    private Card card(OrganizationId organization, Brief brief, Predicate<Care> which) {
        var title = brief.current().aim().title();
        if (brief.stage() != Stage.PUBLISHED) {
            return Card.of(Text.of("“" + title + "” is " + brief.stage().label() + ": there is nothing to do."));
        }
        var upkeep = list.find(organization, brief.id()).map(Versioned::value).orElseGet(() -> Upkeep.of(brief.id()));
        var open = upkeep.among(brief, which);
        if (open.isEmpty()) {
            return Card.of(Text.of("All that “" + title + "” shows was looked at. Thank you."));
        }
        return card(brief, open, Doubts.of(upkeep, uses.doubting(organization, brief.id())));
    }

    private static Card card(Brief brief, List<Asset> open, Map<String, Integer> doubts) {
        var title = brief.current().aim().title();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(Text.of("Sales uses what ")
                .and(new Text.Strong(title))
                .and(" shows. Is this still right? Confirm what is, and retire what isn't.")));
        open.stream().limit(SHOWN).forEach(asset -> parts.addAll(line(brief, asset, doubts)));
        if (open.size() > SHOWN) {
            parts.add(new Part.Note(Text.of((open.size() - SHOWN) + " more come up as you go along.")));
        }
        return new Card("Still right? What the brief " + title + " shows", parts);
    }

    private static List<Part> line(Brief brief, Asset asset, Map<String, Integer> doubts) {
        var number = doubts.getOrDefault(asset.key(), 0);
        var why = number >= Upkeep.DOUBTS
                ? number + " people say that it didn't help."
                : "Nobody has confirmed it for " + Upkeep.FRESH.toDays() + " days.";
        var buttons = Stream.concat(
                        Stream.ofNullable(asset.link()).<Button>map(link -> visit(link)),
                        Stream.of(
                                BriefButtons.press("Confirm", BriefActions.CONFIRM, brief, asset.key()),
                                BriefButtons.press("Retire", BriefActions.RETIRE, brief, asset.key())))
                .toList();
        return List.of(
                new Part.Paragraph(
                        Text.of("").and(new Text.Strong(asset.title())).and("\n" + why)),
                new Part.Buttons(buttons, Set.of()));
    }

    private static Button visit(URI link) {
        return new Button.Visit("Open it", link);
    }
}
