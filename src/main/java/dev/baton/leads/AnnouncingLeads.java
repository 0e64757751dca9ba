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
        lead.progress().last().filter(step -> step.at().equals(event.at())).ifPresent(step -> step(step, data));
        return data;
    }

    private static void step(Step step, ObjectNode data) {
        if (step.reason() != null) {
            data.put("reason", step.reason().label());
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
