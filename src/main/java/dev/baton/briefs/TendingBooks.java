package dev.baton.briefs;

/** What is read and written as somebody says whether a brief's proof and assets are right. */
record TendingBooks(Briefs briefs, UpkeepList list, UpkeepCards cards, UpkeepNews news) {}
