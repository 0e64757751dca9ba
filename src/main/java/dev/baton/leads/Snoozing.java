package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Button;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** {@code Remind me in 30 minutes}: whoever a lead is offered to wants no reminder for a while. Its time runs on. */
final class Snoozing implements ActionHandler {

    private static final List<Integer> MINUTES = List.of(15, 30, 60);

    private final Leads leads;
    private final LeadWrites writing;
    private final Commits commits;
    private final InstantSource clock;

    Snoozing(Leads leads, LeadWrites writing, Commits commits, InstantSource clock) {
        this.leads = leads;
        this.writing = writing;
        this.commits = commits;
        this.clock = clock;
    }

    static Button[] buttons(Lead lead) {
        return MINUTES.stream()
                .map(minutes -> Button.press(
                        "Remind me in " + (minutes == 60 ? "1 hour" : minutes + " minutes"),
                        LeadActions.SNOOZE,
                        lead.id() + " " + minutes))
                .toArray(Button[]::new);
    }

    @Override
    public String action() {
        return LeadActions.SNOOZE;
    }

    @Override
    public Reply handle(Action action) {
        var words = action.argument().split(" ", 2);
        var lead = leads.find(action, words[0]);
        var time = words.length < 2 ? Optional.<Duration>empty() : time(words[1]);
        return lead.isEmpty() || time.isEmpty() ? Handoff.GONE : snooze(action, lead.get(), time.get());
    }

    private static Optional<Duration> time(String typed) {
        return MINUTES.stream()
                .filter(minutes -> minutes.toString().equals(typed))
                .findFirst()
                .map(Duration::ofMinutes);
    }

    private Reply snooze(Action action, Versioned<Lead> before, Duration time) {
        var lead = before.value();
        var assignment = lead.assignment();
        if (assignment == null || !assignment.person().equals(action.person())) {
            return Reply.onlyYou("You need not answer any more. "
                    + lead.state().sentence(lead.particulars().company()));
        }
        if (lead.clock().running() == null) {
            return Reply.onlyYou("The lead is paused, so nobody is reminded of it now.");
        }
        var until = clock.instant().plus(time);
        var after = lead.at(lead.clock().snoozed(until));
        var reply = Reply.onlyYou(
                Text.of("Baton reminds you again ").and(until).and(". The time for an answer runs on meanwhile."));
        return commits.commit(action, reply, writing.change(action.organization(), before, after));
    }
}
