package dev.baton.people;

/** A contract that nobody extends. */
abstract class PlantedPortContract {}
