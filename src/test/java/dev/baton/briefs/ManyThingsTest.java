package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.MIA;
import static dev.baton.briefs.BriefFixtures.MONDAY;
import static dev.baton.briefs.BriefFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import dev.baton.chat.OrganizationId;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.store.RedisFixture;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of what there is much of, nothing is left out without a word. */
class ManyThingsTest {

    private final Store store = RedisFixture.stores().store();
    private final OrganizationId organization =
            new OrganizationId(UUID.randomUUID().toString());
    private final Brief brief = published("Spring", "2026-03-09", "2026-03-27");

    private void stored(int count, IntFunction<Write> write) {
        Lists.partition(IntStream.range(0, count).mapToObj(write).toList(), 250)
                .forEach(part -> store.commit(Realms.of(organization), part.toArray(Write[]::new)));
    }

    @Test
    void all_comments_go_with_a_draft() {
        var comments = new Comments(store);
        stored(450, i -> comments.add(Comment.of(brief, MIA, MONDAY.plusSeconds(i), "Comment " + i)));
        assertThat(comments.removeAll(organization, brief.id())).hasSize(450);
    }

    @Test
    void the_card_of_each_pod_is_found() {
        var postings = new Postings(store);
        stored(1_100, i -> postings.add(posting("pod" + i)));
        assertThat(postings.of(organization, brief.id())).hasSize(1_100);
    }

    private Posting posting(String pod) {
        return new Posting(brief.id(), new PodId(pod), List.of(), List.of(), 0, Course.NONE);
    }

    @Test
    void all_that_runs_in_a_pod_is_followed() {
        var briefs = new Briefs(store);
        stored(1_100, i -> briefs.add(published("Campaign " + i, "2026-03-09", "2026-03-27")));
        var seen = new HashSet<BriefId>();
        briefs.runningIn(organization, new PodId("pod"), each -> seen.add(each.id()));
        assertThat(seen).hasSize(1_100);
    }

    @Test
    void all_open_questions_are_counted_and_the_latest_is_shown() {
        var questions = new Questions(store);
        stored(
                Questions.MANY + 50,
                i -> questions.add(
                        Question.of(brief.id(), new PodId("pod"), MIA, MONDAY.plusSeconds(i), "Question " + i)));
        var open = questions.allOpen(organization, brief.id());
        assertThat(open.number()).isEqualTo(Questions.MANY + 50);
        assertThat(open.latest())
                .isEqualTo(questions
                        .openIn(organization, brief.id(), new PodId("pod"))
                        .latest());
        assertThat(open.latest())
                .isNotNull()
                .extracting(Question::words)
                .isEqualTo("Question " + (Questions.MANY + 49));
    }

    @Test
    void drafts_are_read_page_by_page_and_all_are_counted() {
        var briefs = new Briefs(store);
        var day = BriefFixtures.MONDAY.atZone(BriefFixtures.BERLIN).toLocalDate();
        stored(20, i -> briefs.add(BriefFixtures.drafted("Draft " + i, day, day)));
        var page = briefs.workOf(organization, MIA, 8, 7);
        assertThat(page.number()).isEqualTo(3);
        assertThat(page.total()).isEqualTo(20);
        assertThat(page.shown()).hasSize(4);
        assertThat(briefs.workOf(organization, MIA, 8, 1).hasMore()).isTrue();
    }
}
