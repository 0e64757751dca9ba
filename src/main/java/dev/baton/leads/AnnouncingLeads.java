package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.store.Json;
import dev.baton.store.Write;
import dev.baton.webhooks.Announcements;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Tells other systems what happens to leads. */
final class AnnouncingLeads {

    private final Announcements announcements;
    private final Directory directory;

    AnnouncingLeads(Announcements announcements, Directory directory) {
        this.announcements = announcements;
        this.directory = directory;
    }

    /** @param lead as it is after the event */
    List<Write> of(OrganizationId organization, Lead lead, LeadEvent event) {
        return announcements.about(
                organization, lead.id().value(), event.kind().type(), event.at(), data(organization, lead, event));
    }

    private ObjectNode data(OrganizationId organization, Lead lead, LeadEvent event) {
        var data = Json.mapper().createObjectNode();
        data.put("id", lead.id().value());
        data.put("state", lead.state().name());
        data.put("pod", directory.pod(organization, lead.pod()).map(Pod::name).orElse(""));
        var known = lead.particulars();
        data.put("company", known.company());
        data.put("contact", known.contact());
        data.put("email", known.email());
        data.put("campaign", known.campaign());
        data.put("hot", known.hot());
        person(organization, "by", event.by(), data);
        var assignment = lead.assignment();
        person(organization, "asked", assignment == null ? null : assignment.person(), data);
        person(organization, "owner", lead.owner(), data);
        var into = lead.ties().into();
        if (into != null) {
            data.put("into", into.value());
        }
        var due = lead.clock().turn().due();
        if (due != null) {
            data.put("deadline", due.toString());
        }
        lead.progress().last().filter(step -> step.at().equals(event.at())).ifPresent(step -> {
            step(step, data);
            answer(lead, step, data);
        });
        outcome(lead, event, data);
        return data;
    }

    /** How long it took is left out if no time ran, such as for one of many that came in with a file. */
    private static void answer(Lead lead, Step step, ObjectNode data) {
        var clock = lead.clock();
        var isAnswer = step.from() == State.OFFERED && (step.to() == State.ACCEPTED || step.to() == State.RETURNED);
        if (isAnswer && step.reason() != Reason.ERASED && clock.counted().isPositive()) {
            data.put("responseTime", clock.counted().toString());
            data.put("inTime", clock.breached() == null);
        }
    }

    private static void outcome(Lead lead, LeadEvent event, ObjectNode data) {
        var won = lead.progress().won();
        if (event.kind() == LeadEvent.Kind.WON && won != null) {
            var node = data.putObject("won");
            node.put("amount", Details.plain(won.amount()));
            node.put("currency", won.currency().getCurrencyCode());
        }
        var until = lead.progress().until();
        if (event.kind() == LeadEvent.Kind.RECYCLED && until != null) {
            data.put("until", until.toString());
        }
        var pause = lead.clock().pause();
        if (event.kind() == LeadEvent.Kind.PAUSED && pause != null) {
            data.put("until", pause.until().toString());
            data.put("note", pause.reason());
        }
    }

    private static void step(Step step, ObjectNode data) {
        if (step.reason() != null) {
            data.put("reason", step.reason().label());
            data.put("reasonCode", step.reason().name());
        }
        if (step.cites() != null) {
            var clause = data.putObject("clause");
            clause.put("code", step.cites().code());
            clause.put("words", step.cites().words());
        }
        if (step.secret() != null) {
            data.put("reasonIsPrivate", true);
        }
        if (!step.note().isEmpty()) {
            data.put("note", step.note());
        }
    }

    /** By name and e-mail address, as other systems know people. */
    private void person(OrganizationId organization, String field, @Nullable PersonId id, ObjectNode data) {
        if (id == null) {
            return;
        }
        var node = data.putObject(field);
        node.put("name", directory.nameOf(organization, id));
        directory.person(organization, id).map(Person::email).ifPresent(email -> node.put("email", email));
    }
}
