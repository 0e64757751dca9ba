package dev.baton.briefs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of campaign it is. Each has a template. */
enum CampaignKind {
    LAUNCH("Launch"),
    EVENT("Event"),
    WEBINAR("Webinar"),
    PROMOTION("Promotion"),
    CONTENT("Content"),
    OTHER("Other");

    private final String label;

    CampaignKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** As people type it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CampaignKind> parse(String typed) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(typed.strip()))
                .findFirst();
    }
}
