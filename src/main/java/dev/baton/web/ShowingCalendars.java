package dev.baton.web;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Calendars;
import dev.baton.people.Commits;
import dev.baton.web.OwnCalendars.Own;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /baton calendar}: the addresses that one's calendars have. One that has none gets one when it is wanted. */
final class ShowingCalendars implements CommandHandler, ActionHandler {

    private final OwnCalendars own;
    private final Calendars calendars;
    private final Commits commits;

    ShowingCalendars(OwnCalendars own, Calendars calendars, Commits commits) {
        this.own = own;
        this.calendars = calendars;
        this.commits = commits;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("calendar", "", "shows addresses of your meetings and campaigns for a calendar");
    }

    @Override
    public String action() {
        return OwnCalendars.MAKE;
    }

    @Override
    public Role needs() {
        return Role.MEMBER;
    }

    @Override
    public Reply handle(Command command) {
        return own.forAll(command, all -> new Reply.OnlyYou(card(command, all)));
    }

    private Card card(Interaction by, List<Own> all) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Calendars"));
        parts.add(new Part.Paragraph(Text.of("Subscribe to such an address in your calendar, and meetings, stand-ups "
                + "and campaigns appear there. Whoever has the address can read it, so keep it to yourself.")));
        if (calendars.areLocal()) {
            parts.add(new Part.Note(Text.of("Only calendars on this machine reach Baton at present.")));
        }
        var addresses = calendars.addressesOf(
                by.organization(), all.stream().map(Own::subject).toList());
        for (var each : all) {
            parts.addAll(Optional.ofNullable(addresses.get(each.subject()))
                    .map(address -> OwnCalendars.rows(each, address))
                    .orElseGet(() -> OwnCalendars.rows(each)));
        }
        return new Card("Calendars", parts);
    }

    @Override
    public Reply handle(Action action) {
        return own.forOne(
                action,
                action.argument(),
                each -> calendars
                        .addressOf(action.organization(), each.subject())
                        .<Reply>map(address -> made(each, address))
                        .orElseGet(() -> make(action, each)));
    }

    private Reply make(Action action, Own each) {
        var made = calendars.make(action.organization(), each.subject()).orElseThrow();
        return commits.commit(action, made(each, made.address()), OwnCalendars.SHOWN_BEFORE, List.of(made.write()));
    }

    private static Reply made(Own each, URI address) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(Text.of("Subscribe to this address in your calendar, and keep it to yourself.")));
        parts.addAll(OwnCalendars.rows(each, address));
        return new Reply.OnlyYou(new Card("An address for your calendar", parts));
    }
}
