package dev.baton.feedback;

import dev.baton.chat.AccountId;
import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.WorkingTime;
import dev.baton.pods.WhichPod;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an item of what was said: whose turn it is, until when, and its card in the pod's channels. */
final class Saving {

    private final Items items;
    private final Desks desks;
    private final Digest digest;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    Saving(Items items, Desks desks, Digest digest, Directory directory, Commits commits, InstantSource clock) {
        this.items = items;
        this.desks = desks;
        this.digest = digest;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    /**
     * Saves a person's own words.
     *
     * @param more what is written with them
     */
    Reply take(Interaction by, Origin origin, Heard heard, boolean unnamed, List<Write> more) {
        var pod = directory.versioned(by.organization(), new PodId(origin.pod()));
        if (pod.isEmpty()) {
            return new Reply.Invalid(Map.of(WhichPod.INPUT, "Please pick a pod."));
        }
        var voice = Voice.of(by.person(), unnamed, clock.instant());
        var telling = Telling.by(voice, origin.link(), origin.belonging());
        var item = item(by.organization(), pod.get().value(), heard, telling);
        var owner = unnamed ? null : by.context().account();
        var writes = writes(by.organization(), pod.get().value(), item, owner);
        writes.add(directory.unchanged(pod.get()));
        writes.addAll(more);
        return commits.commit(by, receipt(pod.get().value(), item, voice), writes);
    }

    private static Reply receipt(Pod pod, Item item, Voice voice) {
        return OwnWords.receipt(
                "Thank you. " + pod.name() + "'s marketing has it as #"
                        + item.id().code() + ". " + named(voice) + " You hear what becomes of it.",
                item,
                voice.person());
    }

    /** What somebody who said something is told of his name. */
    static String named(Voice voice) {
        return voice.unnamed() ? "Your name is shown to nobody." : "Your name is on its card.";
    }

    /** A new item with its turn and its deadline. */
    Item item(OrganizationId organization, Pod pod, Heard heard, Telling telling) {
        var desk = desks.of(organization, pod.id());
        var triage = new Triage(
                turn(organization, pod, telling.at()),
                WorkingTime.after(telling.at(), desk.triage(), pod.policy()),
                false);
        return Item.said(new Item.Place(pod.id(), desk.channels(pod)), heard, telling, triage);
    }

    /** Whoever in marketing is there and had no turn for the longest time. */
    private @Nullable PersonId turn(OrganizationId organization, Pod pod, Instant now) {
        var today = LocalDate.ofInstant(now, pod.policy().zone());
        var there = directory.persons(organization, pod.marketing().people()).values().stream()
                .filter(person -> !person.isAway(today) && person.address().isPresent())
                .map(Person::id)
                .toList();
        return items.next(organization, pod.id(), there).orElse(null);
    }

    /** @param owner who is told if a card can't be posted */
    List<Write> writes(OrganizationId organization, Pod pod, Item item, @Nullable AccountId owner) {
        var writes = new ArrayList<>(digest.begin(organization, pod, clock.instant()));
        writes.add(items.add(item));
        ItemCards.headlinesOf(item)
                .forEach(headline ->
                        writes.add(Outgoing.headline(headline, owner).add(organization)));
        writes.add(TriageDue.set(item));
        return writes;
    }
}
