package dev.baton.routing;

import dev.baton.people.Directory;

/** Whom decisions ask. */
record Desk(RoutingStore kept, Rulebooks books, Directory directory, AccountOwners owners, Workload workload) {}
