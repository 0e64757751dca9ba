package dev.baton.standups.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_other_assignment_costs_less(long seed) {
        var random = new Random(seed);
        for (var number = 0; number < 50; number++) {
            var rows = 1 + random.nextInt(5);
            var costs = costs(random, rows, rows + random.nextInt(3));
            var columns = Assignment.of(costs);
            assertThat(columns).doesNotHaveDuplicates().hasSize(rows);
            var found = Cost.NOTHING;
            for (var row = 0; row < rows; row++) {
                found = found.plus(costs[row][columns[row]]);
            }
            assertThat(found)
                    .as(() -> Arrays.deepToString(costs))
                    .isEqualTo(least(costs, 0, new boolean[costs[0].length]));
        }
    }

    private static Cost[][] costs(Random random, int rows, int columns) {
        var costs = new Cost[rows][columns];
        for (var row : costs) {
            Arrays.setAll(
                    row,
                    column -> new Cost(
                            random.nextInt(2), random.nextInt(-4, 4), random.nextInt(2), random.nextInt(3), 0));
        }
        return costs;
    }

    /** Tries all. */
    private static Cost least(Cost[][] costs, int row, boolean[] taken) {
        if (row == costs.length) {
            return Cost.NOTHING;
        }
        var best = new Cost(Integer.MAX_VALUE, 0, 0, 0, 0);
        for (var column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                var cost = costs[row][column].plus(least(costs, row + 1, taken));
                taken[column] = false;
                best = cost.isLessThan(best) ? cost : best;
            }
        }
        return best;
    }
}
