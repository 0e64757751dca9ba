package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.MIA;
import static dev.baton.briefs.BriefFixtures.MONDAY;
import static dev.baton.briefs.BriefFixtures.content;
import static dev.baton.briefs.BriefFixtures.first;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShowingReadersTest {

    private final Brief brief = Brief.drafted(content(), MIA, MONDAY);

    @Test
    void many_small_pods_have_room_page_by_page() {
        var lines = IntStream.range(0, 30)
                .boxed()
                .flatMap(pod -> IntStream.range(0, 2).mapToObj(at -> line("Pod " + pod, pod + "-" + at, at == 0)))
                .toList();
        var card = ShowingReaders.card(brief, first(), lines, 1);
        assertThat(card.toString()).contains("30 of 60 have acknowledged", "Page 1 of 3", "More");
    }

    @Test
    void who_is_in_two_pods_counts_once() {
        var lines = IntStream.range(0, 2)
                .mapToObj(pod -> line("Pod " + pod, "sue", true))
                .toList();
        assertThat(ShowingReaders.card(brief, first(), lines, 1).toString()).contains("1 of 1 have acknowledged");
    }

    private static ShowingReaders.Line line(String pod, String person, boolean hasRead) {
        return new ShowingReaders.Line(pod, new PersonId(person), person, hasRead);
    }
}
