package dev.baton.briefs;

/** Where it is said, and read, what there is to learn from a campaign. */
record LearningDesk(Learning learning, Caretakers caretakers, ShowingDebrief showing) {}
