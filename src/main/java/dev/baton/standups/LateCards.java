package dev.baton.standups;

import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.Headline;
import dev.baton.delivery.HeadlineSource;
import dev.baton.people.Directory;
import java.util.Optional;

/** What one person said once the summary was out: one message below it, however often it is changed. */
final class LateCards implements HeadlineSource {

    private static final String KIND = "standup-late";

    private final Rounds rounds;
    private final Directory directory;

    LateCards(Rounds rounds, Directory directory) {
        this.rounds = rounds;
        this.directory = directory;
    }

    static Headline headline(Answer answer, ConversationId channel) {
        return new Headline(KIND, answer.id(), channel);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return rounds.answer(organization, reference)
                .map(found -> found.value())
                .filter(Answer::hasLate)
                .flatMap(answer -> rounds.find(organization, answer.round())
                        .map(round -> card(organization, round.value(), answer)));
    }

    private Card card(OrganizationId organization, Round round, Answer answer) {
        var name = directory.nameOf(organization, answer.person());
        var added = answer.added();
        var parts = Summary.whole(round, name, answer.withLateAlone());
        var blocker = answer.withLateAlone().to(round.indexOf(Question.Blocks.class));
        if (!blocker.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("Blocked: " + blocker)));
        }
        return new Card(name + (added == null ? " has answered, too" : " has added something"), parts);
    }
}
