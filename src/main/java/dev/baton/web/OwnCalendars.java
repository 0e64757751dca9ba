package dev.baton.web;

import dev.baton.chat.Button;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Calendars;
import dev.baton.people.Calendars.Subject;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The calendars that somebody can have: of what he is due at, and of all that is in each of his pods. */
final class OwnCalendars {

    static final String MAKE = "calendar.make";
    static final String RENEW = "calendar.renew";
    static final String STOP = "calendar.stop";

    static final Reply SHOWN_BEFORE = Reply.onlyYou("There is a new address. /baton calendar shows it.");

    private static final int PODS = 8;
    private static final String MINE = "me";

    private static final Reply UNREACHABLE = Reply.onlyYou(
            "Calendars fetch their dates from Baton, and Baton doesn't know under which address it is reached. "
                    + "Please ask whoever runs Baton to set BATON_PUBLIC_URL.");

    private static final Reply NOT_YOURS = Reply.onlyYou("Only people of a pod can do that with its calendar.");

    private final Calendars calendars;
    private final Directory directory;

    OwnCalendars(Calendars calendars, Directory directory) {
        this.calendars = calendars;
        this.directory = directory;
    }

    /**
     * A calendar that somebody can have.
     *
     * @param argument names it among his own
     */
    record Own(String title, String argument, Subject subject) {

        /** Whom it concerns if the address goes. */
        String concerning() {
            return subject.kind() == Subject.Kind.POD
                    ? "“" + title + "”, for nobody but you: everybody in the pod has an address of his own. "
                    : "“" + title + "”. ";
        }
    }

    /** Answers with all of them, or that Baton isn't reached. */
    Reply forAll(Interaction by, Function<List<Own>, Reply> answer) {
        return calendars.areReachable() ? answer.apply(all(by)) : UNREACHABLE;
    }

    /** Answers with one of them. */
    Reply forOne(Interaction by, String argument, Function<Own, Reply> answer) {
        return forAll(
                by,
                all -> all.stream()
                        .filter(own -> own.argument().equals(argument))
                        .findFirst()
                        .map(answer)
                        .orElse(NOT_YOURS));
    }

    private List<Own> all(Interaction by) {
        var all = new ArrayList<Own>();
        all.add(new Own("Your own calendar", MINE, Subject.person(by.person())));
        directory.pods(by.organization()).stream()
                .filter(pod -> pod.sideOf(by.person()).isPresent())
                .sorted(Comparator.comparing(Pod::name))
                .limit(PODS)
                .forEach(pod ->
                        all.add(new Own("All of " + pod.name(), pod.id().value(), Subject.pod(pod.id(), by.person()))));
        return all;
    }

    /**
     * Asks before something happens to an address.
     *
     * @param name the form's
     * @param what becomes of calendars that use it
     */
    static Reply ask(String name, Own own, String title, String submit, String what) {
        var about = new Input.Notice("about", Text.of(own.concerning() + what));
        return new Reply.Ask(new Form(name, own.argument(), title, submit, List.of(about)));
    }

    /** How one looks that has no address. */
    static List<Part> rows(Own own) {
        return List.of(
                new Part.Paragraph(Text.of("").and(new Text.Strong(own.title())).and("\nIt has no address.")),
                Part.Buttons.of(Button.press("Make an address", MAKE, own.argument())));
    }

    /** How one looks that has an address. */
    static List<Part> rows(Own own, URI address) {
        return List.of(
                new Part.Paragraph(
                        Text.of("").and(new Text.Strong(own.title())).and("\n").and(new Text.Code(address.toString()))),
                Part.Buttons.of(
                        Button.press("New address", RENEW, own.argument()).opening(),
                        Button.press("Stop this address", STOP, own.argument()).opening()));
    }
}
