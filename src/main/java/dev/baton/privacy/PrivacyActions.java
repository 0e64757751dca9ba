package dev.baton.privacy;

/** The names of buttons and forms. */
final class PrivacyActions {

    static final String ERASE = "privacy.erase";
    static final String MORE = "privacy.more-words";
    static final String ALSO = "privacy.other-addresses";
    static final String CANCEL = "privacy.cancel";
    static final String ASK = "privacy.ask-whom";
    static final String RETENTION = "privacy.retention";

    private PrivacyActions() {}
}
