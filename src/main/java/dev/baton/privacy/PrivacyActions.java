package dev.baton.privacy;

/** The names of buttons and forms. */
final class PrivacyActions {

    static final String ERASE = "privacy.erase";
    static final String ASK = "privacy.ask-whom";
    static final String RETENTION = "privacy.retention";

    private PrivacyActions() {}
}
