package dev.baton.routing;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.store.Store;
import java.util.ArrayList;
import java.util.List;

/** What those hear who follow a cover. */
public final class CoverWith {

    /** Ends the cover of somebody, and tells what was heard of it. */
    public static List<String> end(Store store, Directory directory, OrganizationId organization, PersonId covered) {
        var heard = new ArrayList<String>();
        var kept = new RoutingStore(store);
        CoverFollower follower = in -> {
            heard.add(in.value());
            return List.of();
        };
        var covers = new Covers(kept, directory, List.of(follower));
        var lookup = kept.cover(covered);
        var found = kept.read(Realms.of(organization), lookup).first(lookup).orElseThrow();
        store.commitInParts(Realms.of(organization), covers.end(organization, found, null));
        return heard;
    }

    private CoverWith() {}
}
