package dev.baton.delivery;

import dev.baton.chat.OrganizationId;
import dev.baton.store.Lanes;
import dev.baton.store.Letter;
import dev.baton.store.Realm;
import dev.baton.store.Trouble;
import dev.baton.store.Write;
import java.util.List;
import java.util.Optional;

/** Where an administrator sees what could not be delivered, and decides. Each decision is a part of a commit. */
public final class DeliveryDesk {

    private static final int ALL = 10_000;

    private final Lanes lanes;
    private final Cards cards;

    DeliveryDesk(Lanes lanes, Cards cards) {
        this.lanes = lanes;
        this.cards = cards;
    }

    /** Oldest first. */
    public List<Undelivered> list(OrganizationId organization, int limit) {
        return lanes.trouble(realm(organization), limit).stream()
                .map(trouble -> describe(organization, trouble))
                .toList();
    }

    /** The ids of those that surely were not posted, oldest first. */
    public List<String> unsent(OrganizationId organization, int limit) {
        return lanes.trouble(realm(organization), ALL).stream()
                .filter(trouble -> !isUnknown(trouble))
                .limit(limit)
                .map(trouble -> trouble.letter().id())
                .toList();
    }

    /** Empty if it doesn't wait any more. */
    public Optional<Undelivered> find(OrganizationId organization, String id) {
        return lanes.trouble(realm(organization), id).map(trouble -> describe(organization, trouble));
    }

    private Undelivered describe(OrganizationId organization, Trouble trouble) {
        var envelope = Envelope.parse(trouble.letter().body());
        return new Undelivered(
                trouble.letter().id(),
                isUnknown(trouble),
                trouble.letter().kind() == Letter.Kind.HEADLINE,
                envelope.to(),
                cards.nameOf(organization, envelope.content()),
                trouble.reason(),
                trouble.since());
    }

    private static boolean isUnknown(Trouble trouble) {
        return trouble.state().equals("unknown");
    }

    private static Realm realm(OrganizationId organization) {
        return new Realm(organization.value());
    }

    /** Sends the message once more; stale if somebody has decided already. */
    public Write sendAgain(String id) {
        return Lanes.sendAgain(id);
    }

    /**
     * Takes the message as sent; stale if somebody has decided already. One that is kept up to date is looked up once
     * more, and waits here again if it can't be found.
     */
    public Write itWasSent(String id) {
        return Lanes.itWasSent(id);
    }

    /** Never sends the message; stale if somebody has decided already. */
    public Write drop(String id) {
        return Lanes.drop(id);
    }
}
