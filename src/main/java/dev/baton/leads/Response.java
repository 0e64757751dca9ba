package dev.baton.leads;

import java.time.Duration;

/**
 * How long sales took for its answer to an offer.
 *
 * @param total as the lead's clock counts: in working time, if the pod has agreed so, and without pauses
 * @param own Baton's own delay, around the clock: from when Baton took the offer until sales could see it, on a card or
 *     in private; until the answer if that came first
 * @param human the rest of the total: without what the clock had counted until sales could see it
 * @param inTime whether it came before the agreed time was over, whoever was asked meanwhile
 */
record Response(Duration total, Duration own, Duration human, boolean inTime) {}
