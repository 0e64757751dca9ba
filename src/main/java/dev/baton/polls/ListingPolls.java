package dev.baton.polls;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Limits;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Commits;
import dev.baton.pods.Keepers;
import dev.baton.store.Versioned;
import java.util.ArrayList;
import java.util.List;

/** {@code /poll list}: the polls that are open, and the pulses. */
final class ListingPolls implements CommandHandler {

    static final Reply ENDED = Reply.onlyYou("That pulse has ended.");

    private static final int SHOWN = 10;

    private final Polls polls;
    private final Pulses pulses;
    private final Counting counting;
    private final Keepers keepers;
    private final Commits commits;

    ListingPolls(Polls polls, Pulses pulses, Counting counting, Keepers keepers, Commits commits) {
        this.polls = polls;
        this.pulses = pulses;
        this.counting = counting;
        this.keepers = keepers;
        this.commits = commits;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("poll list", "", "shows the open polls, and what is asked again and again");
    }

    @Override
    public Reply handle(Command command) {
        var organization = command.organization();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Polls"));
        var open = polls.open(organization, SHOWN);
        if (open.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("No poll is open. ")
                    .and(new Text.Code("/poll"))
                    .and(" asks something, ")
                    .and(new Text.Code("/poll templates"))
                    .and(" shows polls to begin with.")));
        }
        for (var poll : open) {
            parts.add(new Part.Paragraph(Text.of("")
                    .and(new Text.Strong(poll.question().words()))
                    .and("\n" + PollWords.voters(counting.voters(organization, poll), true) + ". Asked by ")
                    .and(poll.by())
                    .and(".")
                    .and(closing(poll))));
            parts.add(Part.Buttons.of(PollButtons.manage(poll)));
        }
        pulses.every(organization).stream()
                .map(Versioned::value)
                .limit((Limits.PARTS - 1 - parts.size()) / 2)
                .forEach(pulse -> parts.addAll(shown(pulse)));
        parts.add(Part.Buttons.of(
                Button.run("New poll", "poll"),
                Button.run("Templates", "poll templates"),
                Button.run("New pulse", "poll pulse")));
        return new Reply.OnlyYou(new Card("Polls", parts));
    }

    private static Text closing(Poll poll) {
        var closes = poll.terms().closes();
        return closes == null ? Text.of("") : Text.of(" Closes at ").and(closes).and(".");
    }

    private static List<Part> shown(Pulse pulse) {
        return List.of(
                new Part.Paragraph(Text.of("")
                        .and(new Text.Strong(pulse.draft().question()))
                        .and("\nPulse: " + pulse.timing().words() + ".")),
                Part.Buttons.of(
                        Button.press("Change", PollActions.PULSE_CHANGE, pulse.id())
                                .opening(),
                        Button.press("End", PollActions.PULSE_END, pulse.id())));
    }

    /** {@code End}: a pulse isn't asked any more. */
    Reply end(Action action) {
        return pulses.find(action.organization(), action.argument())
                .map(pulse -> keepers.mayChange(action, pulse.value().pod())
                        ? commits.commit(
                                action,
                                Reply.onlyYou("“" + pulse.value().draft().question()
                                        + "” isn't asked any more. What was asked stays where it is."),
                                pulses.end(action.organization(), pulse))
                        : Reply.onlyYou("Only people of its pod and administrators can end a pulse."))
                .orElse(ENDED);
    }
}
