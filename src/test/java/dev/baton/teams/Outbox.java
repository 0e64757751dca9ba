package dev.baton.teams;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import dev.baton.delivery.DeliveryDesk;
import dev.baton.delivery.Headline;
import dev.baton.delivery.Outgoing;
import dev.baton.delivery.Undelivered;
import dev.baton.people.Realms;
import dev.baton.store.Lanes;
import dev.baton.store.Store;
import dev.baton.teams.fake.FakeActivity;
import dev.baton.teams.fake.FakeTeams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;

/** All that was accepted for sending, held against what came of it: once each, or listed for a person with a reason. */
final class Outbox {

    private static final OrganizationId ORGANIZATION = new OrganizationId("faults");
    private static final int ALL = 10_000;

    private final FakeTeams teams;
    private final BeanFactory baton;
    private final NumberedCards cards;
    private final List<Headline> headlines = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    Outbox(FakeTeams teams, BeanFactory baton, NumberedCards cards) {
        this.teams = teams;
        this.baton = baton;
        this.cards = cards;
    }

    /** A card that is kept up to date, and something in its thread. */
    void headline(ConversationId where) {
        var reference = "card-" + headlines.size();
        var headline = new Headline(NumberedCards.KIND, reference, where);
        headlines.add(headline);
        accept(Outgoing.headline(headline, null));
        var below = another();
        accept(Outgoing.below(headline, below, said(below), null));
    }

    /** All records change, so their cards do. */
    void changeAll() {
        for (var headline : headlines) {
            cards.change(headline.reference());
            accept(Outgoing.refresh(headline));
        }
    }

    void direct(AccountId to) {
        var id = another();
        accept(Outgoing.direct(to, id, said(id)));
    }

    private MessageId another() {
        var id = new MessageId("other-" + others.size());
        others.add(id.value());
        return id;
    }

    /** Begins with its id, as that of a card begins with the record's. */
    private static Card said(MessageId id) {
        return Card.of(Text.of(id + "/"));
    }

    private void accept(Outgoing message) {
        baton.getBean(Store.class).commit(Realms.of(ORGANIZATION), message.add(ORGANIZATION));
    }

    boolean isSettled() {
        return baton.getBean(Lanes.class).backlog().messages() == 0;
    }

    int size() {
        return headlines.size() + others.size();
    }

    Map<String, Undelivered> listed() {
        return baton.getBean(DeliveryDesk.class).list(ORGANIZATION, ALL).stream()
                .collect(toMap(Undelivered::id, identity()));
    }

    /** What contradicts the promise, in words. */
    List<String> findings() {
        var listed = listed();
        var findings = new ArrayList<String>();
        for (var headline : headlines) {
            var copies = copies(headline.reference());
            check(headline.id().value(), copies, listed, findings);
            if (!listed.containsKey(headline.id().value())
                    && copies.stream().noneMatch(copy -> copy.summary().equals(cards.summary(headline.reference())))) {
                findings.add("not up to date: " + headline.id());
            }
        }
        others.forEach(id -> check(id, copies(id), listed, findings));
        listed.values().stream()
                .filter(each -> !isExcused(each, listed))
                .forEach(each -> findings.add("listed: " + each));
        return findings;
    }

    private static void check(
            String id, List<FakeActivity> copies, Map<String, Undelivered> listed, List<String> findings) {
        if (copies.size() > 1 || (copies.isEmpty() && !listed.containsKey(id))) {
            findings.add("posted " + copies.size() + " times: " + id);
        }
    }

    private List<FakeActivity> copies(String name) {
        return teams.conversations().messages().stream()
                .filter(message -> message.summary().startsWith(name + "/"))
                .toList();
    }

    private boolean isExcused(Undelivered message, Map<String, Undelivered> listed) {
        if (message.isUnknown()) {
            return wentWrong(message) && message.reason().contains("Teams shows apps no earlier messages");
        }
        return message.reason().contains("the message that it belongs to was not posted")
                && listed.values().stream()
                        .anyMatch(root -> root.isKept() && root.where().equals(message.where()));
    }

    /** Whether a call that posts it went wrong in a way that leaves open whether it was done. */
    private boolean wentWrong(Undelivered message) {
        var name = headlines.stream()
                .filter(headline -> headline.id().value().equals(message.id()))
                .map(Headline::reference)
                .findFirst()
                .orElse(message.id());
        return teams.calls().stream()
                .anyMatch(call -> call.fault().isAmbiguous() && call.summary().startsWith(name + "/"));
    }
}
