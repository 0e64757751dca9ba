package dev.baton.roles;

import dev.baton.chat.PersonId;
import dev.baton.people.Side;
import java.util.List;
import java.util.stream.Stream;

/** Whom to ask on a side if nobody else can be asked. */
record Heads(List<PersonId> sales, List<PersonId> marketing) {

    static final Heads NOBODY = new Heads(List.of(), List.of());

    static final int MOST = 5;

    Heads {
        sales = List.copyOf(sales);
        marketing = List.copyOf(marketing);
    }

    /** Those of a side, or of both. */
    List<PersonId> of(Side side) {
        return switch (side) {
            case SALES -> sales;
            case MARKETING -> marketing;
            case BOTH -> Stream.concat(sales.stream(), marketing.stream()).distinct().toList();
        };
    }

    Stream<PersonId> all() {
        return of(Side.BOTH).stream();
    }
}
