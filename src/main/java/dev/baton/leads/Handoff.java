package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.leads.Lead.Outcome;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.JoiningSide;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** What every change of a lead by a person has in common: who may, what is written, who is told. */
final class Handoff {

    static final Reply GONE = Reply.onlyYou("That lead is gone. /lead list shows the ones there are.");

    static final Reply POD_GONE =
            Reply.onlyYou("The pod of this lead is gone. Hand the lead over again to another one, with /lead.");

    private final Leads leads;
    private final Telling telling;
    private final Reckonings reckonings;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    Handoff(
            Leads leads,
            Telling telling,
            Reckonings reckonings,
            Directory directory,
            Commits commits,
            InstantSource clock) {
        this.leads = leads;
        this.telling = telling;
        this.reckonings = reckonings;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    /** Makes a change for somebody in sales. */
    Reply change(Interaction by, String leadId, Change change) {
        return forSales(by, leadId, (lead, pod) -> change(by, lead, change, directory.unchanged(pod)));
    }

    /** The same of a lead that was looked up for somebody who may. */
    Reply change(Interaction by, Versioned<Lead> lead, Change change, Write condition) {
        var reckoning = reckonings.of(by.organization(), lead.value());
        return settle(by, lead, lead.value().change(change, by.person(), clock.instant(), reckoning), condition);
    }

    /** Looks the lead up and does the deed, if the person is in sales there. */
    Reply forSales(Interaction by, String leadId, BiFunction<Versioned<Lead>, Versioned<Pod>, Reply> deed) {
        return with(
                by,
                leadId,
                (_, pod) -> pod.sells(by.person()) ? Optional.empty() : Optional.of(notInSales(pod, by)),
                deed);
    }

    /**
     * The same for marketing there, and whoever handed the lead over.
     *
     * @param what begins the sentence that says whose deed it is, such as {@code A return is contested}
     */
    Reply forMarketing(
            Interaction by, String leadId, String what, BiFunction<Versioned<Lead>, Versioned<Pod>, Reply> deed) {
        return with(
                by,
                leadId,
                (lead, pod) -> by.person().equals(lead.offer().by()) || pod.markets(by.person())
                        ? Optional.empty()
                        : Optional.of(Reply.onlyYou(
                                what + " by marketing in " + pod.name() + ", or by whoever handed the lead over.")),
                deed);
    }

    /** Looks the lead and its pod up and does the deed, unless something is to be said against it. */
    Reply with(
            Interaction by,
            String leadId,
            BiFunction<Lead, Pod, Optional<Reply>> refusal,
            BiFunction<Versioned<Lead>, Versioned<Pod>, Reply> deed) {
        var lead = leads.find(by, leadId);
        if (lead.isEmpty()) {
            return GONE;
        }
        return directory
                .versioned(by.organization(), lead.get().value().pod())
                .map(pod -> refusal.apply(lead.get().value(), pod.value()).orElseGet(() -> deed.apply(lead.get(), pod)))
                .orElse(POD_GONE);
    }

    /** Asks for more in a form before somebody in sales changes the lead, if that person can. */
    Reply ask(Action by, State to, BiFunction<Lead, Pod, Form> form) {
        return forSales(
                by,
                by.argument(),
                (lead, pod) -> lead.value()
                        .obstacle(to, by.person())
                        .map(obstacle -> settle(by, lead, obstacle))
                        .orElseGet(() -> new Reply.Ask(form.apply(lead.value(), pod.value()))));
    }

    private static Reply notInSales(Pod pod, Interaction by) {
        var known = pod.markets(by.person())
                ? "In " + pod.name() + " you are in marketing, and this is for sales."
                : "This is for sales in " + pod.name() + ", and Baton doesn't know yet that you are.";
        if (!pod.isAt(by.context().conversation())) {
            return Reply.onlyYou(Text.of(known + " In its channel, ")
                    .and(new Text.Code("/baton people"))
                    .and(" lets you say so."));
        }
        return new Reply.OnlyYou(Card.of(
                        Text.of(known + " If you are in sales, say so. Everybody in the channel sees it."))
                .and(Part.Buttons.of(
                        Button.press("I am in sales", JoiningSide.NAME, pod.id() + " SALES"),
                        Button.press("I am in both", JoiningSide.NAME, pod.id() + " BOTH"))));
    }

    /**
     * Writes what came of it, or says why nothing did.
     *
     * @param conditions what else it was decided on
     */
    Reply settle(Interaction by, Versioned<Lead> before, Outcome outcome, Write... conditions) {
        return settle(by, before, outcome, after -> changed(by, after), conditions);
    }

    /** @param telling what is said about the change */
    Reply settle(
            Interaction by,
            Versioned<Lead> before,
            Outcome outcome,
            Function<Lead, Told> telling,
            Write... conditions) {
        return switch (outcome) {
            case Outcome.Changed(var after) -> commit(by, before, after, telling.apply(after), conditions);
            case Outcome.TakenBack(var after) -> commit(by, before, after, takenBack(by, after), conditions);
            case Outcome.AlreadyDone() -> Reply.nothing();
            case Outcome.HeldBy(var owner) ->
                new Reply.OnlyYou(named(
                        by,
                        owner,
                        Text.of("works on " + before.value().particulars().company() + " already.")));
            case Outcome.OfferedTo(var assignee) ->
                new Reply.OnlyYou(named(
                        by,
                        assignee,
                        Text.of("is asked about " + before.value().particulars().company()
                                + ". Assign can ask somebody else.")));
            case Outcome.NotNow(var state) ->
                Reply.onlyYou("That can't be done any more. "
                        + state.sentence(before.value().particulars().company()));
        };
    }

    /** A sentence that begins with a person; a notification has the name. */
    Card named(Interaction by, PersonId person, Text rest) {
        var text = Text.of(person).and(" ").and(rest);
        return new Card(
                text.plain(named -> directory.nameOf(by.organization(), named)), List.of(new Part.Paragraph(text)));
    }

    private Told changed(Interaction by, Lead lead) {
        var step = lead.progress().last().orElseThrow();
        return Told.ofStep(named(by, by.person(), Steps.outcome(lead, step)), receipt(lead));
    }

    private Told takenBack(Interaction by, Lead lead) {
        var line = named(by, by.person(), Text.of("took the last step back."));
        var now = lead.state().sentenceOnceMore(lead.particulars().company());
        return new Told(line, news(by, lead, "took the last step back. " + now), Reply.onlyYou("Taken back. " + now));
    }

    private Reply commit(Interaction by, Versioned<Lead> before, Lead after, Told told, Write... conditions) {
        var writes = new ArrayList<Write>(List.of(conditions));
        writes.addAll(telling.of(by, before, after, told));
        return commits.commit(by, told.receipt(), writes);
    }

    private Card news(Interaction by, Lead lead, String words) {
        return Card.of(Text.of("")
                        .and(new Text.Strong(lead.particulars().company()))
                        .and(": " + directory.nameOf(by.organization(), by.person()) + " " + words))
                .and(Part.Buttons.of(ContestCards.show(lead)));
    }

    private static Reply receipt(Lead lead) {
        var company = lead.particulars().company();
        var said = switch (lead.state()) {
            case OFFERED -> lead.state().sentenceOnceMore(company);
            case ACCEPTED -> "You work on " + company + " now.";
            case CONTACTED, MEETING, WON, LOST, RETURNED, RECYCLED, MERGED ->
                "Noted. " + lead.state().sentence(company);
        };
        var undo = Button.press("Undo", LeadActions.UNDO, lead.id().value());
        return new Reply.OnlyYou(Card.of(Text.of(said))
                .and(Part.Buttons.of(Stream.concat(Stream.of(undo), LeadsAsFeedback.buttonFor(lead).stream())
                        .toArray(Button[]::new))));
    }
}
