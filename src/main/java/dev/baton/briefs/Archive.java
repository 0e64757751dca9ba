package dev.baton.briefs;

/** All that is stored of briefs. */
record Archive(Briefs briefs, Editions editions, Postings postings, ReaderList readers, ProgressList progress) {}
