package dev.baton.leads;

import dev.baton.accounts.TargetAccounts;
import dev.baton.accounts.TargetAccounts.Target;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Marks leads from target accounts. */
final class Marks {

    private final TargetAccounts accounts;

    Marks(TargetAccounts accounts) {
        this.accounts = accounts;
    }

    /** Of a lead's card; empty if it is from no target account. */
    Optional<Text> of(OrganizationId organization, Lead lead) {
        return accounts.of(organization, lead.particulars().traits()).map(Marks::text);
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
