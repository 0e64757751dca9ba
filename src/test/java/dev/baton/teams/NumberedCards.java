package dev.baton.teams;

import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Cards that tell how often their record has changed. */
final class NumberedCards implements HeadlineSource {

    static final String KIND = "numbered";

    private final Map<String, Integer> versions = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return KIND;
    }

    void change(String reference) {
        versions.merge(reference, 1, Integer::sum);
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return Optional.of(Card.of(Text.of(summary(reference))));
    }

    /** What the card says now. */
    String summary(String reference) {
        return reference + "/" + versions.getOrDefault(reference, 0);
    }
}
