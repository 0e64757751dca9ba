package dev.baton.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has been shown of an anonymous poll, step by step. */
class PictureTest {

    private static final PollId POLL = PollId.create();

    private static Tally tally(int voters) {
        return new Tally(voters, Map.of(1, voters));
    }

    private static Sides sides(int sales, int marketing) {
        return new Sides(Map.of(Camp.SALES, tally(sales), Camp.MARKETING, tally(marketing)));
    }

    @Test
    void nothing_is_drawn_below_five_ballots_and_nothing_is_shown_below_ten() {
        var none = Picture.none(POLL);
        assertThat(none.drawing(tally(4))).isEqualTo(none);
        var held = none.drawing(tally(5));
        assertThat(held.live(9).tally()).isEqualTo(Tally.NOTHING);
        assertThat(held.drawing(tally(9))).isEqualTo(held);
        assertThat(held.drawing(tally(10)).live(10).tally()).isEqualTo(tally(5));
    }

    @Test
    void sides_that_were_shown_are_shown_again_once_each_has_five_more() {
        var first = Picture.none(POLL).closed(sides(5, 6));
        assertThat(first.sides()).hasSize(2);
        var reopened = Picture.none(POLL).reopened(first);
        assertThat(reopened.closed(sides(7, 8)).sides()).isEqualTo(first.sides());
        assertThat(reopened.closed(sides(9, 12)).sides()).isEmpty();
        assertThat(reopened.closed(sides(10, 11)).sides()).hasSize(2);
        var again = reopened.reopened(reopened.closed(sides(9, 12)));
        assertThat(again.closed(sides(16, 10)).sides()).isEmpty();
        assertThat(again.closed(sides(15, 11)).sides()).hasSize(2);
    }

    static LongStream seeds() {
        return LongStream.of(Long.getLong("seed", new SecureRandom().nextLong()));
    }

    /** Ballots are cast and changed, cards rendered and the poll is closed and opened again, at random. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_two_results_that_differ_are_fewer_than_five_ballots_apart(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var results = shownIn(random, 1 + random.nextInt(80));
            for (var at = 1; at < results.size(); at++) {
                var before = results.get(at - 1);
                var after = results.get(at);
                if (!after.equals(before)) {
                    assertThat(after.voters() - before.voters())
                            .as("from %s to %s", before, after)
                            .isGreaterThanOrEqualTo(Sides.FEWEST);
                }
            }
        }
    }

    private static List<Tally> shownIn(Random random, int deeds) {
        var ballots = new ArrayList<List<Integer>>();
        var shown = new ArrayList<Tally>();
        var picture = Picture.none(POLL);
        for (var deed = 0; deed < deeds; deed++) {
            switch (random.nextInt(10)) {
                case 0 -> {
                    if (!ballots.isEmpty()) {
                        ballots.set(random.nextInt(ballots.size()), List.of(1 + random.nextInt(3)));
                    }
                }
                case 1 -> {
                    var closed = picture.closed(new Sides(Map.of(Camp.SALES, Tally.of(ballots))));
                    shown.add(closed.tally());
                    picture = picture.reopened(closed);
                }
                case 2, 3, 4 -> {
                    picture = picture.drawing(Tally.of(ballots));
                    shown.add(picture.live(ballots.size()).tally());
                }
                default -> ballots.add(List.of(1 + random.nextInt(3)));
            }
        }
        shown.add(
                picture.closed(new Sides(Map.of(Camp.SALES, Tally.of(ballots)))).tally());
        return shown.stream().filter(tally -> tally.voters() > 0).toList();
    }
}
