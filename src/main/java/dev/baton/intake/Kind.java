package dev.baton.intake;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** What another system speaks. The names are stored. */
public enum Kind {
    BATON("Baton's own JSON", ""),
    HUBSPOT("HubSpot", "hubspot", Setting.CLIENT_SECRET, Setting.LOOKUP, Setting.LOOKUP_TOKEN),
    SALESFORCE_MESSAGE("Salesforce Outbound Message", "salesforce-message", Setting.ORGANIZATION),
    SALESFORCE_CHANGE("Salesforce Change Data Capture", "salesforce-change"),
    MARKETO("Marketo", "marketo"),
    PIPEDRIVE("Pipedrive", "pipedrive"),
    WEB_FORM("Web form", "web-form", Setting.REDIRECT, Setting.ORIGIN),
    OWN("Own mapping", "own");

    private static final int OF_ANYBODY = 30;

    private final String label;
    private final String ready;
    private final ImmutableList<Setting> settings;

    Kind(String label, String ready, Setting... settings) {
        this.label = label;
        this.ready = ready;
        this.settings = ImmutableList.copyOf(settings);
    }

    /** What people read. */
    String label() {
        return label;
    }

    /** The name of the mapping that comes with Baton; empty if nothing is mapped. */
    String ready() {
        return ready;
    }

    /** What an administrator may say about a source of this kind. */
    List<Setting> settings() {
        return settings;
    }

    boolean isMapped() {
        return !ready.isEmpty();
    }

    /** How many requests of one source are taken in a minute. Whoever sees a form of a website may send it. */
    int perMinute() {
        return this == WEB_FORM ? OF_ANYBODY : IntakeGate.PER_MINUTE;
    }

    /** Whether the other system shows a secret that Baton made. */
    boolean showsKey() {
        return this != HUBSPOT && this != WEB_FORM;
    }
}
