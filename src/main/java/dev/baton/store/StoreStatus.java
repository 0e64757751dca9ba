package dev.baton.store;

import java.util.List;

/**
 * What Redis Baton uses.
 *
 * @param kind in a few words
 * @param concerns what an operator should know, in plain words
 */
public record StoreStatus(String kind, List<String> concerns) {}
