package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Person;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Asks whether what a brief shows is still right, reminds of that, and tells who leads marketing. */
final class UpkeepNews {

    private final Caretakers caretakers;
    private final Telling telling;
    private final Audit audit;

    UpkeepNews(Caretakers caretakers, Telling telling, Audit audit) {
        this.caretakers = caretakers;
        this.telling = telling;
        this.audit = audit;
    }

    /** In a message that shows what comes of it. */
    List<Write> ask(OrganizationId organization, Brief brief, Person person, Instant now) {
        var writes = new ArrayList<Write>();
        person.address()
                .map(account -> UpkeepCards.headline(brief.id(), now, account))
                .ifPresent(headline -> writes.add(Outgoing.headline(headline).add(organization)));
        writes.addAll(
                audit.note(task(brief, now), AuditedBriefs.BRIEF, brief.id().value(), "has assets to be confirmed"));
        return writes;
    }

    /** What was asked then shows what is left. */
    List<Write> refresh(OrganizationId organization, Brief brief, Instant asked) {
        return caretakers.of(organization, brief).flatMap(Person::address).stream()
                .map(account -> Outgoing.refresh(UpkeepCards.headline(brief.id(), asked, account))
                        .add(organization))
                .toList();
    }

    List<Write> remind(OrganizationId organization, Brief brief, Person person, int number, Instant now) {
        var text = Text.of(number == 1 ? "One asset of " : number + " assets of ")
                .and(new Text.Strong(brief.current().aim().title()))
                .and((number == 1 ? " still waits" : " still wait")
                        + " for you: confirm what is right, and retire what isn't. This is the only reminder.");
        var writes = new ArrayList<>(telling.tell(
                organization,
                "upkeep-reminder:" + brief.id() + ":" + now.toEpochMilli(),
                List.of(person.id()),
                Telling.card(
                        "Please look at the assets of " + brief.current().aim().title(),
                        text,
                        BriefButtons.stale(brief))));
        writes.addAll(audit.note(
                task(brief, now), AuditedBriefs.BRIEF, brief.id().value(), "had a reminder of assets to be confirmed"));
        return writes;
    }

    List<Write> tell(OrganizationId organization, Brief brief, Person person, Person lead, int number, Instant now) {
        var text = Text.of((number == 1 ? "One asset" : number + " assets") + " of the brief ")
                .and(new Text.Strong(brief.current().aim().title()))
                .and(" may be out of date. ")
                .and(person.id())
                .and(" was asked and reminded. Maybe a word from you helps. You are told this once.");
        var writes = new ArrayList<>(telling.tell(
                organization,
                "upkeep-lead:" + brief.id() + ":" + now.toEpochMilli(),
                List.of(lead.id()),
                Telling.card(
                        "Maybe out of date: assets of " + brief.current().aim().title(),
                        text,
                        BriefButtons.assets(brief))));
        writes.addAll(audit.note(
                task(brief, now),
                AuditedBriefs.BRIEF,
                brief.id().value(),
                "had a lead told of assets to be confirmed"));
        return writes;
    }

    private static Audit.Task task(Brief brief, Instant now) {
        return new Audit.Task("upkeep of briefs", "upkeep:" + brief.id() + ":" + now.toEpochMilli());
    }
}
