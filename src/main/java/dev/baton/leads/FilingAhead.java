package dev.baton.leads;

import dev.baton.leads.FilingLeads.Filed;
import dev.baton.leads.LeadImport.Stage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes leads of the pieces of a file, while those before them are committed; but none whose leads may go elsewhere by
 * then. Not for several threads.
 */
final class FilingAhead implements AutoCloseable {

    /** What one of them reads waits for the commit before it. The next commit doesn't wait for that if it is ready. */
    private static final int MOST = 2;

    private final Function<LeadImport, Optional<Filed>> filing;
    private final Deque<Underway<Optional<Piece>>> ahead = new ArrayDeque<>();

    /** @param filing makes leads of the next piece of an import; empty if the pod is gone */
    FilingAhead(Function<LeadImport, Optional<Filed>> filing) {
        this.filing = filing;
    }

    /** @param after the import once it is in */
    record Piece(Filed filed, LeadImport after) {

        /** Where others go doesn't depend on it. */
        private boolean letsGoOn() {
            return after.stage() != Stage.DONE && !filed.reachesSomebody();
        }
    }

    /** The next piece; empty if the pod is gone. */
    Optional<Piece> next(LeadImport running) {
        var ready = Optional.ofNullable(ahead.poll())
                .flatMap(Underway::get)
                .filter(piece -> piece.after().taken() == running.taken() + 1);
        if (ready.isEmpty()) {
            close();
        }
        var next = ready.or(() -> file(running));
        next.ifPresent(this::goOn);
        return next;
    }

    private void goOn(Piece piece) {
        while (ahead.size() < MOST) {
            var last = ahead.peekLast();
            ahead.add(Underway.begin(() -> (last == null ? Optional.of(piece) : last.get())
                    .filter(Piece::letsGoOn)
                    .flatMap(before -> file(before.after()))));
        }
    }

    private Optional<Piece> file(LeadImport running) {
        return filing.apply(running).map(filed -> new Piece(filed, running.took(filed.leads())));
    }

    /** Waits for what is under way. */
    @Override
    public void close() {
        ahead.forEach(Underway::await);
        ahead.clear();
    }
}
