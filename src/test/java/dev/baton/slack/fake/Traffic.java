package dev.baton.slack.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** People of several teams who hand over leads and accept them, all at the same time. */
public final class Traffic {

    private final FakeSlack slack;
    private final List<Handover.Team> teams;
    private final List<Handover> handovers = new ArrayList<>();

    private Traffic(FakeSlack slack, List<Handover.Team> teams) {
        this.slack = slack;
        this.teams = teams;
    }

    /** Founds teams, each with a channel and a marketer of its own: Slack takes one message a second from each lane. */
    public static Traffic among(int teams, FakeSlack slack, SlackRequests baton) {
        return new Traffic(
                slack,
                IntStream.rangeClosed(1, teams)
                        .mapToObj(number -> Handover.Team.setUp(slack, baton, number))
                        .toList());
    }

    /** One more lead, of the next team. */
    public Handover begin() {
        var handover = new Handover(slack, teams.get(handovers.size() % teams.size()));
        handovers.add(handover);
        return handover;
    }

    /** Everybody does what is next, or once more what may not have been heard. Returns at once. */
    public void goOn(SlackRequests baton) {
        handovers.forEach(handover -> handover.goOn(baton));
    }

    public List<Handover> handovers() {
        return List.copyOf(handovers);
    }

    /** How many leads are still to be accepted, but for those that nobody answers for now. */
    public long open() {
        return handovers.stream()
                .filter(handover -> !handover.isNeglected() && !handover.isAccepted())
                .count();
    }
}
