package dev.baton.polls;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
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
                        ? offer(action, poll.value())
                        : Reply.onlyYou("The result can be fetched when the poll closes."));
    }

    private Reply offer(Action action, Poll poll) {
        var subject = new Downloads.Subject(PollFile.KIND, poll.id().value(), action.person());
        return downloads
                .addressOf(action.organization(), subject)
                .<Reply>map(address -> new Reply.OnlyYou(Card.of(Text.of("The file can be fetched for "
                                + Downloads.LIFE.toMinutes() + " minutes, by whoever has its address."))
                        .and(Part.Buttons.of(new Button.Visit("Fetch the file", address)))))
                .orElseGet(() -> Reply.onlyYou("Baton doesn't know where it is reached from outside, so files can't be"
                        + " fetched. Please ask whoever runs Baton to set BATON_PUBLIC_URL."));
    }
}
