package dev.baton.webhooks;

import dev.baton.store.Store;
import java.time.InstantSource;

/** What everybody needs who works on deliveries. */
record Equipment(Endpoints endpoints, Deliveries deliveries, Tracks tracks, Store store, InstantSource clock) {}
