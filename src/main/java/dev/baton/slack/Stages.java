package dev.baton.slack;

import dev.baton.people.Directory;
import dev.baton.people.Naming;

/** Makes stages. */
final class Stages {

    private final Views views;
    private final Whispers whispers;
    private final Directory directory;

    Stages(Views views, Whispers whispers, Directory directory) {
        this.views = views;
        this.whispers = whispers;
        this.directory = directory;
    }

    /** @param line what was typed, to be offered again */
    Stage command(String trigger, String line) {
        return new CommandStage(this, trigger, line);
    }

    /** A message with a button or a shortcut on it. */
    Stage message(String trigger, String responseUrl) {
        return new MessageStage(this, trigger, responseUrl);
    }

    /** A person's own page, or anywhere in Slack. */
    Stage home(String user, String trigger) {
        return new HomeStage(this, user, trigger);
    }

    /** An open dialog in which something was pressed. */
    Stage window(String viewId) {
        return new WindowStage(this, viewId);
    }

    /** A dialog that was filled in. */
    Stage submission(Payload payload) {
        return new SubmissionStage(this, payload);
    }

    /** A conversation in which something was said to Baton. */
    Stage talk(Talk talk) {
        return new TalkStage(this, talk);
    }

    Views views() {
        return views;
    }

    Whispers whispers() {
        return whispers;
    }

    Drawing drawing(Caller.Known caller) {
        return new Drawing(people -> Naming.of(
                directory, caller.organization(), caller.installation().workspace(), people));
    }
}
