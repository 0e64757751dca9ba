package dev.baton.polls;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.people.Downloads;

/** {@code Get a CSV file}: an address for whoever asks. */
final class OfferingFile implements ActionHandler {

    private final Finding finding;
    private final Downloads downloads;

    OfferingFile(Finding finding, Downloads downloads) {
        this.finding = finding;
        this.downloads = downloads;
    }

    @Override
    public String action() {
        return PollActions.FILE;
    }

    @Override
    public Reply handle(Action action) {
        return finding.forKeeper(
                action,
                action.argument(),
                poll -> poll.value().isFetched()
                        ? downloads.offer(action.organization(), subject(action, poll.value()))
                        : Reply.onlyYou("The result can be fetched when the poll closes."));
    }

    private static Downloads.Subject subject(Action action, Poll poll) {
        return new Downloads.Subject(PollFile.KIND, poll.id().value(), action.person());
    }
}
