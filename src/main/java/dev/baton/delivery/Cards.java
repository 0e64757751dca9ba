package dev.baton.delivery;

import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.store.StoreUnavailable;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What messages show. */
final class Cards {

    private static final Logger LOG = LoggerFactory.getLogger(Cards.class);

    private final Map<String, HeadlineSource> sources;

    Cards(Map<String, HeadlineSource> sources) {
        this.sources = Map.copyOf(sources);
    }

    /** What a person calls it: the summary of its card, if that can be drawn. */
    String nameOf(OrganizationId organization, Envelope.Content content) {
        return switch (content) {
            case Envelope.Written(var card) -> card.summary();
            case Envelope.Drawn drawn -> drawnName(organization, drawn);
        };
    }

    private String drawnName(OrganizationId organization, Envelope.Drawn drawn) {
        var name = "a " + drawn.kind() + "'s card";
        try {
            return of(organization, drawn).map(Card::summary).orElse(name);
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.debug("{} can't be drawn", name, e);
            return name;
        }
    }

    /** What a card's source wants to be written once the card is there. */
    List<Write> posted(OrganizationId organization, Envelope.Content content, Instant at) {
        if (!(content instanceof Envelope.Drawn(var kind, var reference))) {
            return List.of();
        }
        var source = sources.get(kind);
        try {
            return source == null ? List.of() : source.posted(organization, reference, at);
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("what follows a {}'s card is left out", kind, e);
            return List.of();
        }
    }

    /** Empty if the record that it is drawn from is gone. */
    Optional<Card> of(OrganizationId organization, Envelope.Content content) {
        return switch (content) {
            case Envelope.Written(var card) -> Optional.of(card);
            case Envelope.Drawn(var kind, var reference) ->
                Objects.requireNonNull(sources.get(kind), kind).card(organization, reference);
        };
    }
}
