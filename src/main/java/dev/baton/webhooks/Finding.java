package dev.baton.webhooks;

import com.github.f4b6a3.ulid.Ulid;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.util.function.Function;

/** Finds the endpoint that somebody acts on. */
final class Finding {

    private static final Reply GONE = Reply.onlyYou(Text.of("That webhook is gone. ")
            .and(new Text.Code("/baton admin webhooks"))
            .and(" shows the ones there are."));

    private final Endpoints endpoints;
    private final Commits commits;

    Finding(Endpoints endpoints, Commits commits) {
        this.endpoints = endpoints;
        this.commits = commits;
    }

    /** Does the deed, if there is such an endpoint. */
    Reply forOne(Interaction by, String id, Function<Versioned<Endpoint>, Reply> deed) {
        if (!Ulid.isValid(id)) {
            return GONE;
        }
        var lookup = endpoints.byId(id);
        return commits.read(by, lookup).first(lookup).map(deed).orElse(GONE);
    }
}
