package dev.baton.feedback;

import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;

/**
 * A round of a question is over: marketing reads how many answered, and what people were sent has no buttons any more.
 */
final class ClosingQuestion implements TimerHandler {

    private final AskedPeople people;
    private final Desks desks;
    private final Directory directory;
    private final Store store;

    ClosingQuestion(AskedPeople people, Desks desks, Directory directory, Store store) {
        this.people = people;
        this.desks = desks;
        this.directory = directory;
        this.store = store;
    }

    @Override
    public String name() {
        return QuestionTimers.CLOSE;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var round = Asked.Round.parse(argument).orElseThrow();
        var asked =
                people.in(organization, round).stream().map(Versioned::value).toList();
        var writes = new ArrayList<Write>();
        if (asked.stream().anyMatch(each -> each.answers() > 0)) {
            directory
                    .pod(organization, asked.getFirst().pod())
                    .ifPresent(pod -> writes.addAll(telling(organization, pod, round, asked)));
        }
        asked.stream().flatMap(each -> people.refreshes(organization, each)).forEach(writes::add);
        store.commitInParts(realm, writes);
    }

    private List<Write> telling(OrganizationId organization, Pod pod, Asked.Round round, List<Asked> asked) {
        var channels = desks.of(organization, pod.id()).channels(pod);
        return Outgoing.inChannels(organization, channels, "feedback-round:" + round, line(asked), null);
    }

    /** Such as {@code “What did you hear?” 5 were asked, 3 answered: 4 things for marketing.} */
    private static Card line(List<Asked> asked) {
        var answered = asked.stream().filter(each -> each.answers() > 0).count();
        var answers = asked.stream().mapToInt(Asked::answers).sum();
        return Card.of(Text.of("")
                .and(new Text.Strong(asked.getFirst().words()))
                .and("\n" + asked.size() + (asked.size() == 1 ? " was" : " were") + " asked, " + answered
                        + " answered: " + (answers == 1 ? "one thing" : answers + " things") + " for marketing."));
    }
}
