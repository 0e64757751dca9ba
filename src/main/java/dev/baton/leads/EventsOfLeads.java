package dev.baton.leads;

import dev.baton.webhooks.Announced;
import java.util.Arrays;
import java.util.List;

/** What other systems can hear of leads. */
final class EventsOfLeads implements Announced {

    @Override
    public List<Kind> kinds() {
        return Arrays.stream(LeadEvent.Kind.values())
                .filter(kind -> kind != LeadEvent.Kind.SEEN)
                .map(kind -> new Kind(kind.type(), kind.meaning()))
                .toList();
    }
}
