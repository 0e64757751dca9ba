package dev.baton.delivery;

import dev.baton.chat.MessageId;
import dev.baton.chat.MessageRef;
import dev.baton.chat.OrganizationId;
import dev.baton.store.Fate;
import dev.baton.store.Lanes;
import dev.baton.store.Realm;
import dev.baton.store.Write;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the headlines behind the messages that people see. */
public final class Headlines {

    private final Lanes lanes;

    Headlines(Lanes lanes) {
        this.lanes = lanes;
    }

    /**
     * The headline that a message shows; empty if it shows none of the organization's, or one in the thread of another,
     * or one that nobody has asked for or brought up to date in half a year.
     */
    public Optional<Headline> behind(OrganizationId organization, MessageRef message) {
        return lanes.headlineAt(realm(organization), References.write(message))
                .map(Envelope::parse)
                .flatMap(envelope -> envelope.content() instanceof Envelope.Drawn(var kind, var reference)
                                && envelope.to() instanceof Addressee.Channel(var conversation)
                        ? Optional.of(new Headline(kind, reference, conversation))
                        : Optional.empty());
    }

    /**
     * What brings all headlines up to date that show some of those records, also where only one person got them. Of
     * each headline the reference says which record it shows, or which one that record belongs to. It takes seconds
     * where much is stored.
     *
     * @param records their ids
     */
    public List<Write> refreshOf(OrganizationId organization, Set<String> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        return lanes
                .headlines(realm(organization), id -> records.stream().anyMatch(record -> shows(id, record)))
                .stream()
                .map(Envelope::parse)
                .flatMap(envelope -> refresh(envelope).stream())
                .map(refresh -> refresh.add(organization))
                .toList();
    }

    private static boolean shows(String id, String record) {
        var colon = id.indexOf(':');
        var at = id.indexOf('@', colon);
        var reference = at < 0 ? "" : id.substring(colon + 1, at);
        return !reference.isEmpty() && (reference.contains(record) || record.startsWith(reference));
    }

    private static Optional<Outgoing> refresh(Envelope envelope) {
        if (!(envelope.content() instanceof Envelope.Drawn(var kind, var reference))) {
            return Optional.empty();
        }
        return switch (envelope.to()) {
            case Addressee.Channel(var conversation) ->
                Optional.of(Outgoing.refresh(new Headline(kind, reference, conversation)));
            case Addressee.Person(var account) ->
                Optional.of(Outgoing.refresh(new PrivateHeadline(kind, reference, account)));
            case Addressee.Together ignored -> Optional.empty();
        };
    }

    /** Whether the headline was posted or is to be. */
    public boolean has(OrganizationId organization, Headline headline) {
        return lanes.knows(realm(organization), headline.id().value());
    }

    /** What became of each of those messages; how it went with a headline's refreshes doesn't count. */
    public Map<MessageId, Fate> fates(OrganizationId organization, Collection<MessageId> messages) {
        return lanes
                .fates(
                        realm(organization),
                        messages.stream().map(MessageId::value).toList())
                .entrySet()
                .stream()
                .collect(Collectors.toUnmodifiableMap(each -> new MessageId(each.getKey()), Map.Entry::getValue));
    }

    private static Realm realm(OrganizationId organization) {
        return new Realm(organization.value());
    }
}
