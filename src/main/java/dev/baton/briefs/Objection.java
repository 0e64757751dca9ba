package dev.baton.briefs;

/** What customers object, and what sales answers. */
record Objection(String theySay, String weSay) {}
