package dev.baton.polls;

import com.google.common.base.Strings;
import dev.baton.chat.Card;
import dev.baton.chat.Limits;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Bar;
import dev.baton.chat.Text;
import dev.baton.delivery.Headline;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.Outgoing;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A poll in the channel, kept up to date while people vote. */
final class PollCards implements HeadlineSource {

    private static final String KIND = "poll";
    private static final char FIGURE_SPACE = '\u2007';

    private final Polls polls;
    private final Counting counting;
    private final DrawingPicture drawing;

    PollCards(Polls polls, Counting counting, DrawingPicture drawing) {
        this.polls = polls;
        this.counting = counting;
        this.drawing = drawing;
    }

    static List<Headline> headlinesOf(Poll poll) {
        return poll.channels().stream()
                .map(channel -> new Headline(KIND, poll.id().value(), channel))
                .toList();
    }

    /** Brings the cards up to date. Of those that wait in a lane there is one, however many vote. */
    static List<Write> refreshes(OrganizationId organization, Poll poll) {
        return headlinesOf(poll).stream()
                .map(headline -> Outgoing.refresh(headline).add(organization))
                .toList();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return polls.find(organization, reference).map(poll -> {
            drawing.ifDue(organization, poll);
            return card(organization, poll.value());
        });
    }

    private Card card(OrganizationId organization, Poll poll) {
        var names = poll.question().kind().isScale()
                ? Map.<Integer, List<String>>of()
                : counting.names(organization, poll, Counting.NAMED);
        return card(poll, counting.standing(organization, poll), names);
    }

    private static Card card(Poll poll, Standing standing, Map<Integer, List<String>> names) {
        var question = poll.question();
        var parts = new ArrayList<Part>();
        parts.addAll(asked(question.words()));
        parts.add(new Part.Paragraph(
                poll.isOpen()
                        ? PollWords.terms(poll)
                        : Text.of("").and(new Text.Strong("Closed.")).and(" " + PollWords.result(question, standing))));
        var tally = isDrawn(poll, standing) ? standing.tally() : null;
        if (!question.kind().isScale()) {
            question.options()
                    .forEach(option -> parts.add(
                            new Part.Paragraph(row(option, tally, names.getOrDefault(option.number(), List.of())))));
        } else if (tally != null) {
            parts.add(new Part.Paragraph(Text.of(question.options().stream()
                    .map(option -> number(option) + "  " + bar(option, tally))
                    .collect(Collectors.joining("\n")))));
        }
        return finished(poll, standing, parts);
    }

    /**
     * Whether there are bars: where something is held back, or shown sooner or later but not so far, they would seem to
     * be it.
     */
    private static boolean isDrawn(Poll poll, Standing standing) {
        return poll.isShown()
                && !standing.isHeldBack()
                && !(poll.isOpen()
                        && poll.terms().anonymous()
                        && standing.tally().voters() == 0);
    }

    private static Card finished(Poll poll, Standing standing, List<Part> parts) {
        var question = poll.question();
        var tally = standing.tally();
        var isReckoned = question.kind().isScale() && poll.isOpen() && tally.voters() > 0;
        var so = isReckoned ? " " + PollWords.result(question, tally) : "";
        parts.add(new Part.Note(Text.of(PollWords.voters(standing, poll.isOpen()) + so + " Asked by ")
                .and(poll.by())
                .and(".")));
        parts.addAll(PollButtons.of(poll));
        return new Card("Poll: " + question.words(), parts);
    }

    /** A heading takes less than a question. */
    static List<Part> asked(String question) {
        return question.length() <= Limits.HEADING
                ? List.of(new Part.Heading(question))
                : List.of(
                        new Part.Heading("Poll"), new Part.Paragraph(Text.of("").and(new Text.Strong(question))));
    }

    /** @param tally null if there are no bars */
    private static Text row(Option option, @Nullable Tally tally, List<String> names) {
        var text = Text.of("").and(new Text.Strong(option.label()));
        return tally == null ? text : text.and("\n" + bar(option, tally) + PollWords.who(names, tally.of(option)));
    }

    /** All as wide as two digits, so that the bars begin below each other. */
    private static String number(Option option) {
        return Strings.padStart(option.label(), 2, FIGURE_SPACE);
    }

    private static String bar(Option option, Tally tally) {
        return Bar.line(tally.of(option), tally.voters()) + "  " + tally.share(option) + " % · "
                + PollWords.votes(tally.of(option));
    }
}
