package dev.baton.standups;

/** The names of what can be pressed and sent. They are stored in messages, so they never change. */
final class StandupActions {

    static final String ANSWER = "standup.answer";
    static final String SKIP = "standup.skip";
    static final String HELP = "standup.help";
    static final String RESOLVED = "standup.resolved";
    static final String NOW = "standup.now";
    static final String REST = "standup.rest";
    static final String GO_ON = "standup.go-on";

    static final String POD = "standup.pod";
    static final String NEW = "standup.new";
    static final String CHANGE = "standup.change";
    static final String END = "standup.end";
    static final String PAUSE = "standup.pause";

    private StandupActions() {}
}
