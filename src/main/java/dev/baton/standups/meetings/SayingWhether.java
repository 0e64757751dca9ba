package dev.baton.standups.meetings;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.standups.meetings.Duties.Duty;
import dev.baton.standups.meetings.Rsvp.Answer;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code Coming}, {@code Maybe} and {@code Can't come}. If a guest can't, the next one is invited. */
final class SayingWhether implements ActionHandler {

    private static final Reply NEXT_ONE =
            Reply.onlyYou("Noted. The next one is asked in your place, and your turn comes again.");

    private static final Reply NO_NEXT_ONE =
            Reply.onlyYou("Noted. There is nobody to ask in your place, and your turn comes again.");

    private static final Reply GUEST = Reply.onlyYou("Noted: you are coming, and you are the guest.");

    private final String name;
    private final Answer answer;
    private final AtSitting at;
    private final Sittings sittings;
    private final PassingOn passingOn;
    private final Saying saying;

    /** What the three buttons have in common. */
    record Saying(Commits commits, InstantSource clock) {}

    SayingWhether(String name, Answer answer, AtSitting at, Sittings sittings, PassingOn passingOn, Saying saying) {
        this.name = name;
        this.answer = answer;
        this.at = at;
        this.sittings = sittings;
        this.passingOn = passingOn;
        this.saying = saying;
    }

    @Override
    public String action() {
        return name;
    }

    @Override
    public Reply handle(Action action) {
        return at.coming(action, action.argument(), (found, meeting) -> say(action, found, meeting));
    }

    private Reply say(Action action, Versioned<Sitting> found, Versioned<Meeting> meeting) {
        var organization = action.organization();
        var sitting = found.value();
        var before = sittings.rsvp(organization, sitting.id(), action.person());
        if (before.filter(rsvp -> rsvp.value().answer() == answer).isPresent()) {
            return Reply.onlyYou("Noted already: " + answer.words().toLowerCase(Locale.ROOT) + ".");
        }
        var rsvp =
                new Rsvp(sitting.id(), action.person(), answer, saying.clock().instant());
        var writes = new ArrayList<Write>();
        writes.add(sittings.put(before, rsvp));
        if (answer == Answer.CANT && action.person().equals(sitting.duties().guest())) {
            var passed = passingOn.pass(action, found, meeting, Duty.VISIT);
            writes.addAll(passed.writes());
            return saying.commits().commit(action, passed.next().isPresent() ? NEXT_ONE : NO_NEXT_ONE, writes);
        }
        var visit = answer == Answer.COMING ? passingOn.visit(action, found, meeting) : List.<Write>of();
        if (visit.isEmpty()) {
            writes.add(sittings.unchanged(found));
            writes.addAll(SittingCards.refresh(organization, sitting));
        }
        writes.addAll(visit);
        return saying.commits().commit(action, visit.isEmpty() ? reply(action, sitting) : GUEST, writes);
    }

    private Reply reply(Action action, Sitting sitting) {
        return switch (answer) {
            case COMING -> Reply.onlyYou("Noted: you are coming.");
            case MAYBE -> Reply.onlyYou("Noted: maybe.");
            case CANT ->
                sitting.duties().hosts().contains(action.person())
                        ? new Reply.OnlyYou(offer(sitting))
                        : Reply.onlyYou("Noted: you can't come.");
        };
    }

    private static Card offer(Sitting sitting) {
        return new Card(
                "Noted: you can't come",
                List.of(
                        new Part.Paragraph(Text.of("Noted: you can't come. You have something to do there, which "
                                + "somebody else can take over.")),
                        Part.Buttons.of(Button.press(
                                "Swap with next",
                                MeetingActions.SWAP,
                                sitting.id().toString()))));
    }
}
