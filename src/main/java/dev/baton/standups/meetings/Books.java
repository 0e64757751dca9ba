package dev.baton.standups.meetings;

/** Where all of meetings is written down. */
record Books(Meetings meetings, Sittings sittings, Points points, ActionItems items) {}
