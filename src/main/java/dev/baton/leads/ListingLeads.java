package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import dev.baton.pods.Page;

/** {@code /lead list}: the leads that are open, those that wait for the person's answer, or all of them. */
final class ListingLeads implements CommandHandler {

    private final Leads leads;
    private final Directory directory;
    private final Marks marks;

    ListingLeads(Leads leads, Directory directory, Marks marks) {
        this.leads = leads;
        this.directory = directory;
        this.marks = marks;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("lead list", "[open|waiting|all] [PAGE]", "lists leads, ten at a time");
    }

    @Override
    public Reply handle(Command command) {
        var organization = command.organization();
        var page = Page.wanted(command);
        if (command.arguments().contains("all")) {
            var every = leads.every(organization, page);
            return list(
                    organization, "All leads", every, "lead list all", "There is no lead yet. /lead hands one over.");
        }
        if (command.arguments().contains("waiting")) {
            var pods = directory.sellingIn(organization, command.person());
            var waiting = leads.waiting(organization, command.person(), pods, page);
            return list(
                    organization,
                    "Waiting for an answer",
                    waiting,
                    "lead list waiting",
                    "No lead waits for your answer.");
        }
        return withMine(list(
                organization,
                "Open leads",
                leads.open(organization, page),
                "lead list open",
                "No lead is open right now."));
    }

    private static Reply withMine(Reply open) {
        return open instanceof Reply.OnlyYou(var card)
                ? new Reply.OnlyYou(card.and(Part.Buttons.of(
                                Button.run("What waits for me", "lead mine"),
                                Button.run("Report", ShowingReport.LINE),
                                Button.run("Merge two", "lead merge"),
                                Button.run("Import", "lead import"),
                                Button.run("Export", "lead export")))
                        .and(Part.Buttons.of(
                                Button.run("Target accounts", "lead accounts"),
                                Button.run("Routing", "lead routing"),
                                Button.run("When a lead is ready", "lead definition"))))
                : open;
    }

    private Reply list(OrganizationId organization, String title, Page<Lead> page, String line, String none) {
        if (page.total() == 0) {
            return Reply.onlyYou(none);
        }
        return page.shown().isEmpty()
                ? Reply.onlyYou("That is all: there are " + page.total() + ".")
                : new Reply.OnlyYou(Listing.of(title, page, marks.of(organization, page.shown()), line));
    }
}
