package dev.baton.delivery;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.store.Letter;
import dev.baton.store.Realm;
import dev.baton.store.Write;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A message to send. It is sent once, whatever happens, as soon as the commit that it is added to is done. */
public final class Outgoing {

    private final MessageId id;
    private final Letter.Kind kind;
    private final String lane;
    private final String root;
    private final Envelope envelope;

    private Outgoing(MessageId id, Letter.Kind kind, String lane, String root, Envelope envelope) {
        this.id = id;
        this.kind = kind;
        this.lane = lane;
        this.root = root;
        this.envelope = envelope;
    }

    /**
     * The first posting of a headline.
     *
     * @param owner who is told if it can't be posted
     */
    public static Outgoing headline(Headline headline, @Nullable AccountId owner) {
        return new Outgoing(
                headline.id(), Letter.Kind.HEADLINE, headline.conversation().toString(), "", drawn(headline, owner));
    }

    /**
     * The first posting of a headline in the thread of another one, in the same conversation. It is not posted before
     * the other, and it is known for {@code 40} days: its record has to be gone sooner.
     *
     * @param owner who is told if it can't be posted
     */
    public static Outgoing headlineBelow(Headline root, Headline headline, @Nullable AccountId owner) {
        return new Outgoing(
                headline.id(),
                Letter.Kind.HEADLINE,
                root.conversation().toString(),
                root.id().value(),
                drawn(headline, owner));
    }

    /** Brings a headline up to date, or deletes it if its record is gone. Those that wait are one. */
    public static Outgoing refresh(Headline headline) {
        return new Outgoing(
                new MessageId(headline.id() + "#refresh"),
                Letter.Kind.REFRESH,
                headline.conversation().toString(),
                headline.id().value(),
                drawn(headline, null));
    }

    /**
     * A message in a headline's thread.
     *
     * @param owner who is told if it can't be posted
     */
    public static Outgoing below(Headline headline, MessageId id, Card card, @Nullable AccountId owner) {
        return new Outgoing(
                id,
                Letter.Kind.POST,
                headline.conversation().toString(),
                headline.id().value(),
                Envelope.to(headline.conversation(), card, owner));
    }

    /**
     * A message of its own in a channel.
     *
     * @param owner who is told if it can't be posted
     */
    public static Outgoing inChannel(ConversationId conversation, MessageId id, Card card, @Nullable AccountId owner) {
        return new Outgoing(id, Letter.Kind.POST, conversation.toString(), "", Envelope.to(conversation, card, owner));
    }

    /**
     * The same message in each of several channels.
     *
     * @param name its business key; the id of each is made of it and the channel
     * @param owner who is told if it can't be posted
     */
    public static List<Write> inChannels(
            OrganizationId organization,
            Collection<ConversationId> channels,
            String name,
            Card card,
            @Nullable AccountId owner) {
        return channels.stream()
                .map(channel -> inChannel(channel, new MessageId(name + "@" + channel), card, owner)
                        .add(organization))
                .toList();
    }

    /** A message that only one person gets. */
    public static Outgoing direct(AccountId account, MessageId id, Card card) {
        return new Outgoing(id, Letter.Kind.POST, account.toString(), "", Envelope.to(account, card));
    }

    /**
     * A message that a few people of one workspace read together.
     *
     * @param accounts on a platform that {@linkplain dev.baton.chat.Roster#gathers has such conversations}
     * @param owner who is told if it can't be posted
     */
    public static Outgoing together(List<AccountId> accounts, MessageId id, Card card, @Nullable AccountId owner) {
        var sorted =
                accounts.stream().sorted(Comparator.comparing(AccountId::user)).toList();
        var lane = sorted.getFirst().workspace() + "/"
                + sorted.stream().map(AccountId::user).collect(Collectors.joining("+"));
        return new Outgoing(id, Letter.Kind.POST, lane, "", Envelope.to(sorted, card, owner));
    }

    /** The first sending of a headline that only one person gets. */
    public static Outgoing headline(PrivateHeadline headline) {
        return new Outgoing(
                headline.id(), Letter.Kind.HEADLINE, headline.account().toString(), "", drawn(headline));
    }

    /** Brings a headline that only one person got up to date; nothing if it was never sent. */
    public static Outgoing refresh(PrivateHeadline headline) {
        return new Outgoing(
                new MessageId(headline.id() + "#refresh"),
                Letter.Kind.REFRESH,
                headline.account().toString(),
                headline.id().value(),
                drawn(headline));
    }

    private static Envelope drawn(PrivateHeadline headline) {
        return new Envelope(
                new Addressee.Person(headline.account()),
                new Envelope.Drawn(headline.kind(), headline.reference()),
                null);
    }

    private static Envelope drawn(Headline headline, @Nullable AccountId owner) {
        return new Envelope(
                new Addressee.Channel(headline.conversation()),
                new Envelope.Drawn(headline.kind(), headline.reference()),
                owner);
    }

    public Write add(OrganizationId organization) {
        return new Letter(new Realm(organization.value()), lane, id.value(), kind, root, envelope.json()).add();
    }
}
