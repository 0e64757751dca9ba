package dev.baton.briefs;

/** What is stored of campaigns that are over. */
record Learning(Briefs briefs, Debriefs debriefs, Lessons lessons) {}
