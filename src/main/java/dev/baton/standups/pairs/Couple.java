package dev.baton.standups.pairs;

import dev.baton.chat.PersonId;

/** One from each side. */
record Couple(PersonId sales, PersonId marketing) {

    boolean includes(PersonId person) {
        return sales.equals(person) || marketing.equals(person);
    }

    PersonId otherThan(PersonId person) {
        return sales.equals(person) ? marketing : sales;
    }
}
