package dev.baton.delivery;

import dev.baton.chat.Card;
import dev.baton.chat.ChatPlatform;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Place;
import dev.baton.chat.Post;
import dev.baton.chat.Sending;
import dev.baton.chat.Sighting;
import dev.baton.chat.Text;
import dev.baton.store.Claim;
import dev.baton.store.Letter;
import dev.baton.store.StoreUnavailable;
import dev.baton.store.Verdict;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries one claimed message to its platform and says what came of it. Makes at most one call, and never throws. */
final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    /** Clocks differ, and a message may have been posted a little before the claim was recorded. */
    private static final Duration CLOCKS = Duration.ofMinutes(10);

    /** Stands for the card of a message that is only looked for. */
    private static final Card UNSEEN = Card.of(Text.of("…"));

    /** Nothing is sent and nobody is told: the record is gone, or the workspace has left the organization. */
    private static final Verdict NOT_WANTED = new Verdict.Sent("", Duration.ZERO);

    private final Map<String, ChatPlatform> platforms;
    private final Cards cards;
    private final Reach reach;
    private final Policy policy;
    private final Crowding crowding;

    Courier(Map<String, ChatPlatform> platforms, Cards cards, Reach reach, Policy policy) {
        this.platforms = Map.copyOf(platforms);
        this.reach = reach;
        this.cards = cards;
        this.policy = policy;
        this.crowding = new Crowding(policy.backoff());
    }

    Verdict carry(Claim claim) {
        return claim.mayHaveBeenPosted() ? lookUp(claim) : send(claim);
    }

    /** What goes wrong before the platform is called surely sent nothing. */
    private Verdict send(Claim claim) {
        try {
            var envelope = Envelope.parse(claim.letter().body());
            var platform = platforms.get(envelope.platform());
            if (platform == null) {
                var reason = envelope.platform() + " is not configured";
                return notSent(claim, new Sending.NotSent(reason, Duration.ofSeconds(30)));
            }
            if (!reach.covers(organization(claim), envelope.to().workspace())) {
                return NOT_WANTED;
            }
            var crowded = crowding.left(envelope.to().workspace());
            if (crowded.isPositive()) {
                return comeBack(claim, envelope.platform() + " is called too often", crowded);
            }
            var card = cards.of(organization(claim), envelope.content());
            if (claim.letter().kind() == Letter.Kind.REFRESH) {
                return refresh(claim, platform, envelope, card);
            }
            return card.isEmpty() ? NOT_WANTED : post(claim, platform, envelope, card.get());
        } catch (StoreUnavailable e) {
            return notSent(claim, new Sending.NotSent("the record can't be read now", Duration.ofSeconds(1)));
        } catch (RuntimeException e) {
            LOG.error("message {} can't be drawn", claim.letter().id(), e);
            return new Verdict.Dead("Baton failed to draw it: " + nameOf(e), Duration.ZERO);
        }
    }

    /** @param card empty if the record is gone, and with it the message */
    private Verdict refresh(Claim claim, ChatPlatform platform, Envelope envelope, Optional<Card> card) {
        var reference = claim.root().reference();
        if (reference == null) {
            return new Verdict.Sent("", Duration.ZERO);
        }
        return switch (changing(claim, platform, reference, card)) {
            case Sending.Sent ignored -> new Verdict.Sent(reference, platform.pace());
            case Sending.NotSent notSent -> notSent(claim, notSent);
            case Sending.Limited limited -> limited(claim, envelope, limited);
            case Sending.Refused(var reason) -> new Verdict.Dead(reason, Duration.ZERO);
        };
    }

    private static Sending.Known changing(Claim claim, ChatPlatform platform, String reference, Optional<Card> card) {
        var message = References.parse(reference);
        try {
            return card.isPresent()
                    ? platform.update(organization(claim), message, card.get())
                    : platform.delete(organization(claim), message);
        } catch (RuntimeException e) {
            LOG.error("message {} can't be updated", claim.letter().id(), e);
            return new Sending.NotSent("Baton failed to update it: " + nameOf(e), Duration.ZERO);
        }
    }

    private Verdict post(Claim claim, ChatPlatform platform, Envelope envelope, Card card) {
        var place = place(claim, envelope);
        if (place.isEmpty()) {
            return new Verdict.Dead("the message that it belongs to was not posted", Duration.ZERO);
        }
        return switch (posting(platform, message(claim, place.get(), card))) {
            case Sending.Sent(var reference) -> new Verdict.Sent(References.write(reference), platform.pace());
            case Sending.NotSent notSent -> notSent(claim, notSent);
            case Sending.Limited limited -> limited(claim, envelope, limited);
            case Sending.Refused(var reason) -> new Verdict.Dead(reason, Duration.ZERO);
            case Sending.Ambiguous(var reason) ->
                new Verdict.Look(reason, policy.nextLook(0).orElse(Duration.ZERO));
        };
    }

    private static Sending posting(ChatPlatform platform, Post post) {
        try {
            return platform.post(post);
        } catch (RuntimeException e) {
            LOG.error("posting message {} failed", post.id(), e);
            return new Sending.Ambiguous("Baton failed while it was posted: " + nameOf(e));
        }
    }

    private static Post message(Claim claim, Place place, Card card) {
        return new Post(organization(claim), new MessageId(claim.letter().id()), place, card);
    }

    /** Empty if it belongs to a message that isn't there. */
    private static Optional<Place> place(Claim claim, Envelope envelope) {
        return switch (envelope.to()) {
            case Addressee.Person(var account) -> Optional.of(new Place.ToPerson(account));
            case Addressee.Together(var accounts) -> Optional.of(new Place.Together(accounts));
            case Addressee.Channel(var conversation) -> inChannel(claim, conversation);
        };
    }

    private static Optional<Place> inChannel(Claim claim, ConversationId conversation) {
        if (claim.letter().root().isEmpty()) {
            return Optional.of(new Place.InChannel(conversation));
        }
        return Optional.ofNullable(claim.root().reference())
                .map(References::parse)
                .map(Place.InThread::new);
    }

    /** Whatever goes wrong, what may have been posted stays so until it is found or a person decides. */
    private Verdict lookUp(Claim claim) {
        try {
            var envelope = Envelope.parse(claim.letter().body());
            var platform = platforms.get(envelope.platform());
            if (platform == null) {
                return lookLater(claim, envelope.platform() + " is not configured");
            }
            var place = place(claim, envelope);
            return place.isEmpty()
                    ? lookAgain(claim, "the message that it belongs to is not there")
                    : lookUp(claim, platform, message(claim, place.get(), UNSEEN));
        } catch (StoreUnavailable e) {
            return lookLater(claim, "the store can't be read now");
        } catch (RuntimeException e) {
            LOG.error("message {} can't be looked up", claim.letter().id(), e);
            return lookLater(claim, nameOf(e));
        }
    }

    private Verdict lookUp(Claim claim, ChatPlatform platform, Post post) {
        return switch (platform.find(post, claim.begun().minus(CLOCKS))) {
            case Sighting.Found(var reference) -> new Verdict.Sent(References.write(reference), platform.pace());
            case Sighting.NotSeen ignored -> lookAgain(claim, "it may have been posted, but can't be found");
            case Sighting.Refused(var reason) -> new Verdict.Unknown(lookingFailed(reason), Duration.ZERO);
            case Sighting.CouldNotLook(var reason) -> lookLater(claim, reason);
        };
    }

    private Verdict lookAgain(Claim claim, String reason) {
        return policy.nextLook(claim.looks())
                .<Verdict>map(pause -> new Verdict.Look(reason, pause))
                .orElseGet(() -> new Verdict.Unknown(reason, Duration.ZERO));
    }

    private Verdict lookLater(Claim claim, String failure) {
        var reason = lookingFailed(failure);
        var failed = claim.failedLooks() + 1;
        return failed < policy.failedLooks()
                ? new Verdict.LookFailed(reason, policy.backoff().after(failed))
                : new Verdict.Unknown(reason, Duration.ZERO);
    }

    private static String lookingFailed(String reason) {
        return "it may have been posted, and looking for it failed: " + reason;
    }

    private Verdict notSent(Claim claim, Sending.NotSent notSent) {
        if (claim.attempt() >= policy.attempts()) {
            return new Verdict.Dead("given up after many attempts: " + notSent.reason(), Duration.ZERO);
        }
        var backoff = policy.backoff().after(claim.attempt());
        var pause = backoff.compareTo(notSent.pause()) > 0 ? backoff : notSent.pause();
        return new Verdict.Retry(notSent.reason(), pause);
    }

    private Verdict limited(Claim claim, Envelope envelope, Sending.Limited limited) {
        crowding.begin(envelope.to().workspace(), limited.pause());
        return comeBack(claim, limited.reason(), limited.pause());
    }

    /** However often: a platform that says when to come back is not one that fails. */
    private Verdict comeBack(Claim claim, String reason, Duration pause) {
        return new Verdict.Retry(reason, pause.plus(crowding.turn(claim.attempt())));
    }

    static OrganizationId organization(Claim claim) {
        return new OrganizationId(claim.letter().realm().name());
    }

    private static String nameOf(RuntimeException bug) {
        return bug.getClass().getSimpleName();
    }
}
