package dev.baton.briefs;

import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.MessageId;
import dev.baton.delivery.Outgoing;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;

/** Says below a brief's card what becomes of a question that was asked in that pod. */
final class QuestionThread {

    private final Postings postings;

    QuestionThread(Postings postings) {
        this.postings = postings;
    }

    /** In each channel of the pod; the card itself is brought up to date. */
    List<Write> say(Interaction by, Question question, Card card) {
        var organization = by.organization();
        var writes = new ArrayList<Write>();
        postings.find(organization, question.brief(), question.pod()).map(Versioned::value).stream()
                .flatMap(posting -> BriefCards.headlines(posting).stream())
                .forEach(headline -> {
                    var id = new MessageId("brief-question:" + by.context().id() + "@" + headline.conversation());
                    writes.add(Outgoing.below(headline, id, card, null).add(organization));
                    writes.add(Outgoing.refresh(headline).add(organization));
                });
        return writes;
    }
}
