package dev.baton.people;

/** Breaks rules, so that the tests of the architecture see that they can fail. */
final class PlantedHelper implements PlantedPort {}
