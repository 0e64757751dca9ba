package dev.baton.scenario;

import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Store;
import java.util.List;
import java.util.stream.IntStream;

/** What is stored of a file of leads while it is on its way in. */
record KeptImports(Office office) {

    /** Some of it, as it is stored. */
    private record Piece(String sealed) {}

    /** How many pieces are left, of the first few. */
    long pieces(String id) {
        var realm = Realms.of(office.organization());
        var kept =
                new Documents<>(office.baton.part(Store.class), "lead-import-piece", Piece.class, ignored -> List.of());
        return IntStream.range(0, 10)
                .filter(number -> kept.find(realm, id + ":" + number).isPresent())
                .count();
    }
}
