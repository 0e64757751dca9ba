package dev.baton.polls;

import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Limits;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Bar;
import dev.baton.chat.Text;
import dev.baton.delivery.Headline;
import dev.baton.delivery.HeadlineSource;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The result, below the card of a poll that was closed. It is drawn after the poll was closed, so that no vote is
 * missing that still counted.
 */
final class ResultCards implements HeadlineSource {

    private static final String KIND = "poll-result";

    private static final String NOT_SPLIT =
            "Not split by side: that takes two sides, and at least " + Sides.FEWEST + " votes of each that has voted.";

    private final Polls polls;
    private final Counting counting;
    private final Trend trend;

    ResultCards(Polls polls, Counting counting, Trend trend) {
        this.polls = polls;
        this.counting = counting;
        this.trend = trend;
    }

    static Headline headline(Poll poll, Instant closed, ConversationId channel) {
        return new Headline(KIND, poll.id() + " " + closed.toEpochMilli(), channel);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Empty if the poll was opened again. */
    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        var space = reference.indexOf(' ');
        return polls.find(organization, reference.substring(0, space))
                .map(Versioned::value)
                .filter(poll -> poll.closed() != null
                        && reference
                                .substring(space + 1)
                                .equals(Long.toString(poll.closed().toEpochMilli())))
                .map(poll -> card(organization, poll));
    }

    private Card card(OrganizationId organization, Poll poll) {
        var standing = counting.standing(organization, poll);
        var tally = standing.tally();
        var question = poll.question();
        var result = PollWords.result(question, standing);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(
                Text.of("").and(new Text.Strong("The result:")).and(" " + result)));
        if (tally.voters() > 0) {
            parts.add(chart(question, tally));
            if (question.options().size() > Limits.BARS) {
                parts.add(new Part.Note(
                        Text.of("These are the " + Limits.BARS + " that most chose; the poll's card has all.")));
            }
            parts.addAll(bySide(poll, standing.sides()));
            parts.addAll(trend.upTo(organization, poll));
        }
        parts.add(new Part.Note(Text.of(PollWords.voters(standing, false))));
        return new Card("The result of “" + question.words() + "”: " + result, parts);
    }

    private static Part chart(Question question, Tally tally) {
        var order = question.kind().isScale()
                ? question.options().stream()
                : question.options().stream().sorted(Comparator.comparingInt((Option option) -> -tally.of(option)));
        return new Part.Chart(
                "Votes",
                "How many chose what.",
                order.limit(Limits.BARS)
                        .map(option -> new Bar(option.label(), tally.of(option), "(" + tally.share(option) + " %)"))
                        .toList());
    }

    private static List<Part> bySide(Poll poll, Map<Camp, Tally> shown) {
        if (shown.isEmpty()) {
            return poll.terms().anonymous() ? List.of(new Part.Note(Text.of(NOT_SPLIT))) : List.of();
        }
        return new TreeMap<>(shown)
                .entrySet().stream()
                        .<Part>map(each -> new Part.Paragraph(Text.of("")
                                .and(new Text.Strong(each.getKey().label() + ":"))
                                .and(" " + side(poll.question(), each.getValue()))))
                        .toList();
    }

    private static String side(Question question, Tally tally) {
        return switch (question.kind()) {
            case SCALE, NPS -> PollWords.result(question, tally) + " " + PollWords.voters(tally.voters(), false) + ".";
            case ONE, SEVERAL ->
                question.options().stream()
                                .map(option -> option.label() + " " + tally.share(option) + " %")
                                .collect(Collectors.joining(", "))
                        + ". " + PollWords.voters(tally.voters(), false) + ".";
        };
    }
}
