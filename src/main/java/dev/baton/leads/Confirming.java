package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.leads.Lead.Outcome;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code I helped} and {@code Not this time}: who helped to win a lead, as sales says, says so too or doesn't. */
final class Confirming {

    private final Leads leads;
    private final Handoff handoff;
    private final Directory directory;
    private final Audit audit;
    private final InstantSource clock;

    Confirming(Leads leads, Handoff handoff, Directory directory, Audit audit, InstantSource clock) {
        this.leads = leads;
        this.handoff = handoff;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    Reply helped(Action action) {
        return answer(action, Assist.Answer.CONFIRMED);
    }

    Reply didNot(Action action) {
        return answer(action, Assist.Answer.DECLINED);
    }

    private Reply answer(Action by, Assist.Answer answer) {
        var lead = leads.find(by, by.argument());
        if (lead.isEmpty()) {
            return Handoff.GONE;
        }
        var company = lead.get().value().particulars().company();
        var assist = lead.get().value().progress().assistOf(by.person());
        if (assist.isEmpty()) {
            return Reply.onlyYou("Nobody has named you as one who helped to win " + company + ".");
        }
        return assist.get().isAnswered()
                ? Reply.onlyYou("You have answered that already.")
                : answer(by, lead.get(), answer);
    }

    private Reply answer(Action by, Versioned<Lead> lead, Assist.Answer answer) {
        var company = lead.value().particulars().company();
        var confirms = answer == Assist.Answer.CONFIRMED;
        var line = confirms ? handoff.named(by, by.person(), Text.of("helped to win it.")) : null;
        var receipt = Reply.onlyYou(
                confirms
                        ? "Thank you for helping to win " + company + "!"
                        : "Thank you, " + company + " is not counted as yours.");
        var writes = new ArrayList<Write>(audited(by, lead.value(), confirms));
        writes.addAll(news(by, lead.value(), confirms));
        return handoff.settle(
                by,
                lead,
                new Outcome.Changed(lead.value().assisted(new Assist(by.person(), answer, clock.instant()))),
                _ -> new Told(line, null, receipt),
                writes.toArray(Write[]::new));
    }

    private List<Write> audited(Action by, Lead lead, boolean confirms) {
        var id = lead.id().value();
        return confirms
                ? audit.note(by, AuditedLeads.LEAD, id, "was confirmed to be won with help")
                : audit.note(by, AuditedLeads.LEAD, id, "was said to be won without that help");
    }

    /** To whoever won the lead. */
    private List<Write> news(Action by, Lead lead, boolean confirms) {
        var name = directory.nameOf(by.organization(), by.person());
        var card = Card.of(Text.of("")
                .and(new Text.Strong(lead.particulars().company()))
                .and(": " + name
                        + (confirms ? " confirms to have helped." : " says thank you, but was not part of it.")));
        return Optional.ofNullable(lead.owner())
                .flatMap(owner -> directory.accountOf(by.organization(), owner))
                .map(account -> Outgoing.direct(
                                account, new MessageId("assist:" + by.context().id()), card)
                        .add(by.organization()))
                .stream()
                .toList();
    }
}
