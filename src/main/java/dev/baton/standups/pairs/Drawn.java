package dev.baton.standups.pairs;

import dev.baton.chat.PersonId;
import dev.baton.standups.Rota;
import java.util.List;

/** What came of drawing. */
sealed interface Drawn {

    /**
     * Some are paired.
     *
     * @param left those who were there and have nobody this time
     * @param rota whose turn it is from now on
     */
    record Paired(List<Couple> couples, List<PersonId> left, Rota rota) implements Drawn {

        public Paired {
            couples = List.copyOf(couples);
            left = List.copyOf(left);
        }
    }

    record Nobody(Why why) implements Drawn {}

    /** Why nobody is paired. */
    enum Why {
        NO_SALES("nobody of sales takes part at present"),
        NO_MARKETING("nobody of marketing takes part at present"),
        NO_SIDE("nobody takes part at present"),

        /** Who doesn't want whom is told to nobody. */
        NO_COUPLE("those who take part at present can't be paired with each other");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** In a sentence. */
        String words() {
            return words;
        }

        static Why of(boolean sales, boolean marketing) {
            if (sales && marketing) {
                return NO_COUPLE;
            }
            return sales ? NO_MARKETING : marketing ? NO_SALES : NO_SIDE;
        }
    }
}
