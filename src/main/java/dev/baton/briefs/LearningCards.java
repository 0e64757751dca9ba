package dev.baton.briefs;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.store.Versioned;
import java.util.Optional;

/** Asks somebody in private what there is to learn from a campaign, and shows what came of it. */
final class LearningCards implements HeadlineSource {

    private static final String KIND = "brief-learn";

    private final Learning learning;

    LearningCards(Learning learning) {
        this.learning = learning;
    }

    static PrivateHeadline ask(Lesson lesson, AccountId account) {
        return new PrivateHeadline(KIND, lesson.id(), account);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        var brief =
                learning.briefs().find(organization, Lesson.briefOf(reference).value());
        var debrief = learning.debriefs().find(organization, Lesson.briefOf(reference));
        var lesson = learning.lessons()
                .find(organization, Lesson.briefOf(reference), Lesson.personOf(reference))
                .map(Versioned::value)
                .orElseGet(() -> Lesson.of(Lesson.briefOf(reference), Lesson.personOf(reference)));
        return brief.map(Versioned::value).flatMap(of -> debrief.map(found -> card(of, found.value(), lesson)));
    }

    private static Card card(Brief brief, Debrief debrief, Lesson lesson) {
        var title = brief.current().aim().title();
        var text = Text.of("").and(new Text.Strong(title));
        if (debrief.isPosted()) {
            return Telling.card(
                    "The debrief of " + title + " is posted",
                    text.and("\nThe debrief is posted."),
                    BriefButtons.learn(brief, "Read the debrief"));
        }
        if (brief.stage() != Stage.OVER) {
            return Card.of(text.and("\nThe campaign runs again: there is nothing to do until its end."));
        }
        if (lesson.words() != null) {
            return Telling.card(
                    "Thank you for what you said of " + title,
                    text.and(
                                    "\nThank you, that is in the debrief. You can change it until it is posted, at the latest ")
                            .and(debrief.due())
                            .and("."),
                    BriefButtons.learn(brief, "Change it"));
        }
        return Telling.card(
                "What did you learn from " + title + "?",
                text.and("\nThe campaign is over. What worked, what didn't, and would you do it again? It takes two"
                                + " minutes. The debrief is posted ")
                        .and(debrief.due())
                        .and(", or once everybody asked has answered."),
                BriefButtons.learn(brief, "Say what you learned"));
    }

    static Card reminder(Brief brief) {
        var title = brief.current().aim().title();
        return Telling.card(
                "What did you learn from " + title + "?",
                Text.of("The debrief of ")
                        .and(new Text.Strong(title))
                        .and(" would be better with your words. Two minutes are enough. This is the only reminder."),
                BriefButtons.learn(brief, "Say what you learned"));
    }
}
