package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be done with a lead on its card, and who can do it. */
final class LeadButtons {

    /** @param marketing who, besides whoever handed it over, can offer it again */
    static List<Part> of(Lead lead, Set<PersonId> marketing) {
        return switch (lead.state()) {
            case OFFERED ->
                List.of(Part.Buttons.of(accept(lead), back(lead)), Part.Buttons.of(assign(lead), pause(lead)));
            case ACCEPTED ->
                worked(
                        lead,
                        press(lead, "Contacted", LeadActions.CONTACTED),
                        press(lead, "Meeting", LeadActions.MEETING));
            case CONTACTED -> worked(lead, press(lead, "Meeting", LeadActions.MEETING));
            case MEETING -> List.of(owners(lead, won(lead), lost(lead), recycle(lead)));
            case LOST -> lost(lead, marketing);
            case RETURNED, RECYCLED ->
                List.of(again(lead).onlyFor(with(lead.offer().by(), marketing)));
            case WON, MERGED -> List.of();
        };
    }

    private static List<Part> lost(Lead lead, Set<PersonId> marketing) {
        var save = LeadsAsFeedback.buttonFor(lead).stream()
                .<Part>map(button -> Part.Buttons.of(button).onlyFor(with(lead.owner(), marketing)));
        return Stream.concat(Stream.of(owners(lead, recycle(lead))), save).toList();
    }

    private static Part.Buttons again(Lead lead) {
        return Part.Buttons.of(Stream.concat(forMarketing(lead).stream(), LeadsAsFeedback.buttonFor(lead).stream())
                .toArray(Button[]::new));
    }

    /** What marketing can do with a lead that came back; nothing if it has not. */
    static List<Button> forMarketing(Lead lead) {
        if (!lead.state().canBecome(State.OFFERED)) {
            return List.of();
        }
        var again = press(lead, "Offer again", LeadActions.OFFER_AGAIN).opening();
        if (lead.state() == State.RECYCLED) {
            return List.of(again, press(lead, "Put off", LeadActions.PUT_OFF).opening());
        }
        return lead.progress().contest() == null
                ? List.of(again, press(lead, "Contest", LeadActions.CONTEST).opening())
                : List.of(again);
    }

    private static List<Part> worked(Lead lead, Button... first) {
        var forward = Stream.concat(Stream.of(first), Stream.of(won(lead))).toArray(Button[]::new);
        return List.of(owners(lead, forward), owners(lead, lost(lead), recycle(lead), back(lead)));
    }

    /** Nobody else can. */
    private static Part owners(Lead lead, Button... buttons) {
        return Part.Buttons.of(buttons).onlyFor(with(lead.owner(), Set.of()));
    }

    private static Set<PersonId> with(@Nullable PersonId person, Set<PersonId> others) {
        var all = new HashSet<>(others);
        if (person != null) {
            all.add(person);
        }
        return all;
    }

    static Button accept(Lead lead) {
        return Button.primary("Accept", LeadActions.ACCEPT, lead.id().value());
    }

    static Button back(Lead lead) {
        return press(lead, "Return", LeadActions.RETURN).opening();
    }

    static Button assign(Lead lead) {
        return press(lead, "Assign", LeadActions.ASSIGN).opening();
    }

    private static Button pause(Lead lead) {
        return lead.clock().pause() == null
                ? press(lead, "Pause", LeadActions.PAUSE).opening()
                : press(lead, "Resume", LeadActions.RESUME);
    }

    private static Button won(Lead lead) {
        return Button.primary("Won", LeadActions.WON, lead.id().value()).opening();
    }

    private static Button lost(Lead lead) {
        return press(lead, "Lost", LeadActions.LOST).opening();
    }

    private static Button recycle(Lead lead) {
        return press(lead, "Recycle", LeadActions.RECYCLE).opening();
    }

    private static Button.Press press(Lead lead, String label, String action) {
        return Button.press(label, action, lead.id().value());
    }

    private LeadButtons() {}
}
