package dev.baton.scenario;

import static org.awaitility.Awaitility.await;

import dev.baton.chat.AccountId;
import dev.baton.chat.ConversationId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Profile;
import dev.baton.chat.Role;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.people.Reception;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** The workspace of an office on another platform, with the other channel of its pod. Maya works there. */
final class Branch {

    private static final AtomicInteger BRANCHES = new AtomicInteger();

    private record Owner(OrganizationId organization) {}

    private final Office office;
    private final Store store = Baton.shared().part(Store.class);
    /** As many changes of pods' records as there were. */
    static final List<UnaryOperator<ObjectNode>> AS_STORED =
            List.of(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());

    private final WorkspaceId workspace = new WorkspaceId(Baton.MIRROR.name(), "B" + BRANCHES.incrementAndGet());
    final ConversationId channel = new ConversationId(workspace, "leads");
    final PersonId maya;
    final AccountId mayasAccount = new AccountId(workspace, "maya");

    /** @param office whose channel is a pod's */
    Branch(Office office) {
        this.office = office;
        var owners = new Documents<>(store, "workspace", Owner.class, owner -> List.of());
        store.commit(Realms.of(workspace), owners.add("owner", new Owner(office.organization())));
        joinPod();
        Baton.MIRROR.add(mayasAccount, new Profile("Maya Lind", null, ZoneId.of("Europe/Berlin"), Role.MEMBER));
        maya = Baton.shared()
                .part(Reception.class)
                .meet(office.organization(), mayasAccount)
                .orElseThrow();
    }

    private void joinPod() {
        var realm = Realms.of(office.organization());
        var pods = new Documents<>(store, "pod", Pod.class, pod -> entriesOf(pod.channels()), AS_STORED);
        var before = pods.findBy(realm, "channel", office.channel.toString()).orElseThrow();
        var pod = before.value();
        var after = new Pod(
                pod.id(), pod.name(), List.of(office.channel, channel), pod.sales(), pod.marketing(), pod.policy());
        store.commit(realm, pods.put(before.id(), before.version(), after));
        Baton.shared().part(Directory.class).forget(office.organization());
    }

    static List<Entry> entriesOf(List<ConversationId> channels) {
        var entries = new ArrayList<Entry>();
        channels.forEach(each -> entries.add(Entry.unique("channel", each.toString())));
        entries.add(Entry.at(Instant.EPOCH, "every", ""));
        return entries;
    }

    /** The thread of a lead in the office's channel, once its card is there. */
    LeadThread inOffice(String company) {
        return thread(Baton.PLATFORM, office.channel, company, office.mia.person, office.mia.account);
    }

    /** The thread of the same lead here. */
    LeadThread here(String company) {
        return thread(Baton.MIRROR, channel, company, maya, mayasAccount);
    }

    private LeadThread thread(
            MemoryPlatform platform, ConversationId where, String company, PersonId person, AccountId account) {
        var root = await().until(
                        () -> platform.messages().stream()
                                .filter(message -> message.conversation().equals(where))
                                .filter(message -> message.card().summary().contains("Lead " + company))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
        return new LeadThread(
                platform, office.organization(), new dev.baton.chat.MessageRef(where, root.id()), person, account);
    }
}
