package dev.baton.standups.pairs;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Assigns each row a column of its own, so that all of it together costs least: the Hungarian method, in time that
 * grows with rows² × columns.
 */
final class Assignment {

    private final Cost[][] costs;
    private final int rows;
    private final int columns;

    /** What is taken off each row's and put on each column's costs; index 0 is nobody's. */
    private final Cost[] offRow;

    private final Cost[] onColumn;

    /** The row that has a column, or 0. */
    private final int[] rowOf;

    private Assignment(Cost[][] costs) {
        this.costs = costs;
        this.rows = costs.length;
        this.columns = rows == 0 ? 0 : costs[0].length;
        this.offRow = filled(rows + 1);
        this.onColumn = filled(columns + 1);
        this.rowOf = new int[columns + 1];
    }

    private static Cost[] filled(int length) {
        var all = new Cost[length];
        Arrays.fill(all, Cost.NOTHING);
        return all;
    }

    /**
     * Assigns.
     *
     * @param costs by row and column, at least as many columns as rows
     * @return the column of each row
     */
    static int[] of(Cost[][] costs) {
        var assignment = new Assignment(costs);
        for (var row = 1; row <= assignment.rows; row++) {
            assignment.place(row);
        }
        var columnOf = new int[assignment.rows];
        for (var column = 1; column <= assignment.columns; column++) {
            if (assignment.rowOf[column] > 0) {
                columnOf[assignment.rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    /** Others may have to move on, each to the column found for him. */
    private void place(int row) {
        rowOf[0] = row;
        @Nullable Cost[] least = new Cost[columns + 1];
        var from = new int[columns + 1];
        var seen = new boolean[columns + 1];
        var column = 0;
        do {
            seen[column] = true;
            column = next(column, least, from, seen);
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[from[column]];
            column = from[column];
        }
    }

    /** The column that is reached at least cost; all that were seen move towards it. */
    private int next(int column, @Nullable Cost[] least, int[] from, boolean[] seen) {
        var row = rowOf[column];
        var best = -1;
        var bestCost = Cost.NOTHING;
        for (var each = 1; each <= columns; each++) {
            if (seen[each]) {
                continue;
            }
            var cost = costs[row - 1][each - 1].minus(offRow[row]).minus(onColumn[each]);
            var known = least[each];
            if (known == null || cost.isLessThan(known)) {
                least[each] = cost;
                from[each] = column;
                known = cost;
            }
            if (best < 0 || known.isLessThan(bestCost)) {
                best = each;
                bestCost = known;
            }
        }
        move(bestCost, least, seen);
        return best;
    }

    private void move(Cost by, @Nullable Cost[] least, boolean[] seen) {
        for (var each = 0; each <= columns; each++) {
            var known = least[each];
            if (seen[each]) {
                offRow[rowOf[each]] = offRow[rowOf[each]].plus(by);
                onColumn[each] = onColumn[each].minus(by);
            } else if (known != null) {
                least[each] = known.minus(by);
            }
        }
    }
}
