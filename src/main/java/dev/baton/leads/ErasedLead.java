package dev.baton.leads;

import dev.baton.people.Reckoning;
import java.time.Instant;

/**
 * A lead without what it tells of people. What came before its last step is forgotten, so that nobody takes it back.
 */
final class ErasedLead {

    /** Tells nothing of anybody. */
    static Lead of(Lead lead) {
        return own(lead, lead.ties().erased());
    }

    /** Whether its own contact has the e-mail address, as far as is known. */
    static boolean isOwn(Lead lead, String email) {
        return isOwn(lead, Whom.in(lead, email));
    }

    private static boolean isOwn(Lead lead, Whom whom) {
        return whom.isIn(lead.offer());
    }

    /** Tells nothing of whoever has the e-mail address, be it its own contact or one that came with another. */
    static Lead without(Lead lead, String email) {
        var whom = Whom.in(lead, email);
        var others = lead.ties().without(whom);
        if (isOwn(lead, whom)) {
            return own(lead, others);
        }
        var before = lead.before();
        var isFormer = before != null && before.offer().particulars().email().equals(email);
        return new Lead(
                lead.id(),
                lead.pod(),
                lead.offer(),
                lead.channels(),
                lead.progress(),
                lead.clock(),
                others,
                isFormer ? null : before);
    }

    /** One of which nobody can work on any more; one that is over stays as it is. */
    static Lead closed(Lead lead, Instant now, Reckoning reckoning) {
        if (!lead.state().isOpen() && lead.state() != State.RECYCLED) {
            return lead;
        }
        var to = lead.state().canBecome(State.RETURNED) ? State.RETURNED : State.LOST;
        return new Lead(
                lead.id(),
                lead.pod(),
                lead.offer(),
                lead.channels(),
                lead.progress().closed(to, Reason.ERASED, now),
                lead.clock().stopped(now, reckoning),
                lead.ties(),
                null);
    }

    /** Whether it may tell something of somebody. */
    static boolean isPersonal(Lead lead) {
        return !lead.equals(of(lead));
    }

    private static Lead own(Lead lead, Ties ties) {
        return new Lead(
                lead.id(),
                lead.pod(),
                lead.offer().erased(),
                lead.channels(),
                lead.progress().erased(),
                lead.clock().erased(),
                ties,
                null);
    }

    private ErasedLead() {}
}
