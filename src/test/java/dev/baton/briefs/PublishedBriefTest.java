package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.MIA;
import static dev.baton.briefs.BriefFixtures.MONDAY;
import static dev.baton.briefs.BriefFixtures.SUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a brief keeps once it is published, and who answers for it. */
class PublishedBriefTest {

    private final Brief drafted = BriefFixtures.drafted("Spring", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9));

    private static Brief changed(Brief.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Brief.Outcome.Changed.class);
        return ((Brief.Outcome.Changed) outcome).brief();
    }

    private Brief published() {
        var pitch = new Content.Pitch(
                "Plant managers", "A month for free", "Less waste", "Paper slows you down.", List.of());
        var written =
                changed(drafted.save(Content.Section.PITCH, drafted.content().with(pitch), MIA, MONDAY));
        return changed(changed(changed(written.ask(MONDAY)).agree(SUE, MONDAY)).publish(MIA, MONDAY));
    }

    private Content ownedBy(@Nullable PersonId owner) {
        return drafted.content().with(drafted.content().aim().ownedBy(owner));
    }

    @Test
    void its_owner_answers_for_it_and_whoever_wrote_it_if_it_has_none() {
        assertThat(Brief.drafted(ownedBy(MIA), SUE, MONDAY).answerer()).isEqualTo(MIA);
        assertThat(Brief.drafted(ownedBy(null), SUE, MONDAY).answerer()).isEqualTo(SUE);
        assertThat(changed(published().save(Content.Section.AIM, ownedBy(SUE), MIA, MONDAY))
                        .answerer())
                .as("another owner isn't published yet")
                .isEqualTo(MIA);
    }

    @Test
    void it_holds_its_words_no_third_time() {
        assertThat(published().agreement().to()).isNull();
        assertThat(published().agreement().by()).isEqualTo(SUE);
    }
}
