package dev.baton.store;

/** A document as it was read. */
public record Versioned<T>(String id, long version, T value) {}
