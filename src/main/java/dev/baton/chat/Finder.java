package dev.baton.chat;

import java.util.List;

/**
 * Finds records by what somebody typed, to be shown to others in a conversation. Where a platform has no search of its
 * own for apps, as Slack, the commands that list and show find the same.
 */
public interface Finder {

    /** The most that are shown. */
    int SHOWN = 10;

    /**
     * Looks them up.
     *
     * @param words what was typed; empty for those that matter most now
     */
    List<Found> find(OrganizationId organization, String words);

    /**
     * A record that was found.
     *
     * @param title what it is called
     * @param detail how it is, in a line
     * @param card what others get to see; it is not kept up to date
     */
    record Found(String title, String detail, Card card) {

        public Found {
            title = Plain.line(title, Limits.HEADING);
            detail = Plain.line(detail, Limits.HEADING);
        }
    }
}
