package dev.baton.people;

/** A port whose contract nobody tests. */
interface PlantedPort {}
