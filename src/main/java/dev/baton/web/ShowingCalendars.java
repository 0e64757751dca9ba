package dev.baton.web;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Button;
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
import dev.baton.people.Calendars.Subject;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.Write;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code /baton calendar}: the addresses of one's own calendar and of those of one's pods, and new ones. */
final class ShowingCalendars implements CommandHandler, ActionHandler {

    static final String RENEW = "calendar.renew";

    private static final int PODS = 8;
    private static final String MINE = "me";

    private static final Reply UNREACHABLE = Reply.onlyYou(
            "Calendars fetch their dates from Baton, and Baton doesn't know under which address it is reached. "
                    + "Please ask whoever runs Baton to set BATON_PUBLIC_URL.");

    private static final Reply SHOWN_BEFORE = Reply.onlyYou("There is a new address. /baton calendar shows it.");

    private final Calendars calendars;
    private final Directory directory;
    private final Commits commits;

    ShowingCalendars(Calendars calendars, Directory directory, Commits commits) {
        this.calendars = calendars;
        this.directory = directory;
        this.commits = commits;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("calendar", "", "shows your meetings' addresses for a calendar");
    }

    @Override
    public String action() {
        return RENEW;
    }

    @Override
    public Role needs() {
        return Role.MEMBER;
    }

    /** A calendar that somebody may have. */
    private record Own(String title, String argument, Subject subject) {}

    private List<Own> own(Interaction by) {
        var all = new ArrayList<Own>();
        all.add(new Own("Your own calendar", MINE, Subject.person(by.person())));
        directory.pods(by.organization()).stream()
                .filter(pod -> pod.sideOf(by.person()).isPresent())
                .sorted(Comparator.comparing(Pod::name))
                .limit(PODS)
                .forEach(pod -> all.add(new Own("All of " + pod.name(), pod.id().value(), Subject.pod(pod.id()))));
        return all;
    }

    @Override
    public Reply handle(Command command) {
        if (!calendars.areReachable()) {
            return UNREACHABLE;
        }
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Calendars"));
        parts.add(
                new Part.Paragraph(Text.of("Subscribe to such an address in your calendar, and meetings and stand-ups "
                        + "appear there. Whoever has the address can read it, so keep it to yourself.")));
        var writes = new ArrayList<Write>();
        for (var own : own(command)) {
            parts.addAll(rows(own, address(command, own.subject(), writes)));
        }
        var reply = new Reply.OnlyYou(new Card("Calendars", parts));
        return writes.isEmpty() ? reply : commits.commit(command, reply, SHOWN_BEFORE, writes);
    }

    /** The one that there is, or a new one. */
    private URI address(Interaction by, Subject subject, List<Write> writes) {
        return calendars.addressOf(by.organization(), subject).orElseGet(() -> {
            var made = calendars.make(by.organization(), subject).orElseThrow();
            writes.add(made.write());
            return made.address();
        });
    }

    private static List<Part> rows(Own own, URI address) {
        return List.of(
                new Part.Paragraph(
                        Text.of("").and(new Text.Strong(own.title())).and("\n").and(new Text.Code(address.toString()))),
                Part.Buttons.of(Button.press("New address", RENEW, own.argument())));
    }

    @Override
    public Reply handle(Action action) {
        if (!calendars.areReachable()) {
            return UNREACHABLE;
        }
        return own(action).stream()
                .filter(each -> each.argument().equals(action.argument()))
                .findFirst()
                .map(each -> renew(action, each))
                .orElseGet(() -> Reply.onlyYou("Only people of a pod can do that with its calendar."));
    }

    private Reply renew(Action action, Own own) {
        var made = calendars.make(action.organization(), own.subject()).orElseThrow();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(Text.of("The former address leads nowhere any more.")));
        parts.addAll(rows(own, made.address()));
        var reply = new Reply.OnlyYou(new Card("A new address", parts));
        return commits.commit(action, reply, SHOWN_BEFORE, List.of(made.write()));
    }
}
