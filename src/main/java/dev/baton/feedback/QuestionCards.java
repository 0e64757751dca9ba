package dev.baton.feedback;

import dev.baton.chat.AccountId;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What each person is asked in private, and reminded of. It shows what came of it, so that no old button is left. */
final class QuestionCards implements HeadlineSource {

    private static final String KIND = "feedback-asked";
    private static final String ASK = "ask:";
    private static final String REMINDER = "reminder:";

    private final AskedPeople people;
    private final Directory directory;
    private final InstantSource clock;

    QuestionCards(AskedPeople people, Directory directory, InstantSource clock) {
        this.people = people;
        this.directory = directory;
        this.clock = clock;
    }

    static PrivateHeadline question(Asked asked, AccountId account) {
        return new PrivateHeadline(KIND, ASK + asked.id(), account);
    }

    static PrivateHeadline reminder(Asked asked, AccountId account) {
        return new PrivateHeadline(KIND, REMINDER + asked.id(), account);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        var isReminder = reference.startsWith(REMINDER);
        return people.find(organization, reference.substring(isReminder ? REMINDER.length() : ASK.length()))
                .map(Versioned::value)
                .map(asked -> isReminder ? reminding(asked) : asking(organization, asked));
    }

    private Card asking(OrganizationId organization, Asked asked) {
        var isOver = !clock.instant().isBefore(asked.until());
        if (asked.isSettled() || isOver) {
            return settled(asked, isOver);
        }
        var where = directory.pod(organization, asked.pod()).map(Pod::name).orElse("your pod");
        return new Card(
                asked.words(),
                List.of(
                        new Part.Paragraph(Text.of("Marketing of " + where + " would like to know:\n")
                                .and(new Text.Strong(asked.words()))),
                        new Part.Note(Text.of("Answer until ")
                                .and(asked.until())
                                .and(", several times if there is more. You hear what becomes of it.")),
                        buttons(asked)));
    }

    private static Card settled(Asked asked, boolean isOver) {
        var summary = asked.answers() > 0 ? "Answered" : asked.nothing() ? "Nothing this time" : "Over";
        var text = Text.of("")
                .and(new Text.Strong(asked.words()))
                .and("\n" + outcome(asked) + (isOver ? " What you hear later, /feedback takes at any time." : ""));
        var card = new Card(summary + ": " + asked.words(), List.of(new Part.Paragraph(text)));
        var label = asked.answers() > 0 ? "Add something" : "Answer after all";
        return isOver
                ? card
                : card.and(Part.Buttons.of(
                        Button.press(label, FeedbackActions.ANSWER, asked.id()).opening()));
    }

    private static String outcome(Asked asked) {
        if (asked.answers() > 0) {
            return "You have answered" + (asked.answers() == 1 ? "" : " " + asked.answers() + " times")
                    + ". Thank you.";
        }
        return asked.nothing() ? "Nothing this time." : "This is over for this time.";
    }

    private Card reminding(Asked asked) {
        if (!asked.waits(clock.instant())) {
            return new Card(
                    "Reminder: " + asked.words(),
                    List.of(new Part.Paragraph(Text.of("")
                            .and(new Text.Strong(asked.words()))
                            .and("\nThis was a reminder. It needs nothing any more."))));
        }
        return new Card(
                "Reminder: " + asked.words(),
                List.of(
                        new Part.Paragraph(Text.of("Did you hear something?\n")
                                .and(new Text.Strong(asked.words()))
                                .and("\nThis is the only reminder.")),
                        buttons(asked)));
    }

    private static Part buttons(Asked asked) {
        return Part.Buttons.of(
                Button.primary("Answer", FeedbackActions.ANSWER, asked.id()).opening(),
                Button.press("Nothing this time", FeedbackActions.NOTHING, asked.id()));
    }
}
