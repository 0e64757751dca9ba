package dev.baton.teams;

import com.slack.api.Slack;
import dev.baton.slack.PlantedSlack;

/** Breaks rules, so that the tests of the architecture see that they can fail. */
final class PlantedTeams {

    Class<?> other() {
        return PlantedSlack.class;
    }

    Class<?> library() {
        return Slack.class;
    }
}
