package dev.baton.polls;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;

/** {@code Who voted}: everybody by option, to whoever asks; of an anonymous or hidden result nobody. */
final class ShowingVoters implements ActionHandler {

    private static final int MOST = 40;

    private final Finding finding;
    private final Counting counting;

    ShowingVoters(Finding finding, Counting counting) {
        this.finding = finding;
        this.counting = counting;
    }

    @Override
    public String action() {
        return PollActions.VOTERS;
    }

    @Override
    public Reply handle(Action action) {
        return finding.of(action, action.argument(), found -> {
            var poll = found.value();
            if (poll.terms().anonymous()) {
                return Reply.onlyYou("This poll is anonymous.");
            }
            return poll.isShown()
                    ? new Reply.OnlyYou(card(action.organization(), poll))
                    : Reply.onlyYou("That shows when the poll closes.");
        });
    }

    private Card card(OrganizationId organization, Poll poll) {
        var tally = counting.standing(organization, poll).tally();
        var names = counting.names(organization, poll, MOST);
        var parts = new ArrayList<Part>(PollCards.asked(poll.question().words()));
        for (var option : poll.question().options()) {
            var who = names.getOrDefault(option.number(), List.of());
            parts.add(new Part.Paragraph(Text.of("")
                    .and(new Text.Strong(option.label()))
                    .and("  " + PollWords.votes(tally.of(option)) + PollWords.who(who, tally.of(option)))));
        }
        return new Card("Who voted in “" + poll.question().words() + "”", parts);
    }
}
