package dev.baton.leads;

import dev.baton.accounts.TargetAccounts;
import dev.baton.accounts.TargetAccounts.Target;
import dev.baton.chat.Excerpt;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.pods.Lines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Marks leads from target accounts. */
final class Marks {

    private static final int NOTE = 120;

    private final TargetAccounts accounts;

    Marks(TargetAccounts accounts) {
        this.accounts = accounts;
    }

    /** Of a lead's card, with what was noted last; empty if it is from no target account. */
    Optional<Text> of(OrganizationId organization, Lead lead) {
        return accounts.of(organization, lead.particulars().traits()).map(target -> {
            var note = Lines.onOneLine(target.note());
            return note.isEmpty() ? text(target) : text(target).and(". Note: “" + Excerpt.of(note, NOTE) + "”");
        });
    }

    /** Who in sales the target account belongs to that it is from. */
    Optional<PersonId> ownerOf(OrganizationId organization, Lead lead) {
        return accounts.of(organization, lead.particulars().traits()).map(Target::owner);
    }

    /** Of several leads, read in one round trip. */
    Map<LeadId, Text> of(OrganizationId organization, List<Lead> leads) {
        if (leads.isEmpty()) {
            return Map.of();
        }
        var targets = accounts.of(
                organization,
                leads.stream().map(lead -> lead.particulars().traits()).toList());
        var marks = new HashMap<LeadId, Text>();
        for (var i = 0; i < leads.size(); i++) {
            var id = leads.get(i).id();
            targets.get(i).ifPresent(target -> marks.put(id, text(target)));
        }
        return marks;
    }

    private static Text text(Target target) {
        var text = Text.of("").and(new Text.Strong("Target account"));
        var owner = target.owner();
        return owner == null ? text.and(", without an owner") : text.and(" of ").and(owner);
    }
}
