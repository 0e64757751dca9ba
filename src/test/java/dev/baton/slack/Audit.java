package dev.baton.slack;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Place;
import dev.baton.chat.Post;
import dev.baton.chat.Text;
import dev.baton.chat.WorkspaceId;
import dev.baton.delivery.DeliveryDesk;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.Undelivered;
import dev.baton.people.Workspaces;
import dev.baton.slack.fake.FakeMessage;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.Handover;
import dev.baton.store.Lanes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;

/**
 * Holds what the fake was told against what Baton promises: nothing that was accepted is lost, nothing is posted twice,
 * and what can't be proved is listed for a person.
 */
public final class Audit {

    private static final WorkspaceId WORKSPACE = new WorkspaceId(SlackPlatform.NAME, FakeWorkspace.TEAM);
    private static final int ALL = 10_000;

    private final FakeSlack slack;
    private final BeanFactory baton;
    private final OrganizationId organization;
    private final Map<String, Undelivered> listed;
    private final Map<String, Long> posted;

    /** @param owner looked into for what it lists as not delivered */
    public Audit(FakeSlack slack, HastyBaton owner) {
        this.slack = slack;
        this.baton = owner.context();
        this.organization = baton.getBean(Workspaces.class).organizationOf(WORKSPACE);
        this.listed = baton.getBean(DeliveryDesk.class).list(organization, ALL).stream()
                .collect(toMap(Undelivered::id, identity()));
        this.posted = slack.workspace().messages().stream()
                .map(message -> message.extras().metadata())
                .map(Audit::marker)
                .filter(marker -> !marker.isEmpty())
                .collect(groupingBy(identity(), counting()));
    }

    /** Whether all that was acknowledged has been delivered or given up, and nobody has anything more to do. */
    public static boolean isSettled(HastyBaton baton, List<Handover> handovers) {
        return handovers.stream().allMatch(Handover::isOffered)
                && handovers.stream()
                        .allMatch(handover ->
                                handover.isAccepted() || handover.cards().isEmpty())
                && baton.context().getBean(Lanes.class).backlog().messages() == 0;
    }

    /** Whether the thread has been told that sales is late, or that is listed, or there is no thread. */
    public boolean isReminded(Handover handover) {
        return handover.reminders() > 0
                || handover.lead()
                        .map(lead -> listed.keySet().stream().anyMatch(id -> id.startsWith("late:lead:" + lead + "@")))
                        .orElse(true);
    }

    /** How many messages wait for a person's decision. */
    public int listed() {
        return listed.size();
    }

    /**
     * What contradicts the promise, in words.
     *
     * @param wasKilled whether Baton was killed, which strands what was on its way
     */
    public List<String> findings(List<Handover> handovers, boolean wasKilled) {
        var findings = new ArrayList<String>();
        posted.forEach((marker, times) -> {
            if (times > 1) {
                findings.add("posted " + times + " times: " + marker);
            }
        });
        handovers.forEach(handover -> check(handover, findings));
        listed.values().forEach(message -> excuse(message, wasKilled).ifPresent(findings::add));
        return findings;
    }

    private void check(Handover handover, List<String> findings) {
        var cards = handover.cards();
        var isListed = listed.keySet().stream().anyMatch(id -> shows(id, handover));
        if (cards.size() > 1 || (cards.isEmpty() && !isListed)) {
            findings.add(handover + " has " + cards.size() + " cards");
        }
        if (!handover.isAccepted()) {
            return;
        }
        checkNews(handover, findings);
        if (!isListed && !shown(cards).contains(": accepted")) {
            findings.add("the card is not up to date: " + shown(cards));
        }
    }

    /** The thread hears that it was accepted, and so does whoever handed it over. */
    private void checkNews(Handover handover, List<String> findings) {
        var step = handover.stepId();
        if (timesPosted(step) != 1 && !listed.containsKey(step)) {
            findings.add("posted " + timesPosted(step) + " times and not listed: " + step);
        }
        if (handover.news() != 1 && listed.keySet().stream().noneMatch(handover::isNews)) {
            findings.add("told " + handover.news() + " times that " + handover + " is accepted, and not listed");
        }
    }

    private static String shown(List<FakeMessage> cards) {
        return cards.stream().map(FakeMessage::text).findFirst().orElse("none");
    }

    /** Whether a message is the handover's card. */
    private boolean shows(String id, Handover handover) {
        return card(id).filter(card -> handover.names(card.summary())).isPresent();
    }

    private Optional<Card> card(String id) {
        return baton.getBeanProvider(HeadlineSource.class).stream()
                .flatMap(source -> card(id, source).stream())
                .findFirst();
    }

    private Optional<Card> card(String id, HeadlineSource source) {
        var prefix = source.kind() + ":";
        var end = id.indexOf('@');
        return id.startsWith(prefix) && end > 0
                ? source.card(organization, id.substring(prefix.length(), end))
                : Optional.empty();
    }

    /** What is wrong with its being listed, if anything is. */
    private Optional<String> excuse(Undelivered message, boolean wasKilled) {
        if (!message.isUnknown()) {
            var hasNoRoot = message.reason().contains("the message that it belongs to was not posted");
            return hasNoRoot && listed.values().stream().anyMatch(other -> isRootOf(other, message))
                    ? Optional.empty()
                    : Optional.of("given up: " + message);
        }
        var wasStranded = wasKilled && timesPosted(message.id()) == 0;
        return wasStranded || wentWrong(message.id())
                ? Optional.empty()
                : Optional.of("unknown, though nothing went wrong: " + message);
    }

    /** Whether it is a card in the same channel that nobody knows to be posted. */
    private boolean isRootOf(Undelivered other, Undelivered message) {
        return other.isUnknown()
                && other.where().equals(message.where())
                && card(other.id()).isPresent();
    }

    private boolean wentWrong(String id) {
        var marker = marker(id).value();
        return slack.deeds("chat.postMessage").stream()
                .filter(deed -> deed.fault().isAmbiguous())
                .anyMatch(deed -> marker(deed.json("metadata")).equals(marker));
    }

    private long timesPosted(String id) {
        return posted.getOrDefault(marker(id).value(), 0L);
    }

    private Marker marker(String id) {
        var anywhere = new Place.ToPerson(new AccountId(WORKSPACE, "U0"));
        return Marker.of(new Post(organization, new MessageId(id), anywhere, Card.of(Text.of("any"))));
    }

    private static String marker(tools.jackson.databind.JsonNode metadata) {
        return metadata.path("event_payload").path("marker").asString("");
    }
}
