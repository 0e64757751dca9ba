package dev.baton.polls;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.pods.Words;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Counts votes. A vote only expects its poll to be as it was read: so votes don't wait for each other, and none counts
 * once the poll is closed.
 */
final class Voting {

    private static final Reply VOTED = Reply.onlyYou(
            "You have voted already. To change your vote, press Vote again and paste the code that you got.");

    private static final Reply AGAIN =
            Reply.onlyYou("Your vote counts. The code with which it can be changed was given only once; without it your"
                    + " vote stays as it is.");

    private final Polls polls;
    private final OpenBallots open;
    private final SecretBallots secret;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    Voting(
            Polls polls,
            OpenBallots open,
            SecretBallots secret,
            Directory directory,
            Commits commits,
            InstantSource clock) {
        this.polls = polls;
        this.open = open;
        this.secret = secret;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    /** Counts what a person chose openly, in place of what that person chose before, unless that was chosen later. */
    Reply openly(Interaction by, Versioned<Poll> found, List<Integer> choices) {
        return counted(by, found, choices, chosen -> {
            var poll = found.value();
            var lookup = open.of(poll.id(), by.person());
            var before = commits.read(by, lookup).first(lookup);
            var at = at(by);
            var later = before.map(ballot -> ballot.value().keeping(poll.question()))
                    .filter(ballot ->
                            ballot.at().isAfter(at) && !ballot.choices().isEmpty());
            if (later.isPresent()) {
                return Reply.onlyYou("You have voted since, and that counts: "
                        + labels(poll, later.get().choices()) + ".");
            }
            var ballot = new Ballot(poll.id(), by.person(), campOf(by, poll), chosen, at);
            var writes = new ArrayList<>(writes(by, found));
            writes.add(open.put(before, ballot));
            var isSame =
                    before.filter(each -> each.value().choices().equals(chosen)).isPresent();
            return commits.commit(by, isSame ? already(poll, chosen) : thanks(poll, chosen), writes);
        });
    }

    /** When it was done, by the platform's clock if it says so and isn't ahead. */
    private Instant at(Interaction by) {
        var now = clock.instant();
        return by instanceof Action action && action.at() != null && action.at().isBefore(now) ? action.at() : now;
    }

    /** Casts an anonymous ballot. Only the reply, which isn't stored, tells the code with which it can be changed. */
    Reply secretly(Interaction by, Versioned<Poll> found, List<Integer> choices) {
        return counted(by, found, choices, chosen -> {
            var poll = found.value();
            if (secret.hasVoted(by.organization(), poll.id(), by.person())) {
                return VOTED;
            }
            var made = secret.seal(by.organization(), poll.id(), campOf(by, poll), chosen);
            var writes = new ArrayList<>(writes(by, found));
            writes.add(secret.cast(poll.id(), by.person(), made));
            return commits.commit(by, receipt(poll, chosen, made), AGAIN, writes);
        });
    }

    /** Puts another anonymous ballot in place of the one with the code. */
    Reply secretlyAgain(Interaction by, Versioned<Poll> found, List<Integer> choices, String code) {
        return counted(by, found, choices, chosen -> {
            var poll = found.value();
            if (!secret.isCurrent(by.organization(), poll.id(), code)) {
                return Reply.onlyYou("That ballot isn't there any more. If you have changed your vote since,"
                        + " use the latest code that you got.");
            }
            var made = secret.seal(by.organization(), poll.id(), campOf(by, poll), chosen);
            var writes = new ArrayList<>(writes(by, found));
            writes.add(secret.change(poll.id(), code, made));
            return commits.commit(by, receipt(poll, chosen, made), AGAIN, writes);
        });
    }

    private Reply counted(
            Interaction by, Versioned<Poll> found, List<Integer> choices, Function<List<Integer>, Reply> deed) {
        return switch (found.value().vote(choices, clock.instant())) {
            case Poll.Voting.Counts(var chosen) -> deed.apply(chosen);
            case Poll.Voting.Closed() -> Finding.CLOSED;
            case Poll.Voting.Gone() ->
                refusal(by, "That option has been taken away. The poll's card shows the ones there are.");
            case Poll.Voting.TooMany(var most) -> refusal(by, "Please choose at most " + most + ".");
            case Poll.Voting.Nothing() -> refusal(by, "Please choose something.");
        };
    }

    /** In a form beside what was chosen. */
    private static Reply refusal(Interaction by, String words) {
        return by instanceof Submission ? new Reply.Invalid(Map.of(BallotForm.CHOICE, words)) : Reply.onlyYou(words);
    }

    private List<Write> writes(Interaction by, Versioned<Poll> found) {
        var poll = found.value();
        var writes = new ArrayList<Write>();
        writes.add(polls.unchanged(found));
        writes.addAll(PollCards.refreshes(by.organization(), poll));
        if (poll.terms().after() > 0) {
            writes.add(PollTimers.count(poll.id(), clock.instant()));
        }
        return writes;
    }

    private Camp campOf(Interaction by, Poll poll) {
        return Camp.of(directory
                .pod(by.organization(), poll.pod())
                .flatMap(pod -> pod.sideOf(by.person()))
                .orElse(null));
    }

    private static Reply already(Poll poll, List<Integer> chosen) {
        return Reply.onlyYou("That is what you have chosen already: " + labels(poll, chosen) + ".");
    }

    private static Reply thanks(Poll poll, List<Integer> chosen) {
        return Reply.onlyYou("You chose " + labels(poll, chosen) + ". You can change that until the poll closes.");
    }

    private static Reply receipt(Poll poll, List<Integer> chosen, SecretBallots.Sealed made) {
        var text = "Your vote counts: " + labels(poll, chosen) + ". Nobody in the poll can tell that it is yours; only"
                + " whoever runs Baton's server, has its key and keeps its log could.";
        var change = Button.press("Change my vote", PollActions.CHANGE_SECRET, poll.id() + " " + made.code());
        return new Reply.OnlyYou(Card.of(Text.of(text))
                .and(new Part.Paragraph(Text.of("To change it later, press Vote again and paste this code: ")
                        .and(new Text.Code(made.code()))
                        .and(". Baton doesn't keep it for you: without it your vote stays as it is.")))
                .and(Part.Buttons.of(change.opening())));
    }

    private static String labels(Poll poll, List<Integer> chosen) {
        return Words.list(chosen.stream()
                .flatMap(number -> poll.question().option(number).stream())
                .map(option -> "“" + option.label() + "”")
                .toList());
    }
}
