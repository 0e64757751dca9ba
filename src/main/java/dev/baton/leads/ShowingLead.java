package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /lead show}: one lead, by its id, words of its company, its e-mail address or domain. */
final class ShowingLead implements CommandHandler {

    private final Leads leads;
    private final LeadCards cards;
    private final Marks marks;
    private final MergeRights merging;
    private final HandingOn handingOn;
    private final Directory directory;

    ShowingLead(
            Leads leads, LeadCards cards, Marks marks, MergeRights merging, HandingOn handingOn, Directory directory) {
        this.leads = leads;
        this.cards = cards;
        this.marks = marks;
        this.merging = merging;
        this.handingOn = handingOn;
        this.directory = directory;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("lead show", "NAME", "shows a lead, by company, e-mail address or #id");
    }

    @Override
    public Reply handle(Command command) {
        if (command.arguments().isEmpty()) {
            return Reply.onlyYou("Which lead? Name its company or its id, such as /lead show Acme.");
        }
        var name = String.join(" ", command.arguments());
        var found = leads.named(command.organization(), name);
        return switch (found.size()) {
            case 0 -> Reply.onlyYou("There is no lead of “" + name + "”. /lead list shows the ones there are.");
            case 1 -> new Reply.OnlyYou(whole(command, found.getFirst()));
            default ->
                new Reply.OnlyYou(Listing.of("Leads of " + name, found, marks.of(command.organization(), found)));
        };
    }

    /** With what has happened, and with what somebody who looks at it may know or do besides. */
    private Card whole(Command command, Lead lead) {
        var card = cards.whole(command.organization(), lead);
        for (var part : SecretCards.of(lead, command.person())) {
            card = card.and(part);
        }
        for (var part : decision(command, lead)) {
            card = card.and(part);
        }
        for (var part : cards.history(command.organization(), lead)) {
            card = card.and(part);
        }
        var more = new ArrayList<Button>();
        handingOn.buttonFor(command, lead).ifPresent(more::add);
        if (lead.state() != State.MERGED && merging.mayBegin(command, lead)) {
            more.add(Button.press(
                            "Merge with another", LeadActions.MERGE, lead.id().value())
                    .opening());
        }
        return more.isEmpty() ? card : card.and(Part.Buttons.of(more.toArray(Button[]::new)));
    }

    /** Whether a contested return stands, for those who decide. */
    private List<Part> decision(Command command, Lead lead) {
        var organization = command.organization();
        return Optional.ofNullable(lead.progress().contest())
                .filter(_ -> lead.isContested())
                .filter(_ -> directory
                        .pod(organization, lead.pod())
                        .map(pod -> Contesting.deciders(directory, organization, pod))
                        .filter(deciders -> deciders.include(command.person()))
                        .isPresent())
                .map(contest -> ContestCards.decision(lead, contest))
                .orElseGet(List::of);
    }
}
