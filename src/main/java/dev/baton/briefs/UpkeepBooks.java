package dev.baton.briefs;

/** What is stored of how a brief's proof and assets are, and what is said of it. */
record UpkeepBooks(UpkeepList list, UseList uses, UpkeepNews news) {}
