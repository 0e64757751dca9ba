package dev.baton.privacy;

import dev.baton.delivery.Headlines;
import dev.baton.people.Realms;
import dev.baton.search.Remembering;
import dev.baton.store.Broadcast;
import dev.baton.store.Realm;
import dev.baton.store.Redaction;
import dev.baton.store.Store;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Takes words out of all that is stored, of the cards that show it, and of what is searched on all nodes. */
final class TakingOut {

    private static final String TOPIC = "words-taken-out";

    /** Colleagues are known by what they are called; who is erased is none of them. */
    private static final Set<String> EXCEPT = Set.of("person");

    private final Redaction redaction;
    private final Headlines headlines;
    private final Store store;
    private final Broadcast broadcast;

    TakingOut(
            Redaction redaction, Headlines headlines, Store store, Broadcast broadcast, List<Remembering> remembering) {
        this.redaction = redaction;
        this.headlines = headlines;
        this.store = store;
        this.broadcast = broadcast;
        var all = List.copyOf(remembering);
        broadcast.listen(TOPIC, name -> all.forEach(each -> each.forget(new Realm(name))));
    }

    Redaction.Result from(Realm realm, Collection<String> words) {
        var result = redaction.redact(realm, words, EXCEPT);
        store.commitInParts(realm, headlines.refreshOf(Realms.organization(realm), result.documents()));
        broadcast.tell(TOPIC, realm.name());
        return result;
    }
}
