package dev.baton.briefs;

import dev.baton.briefs.BriefForm.Place;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What others did to a brief while somebody filled in a form. The form then opens anew with what was filled in, and
 * says what was done; whoever sends it again has seen it.
 */
final class Meanwhile {

    private final Changes changes;
    private final Directory directory;

    Meanwhile(Changes changes, Directory directory) {
        this.changes = changes;
        this.directory = directory;
    }

    /**
     * The form to open anew; empty if nothing happened that matters.
     *
     * @param place where the form was opened
     * @param mine what the brief says if it is saved
     */
    Optional<Form> happened(Interaction by, Brief brief, Place place, Content mine) {
        if (mine.equals(brief.content()) || brief.stage() == Stage.WITHDRAWN) {
            return Optional.empty();
        }
        var notices = new ArrayList<Input>();
        var theirs = place.saved() == brief.saved(place.section())
                ? List.<FieldChange>of()
                : changes.between(by.organization(), place.section(), mine, brief.content());
        if (!theirs.isEmpty()) {
            notices.add(new Input.Notice("meanwhile", whoSaved(by, brief, place)));
        }
        if (hasMovedOn(brief, place)) {
            notices.add(new Input.Notice("stage", moved(brief)));
        }
        return notices.isEmpty()
                ? Optional.empty()
                : Optional.of(form(by.organization(), brief, place, mine, notices, theirs));
    }

    private static Text whoSaved(Interaction by, Brief brief, Place place) {
        var save = brief.saves().get(place.section());
        if (save == null) {
            return Text.of("This was saved while you were writing.");
        }
        var who = save.by().equals(by.person()) ? Text.of("You") : Text.of(save.by());
        return who.and(" saved this ")
                .and(save.at())
                .and(", while this form was open. What you wrote is below. Above each input where both differ is what"
                        + " was saved; what is struck there is only in yours. Saving replaces what was saved.");
    }

    /** Whether it is further on its way, so that saving comes to more than it did. */
    private static boolean hasMovedOn(Brief brief, Place place) {
        return brief.stage().compareTo(place.stage()) > 0 && brief.stage().compareTo(Stage.PUBLISHED) <= 0;
    }

    private static Text moved(Brief brief) {
        var wait = brief.agreement().waits();
        return switch (brief.stage()) {
            case ASKED ->
                wait == null
                        ? Text.of("Sales was asked to agree meanwhile.")
                        : Text.of("Sales was asked to agree ").and(wait.asked()).and(". It agrees to what you save.");
            case AGREED, SCHEDULED ->
                brief.agreement().by() == null
                        ? Text.of("Sales has agreed meanwhile.")
                        : Text.of(brief.agreement().by())
                                .and(" has agreed meanwhile. If you save this, sales has to agree again.");
            case PUBLISHED -> Text.of("It was published meanwhile. What you save isn't, until somebody publishes it.");
            case DRAFT, OVER, WITHDRAWN -> Text.of("It is " + brief.stage().label() + " now.");
        };
    }

    private Form form(
            OrganizationId organization,
            Brief brief,
            Place place,
            Content mine,
            List<Input> notices,
            List<FieldChange> theirs) {
        var inputs = new ArrayList<>(notices);
        for (var input : BriefForm.inputs(mine, place.section(), directory.pods(organization))) {
            theirs.stream()
                    .filter(change -> change.input().equals(input.id()))
                    .forEach(change -> inputs.add(new Input.Notice(
                            "saved-" + input.id(),
                            Text.of("")
                                    .and(new Text.Strong(change.label() + ", as it is saved"))
                                    .and("\n")
                                    .and(change.difference()))));
            inputs.add(input);
        }
        return BriefForm.of(brief, place.section(), "Save mine", inputs);
    }
}
