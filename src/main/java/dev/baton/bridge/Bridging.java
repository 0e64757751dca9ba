package dev.baton.bridge;

import dev.baton.chat.AccountId;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Event;
import dev.baton.chat.EventHandler;
import dev.baton.chat.MessageRef;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Remark;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.delivery.Headline;
import dev.baton.delivery.Headlines;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hears what people write in the thread of a headline, and has it shown in the threads of the same headline in the
 * pod's other channels.
 */
final class Bridging implements EventHandler {

    /**
     * A platform repeats what wasn't taken for some minutes: that long, word of a change or of a deletion may come
     * before word of the message itself. Later, a message that isn't known was not meant to be shown elsewhere.
     */
    private static final Duration OVERTAKING = Duration.ofMinutes(15);

    private final Echoes echoes;
    private final Headlines headlines;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    Bridging(Echoes echoes, Headlines headlines, Directory directory, Commits commits, InstantSource clock) {
        this.echoes = echoes;
        this.headlines = headlines;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public void handle(Event event) {
        switch (event) {
            case Event.Said said -> headlineAt(said, said.remark().root()).ifPresent(headline -> hear(said, headline));
            case Event.Withdrawn withdrawn ->
                headlineAt(withdrawn, withdrawn.root()).ifPresent(ignored -> takeBack(withdrawn));
            case Event.Invited ignored -> {}
            case Event.HomeOpened ignored -> {}
            case Event.Moved ignored -> {}
            case Event.Reacted ignored -> {}
        }
    }

    @Override
    public boolean listensBelow(OrganizationId organization, MessageRef root) {
        return headlines.behind(organization, root).isPresent();
    }

    private Optional<Headline> headlineAt(Event event, MessageRef root) {
        return headlines.behind(event.organization(), root);
    }

    private void hear(Event.Said said, Headline headline) {
        bridgedPod(said, said.remark().root()).ifPresent(pod -> hear(said, headline, pod));
    }

    /** The pod in whose channel that is, if what is written there is shown in another channel too. */
    private Optional<Versioned<Pod>> bridgedPod(Event event, MessageRef root) {
        var organization = event.organization();
        return directory
                .podIn(organization, root.conversation())
                .flatMap(pod -> directory.versioned(organization, pod.id()))
                .filter(pod -> pod.value().policy().bridged())
                .filter(pod -> pod.value().channels().size() > 1);
    }

    private void hear(Event.Said said, Headline headline, Versioned<Pod> pod) {
        var known = echoes.find(said, said.remark().message());
        if (known.isPresent()) {
            known.get().value().hear(said.remark()).ifPresent(after -> change(said, known.get(), after, pod));
        } else if (isNew(said.remark())) {
            begin(said, headline, pod);
        }
    }

    private boolean isNew(Remark remark) {
        var isOriginal = remark.changed() == null || isRecent(remark.said());
        return isOriginal && !Echo.Words.of(remark).areNone();
    }

    private boolean isRecent(Instant said) {
        return said.isAfter(clock.instant().minus(OVERTAKING));
    }

    private void begin(Event.Said said, Headline headline, Versioned<Pod> pod) {
        var roots = elsewhere(said, headline, pod.value());
        if (roots.isEmpty()) {
            return;
        }
        var echo = Echo.of(said.remark(), said.person(), roots);
        var writes = new ArrayList<>(echoes.add(echo, clock.instant()));
        writes.add(directory.unchanged(pod));
        roots.forEach(root -> writes.add(
                Outgoing.headlineBelow(root, echo.below(root), author(said)).add(said.organization())));
        commit(said, writes);
    }

    /** The same headline in the pod's other channels, where it has one. */
    private List<Headline> elsewhere(Event.Said said, Headline headline, Pod pod) {
        return pod.channels().stream()
                .filter(channel -> !isHere(channel, said, headline))
                .map(channel -> new Headline(headline.kind(), headline.reference(), channel))
                .filter(there -> headlines.has(said.organization(), there))
                .toList();
    }

    private static boolean isHere(ConversationId channel, Event.Said said, Headline headline) {
        return channel.equals(said.remark().root().conversation()) || channel.equals(headline.conversation());
    }

    /** Whoever wrote it is told if it can't be shown; not somebody of another company, whom Baton may not write to. */
    private @Nullable AccountId author(Event.Said said) {
        return directory
                .person(said.organization(), said.person())
                .filter(person -> person.role() != Role.GUEST)
                .map(ignored -> said.context().account())
                .orElse(null);
    }

    private void change(Event event, Versioned<Echo> before, Echo after, Versioned<Pod> pod) {
        var writes = refreshing(event, before, after);
        writes.add(directory.unchanged(pod));
        commit(event, writes);
    }

    /** Even if the pod bridges no longer: what was taken back shows nowhere. */
    private void takeBack(Event.Withdrawn withdrawn) {
        var known = echoes.find(withdrawn, withdrawn.message());
        if (known.isPresent()) {
            known.get()
                    .value()
                    .takeBack()
                    .ifPresent(after -> commit(withdrawn, refreshing(withdrawn, known.get(), after)));
        } else if (isRecent(withdrawn.said())
                && bridgedPod(withdrawn, withdrawn.root()).isPresent()) {
            var echo = Echo.neverHeard(withdrawn.message(), withdrawn.person(), withdrawn.said());
            commit(withdrawn, echoes.add(echo, clock.instant()));
        }
    }

    private List<Write> refreshing(Event event, Versioned<Echo> before, Echo after) {
        var writes = new ArrayList<Write>();
        writes.add(echoes.put(before, after));
        after.headlines()
                .forEach(headline -> writes.add(Outgoing.refresh(headline).add(event.organization())));
        return writes;
    }

    private void commit(Event event, List<Write> writes) {
        var _ = commits.commit(event, Reply.nothing(), writes);
    }
}
