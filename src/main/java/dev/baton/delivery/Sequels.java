package dev.baton.delivery;

import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.Text;
import dev.baton.store.Claim;
import dev.baton.store.Letter;
import dev.baton.store.Verdict;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What a verdict brings about, written together with it. */
final class Sequels {

    private final Cards cards;
    private final InstantSource clock;

    Sequels(Cards cards, InstantSource clock) {
        this.cards = cards;
        this.clock = clock;
    }

    List<Write> of(Claim claim, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Dead(var reason, var ignored) -> notice(claim, reason);
            case Verdict.Sent(var reference, var ignored)
            when !reference.isEmpty() -> {
                var writes = new ArrayList<>(claim.mayHaveBeenPosted() ? refresh(claim) : List.of());
                writes.addAll(cards.posted(
                        Courier.organization(claim),
                        Envelope.parse(claim.letter().body()).content(),
                        clock.instant()));
                yield writes;
            }
            default -> List.of();
        };
    }

    /** Its owner is told. */
    private List<Write> notice(Claim claim, String reason) {
        var organization = Courier.organization(claim);
        var envelope = Envelope.parse(claim.letter().body());
        if (envelope.owner() == null) {
            return List.of();
        }
        var name = cards.nameOf(organization, envelope.content());
        var where = switch (envelope.to()) {
            case Addressee.Channel ignored -> "posted in its channel";
            case Addressee.Person ignored -> "sent as a direct message";
            case Addressee.Together ignored -> "sent to those whom it is for";
        };
        var text = Text.of("“" + name + "” could not be " + where + ": " + reason
                        + ". An administrator can send it again with ")
                .and(new Text.Code("/baton admin delivery"))
                .and(".");
        var id = new MessageId("undelivered:" + claim.letter().id());
        return List.of(Outgoing.direct(envelope.owner(), id, Card.of(text)).add(organization));
    }

    /** A headline that was found shows the record as it was when it was posted. */
    private static List<Write> refresh(Claim claim) {
        if (claim.letter().kind() != Letter.Kind.HEADLINE) {
            return List.of();
        }
        var envelope = Envelope.parse(claim.letter().body());
        return envelope.content() instanceof Envelope.Drawn(var kind, var reference)
                        && envelope.to() instanceof Addressee.Channel(var conversation)
                ? List.of(Outgoing.refresh(new Headline(kind, reference, conversation))
                        .add(Courier.organization(claim)))
                : List.of();
    }
}
