package dev.baton.intake;

/** The names of buttons and forms about sources and their mappings. They stand in messages, so they stay. */
final class SourceActions {

    static final String NEW = "source.new";
    static final String ASK_TO_REVOKE = "source.ask-to-revoke";
    static final String REVOKE = "source.revoke";
    static final String SETTINGS = "source.settings";
    static final String SETTLE = "source.settle";
    static final String MAPPING = "mapping.change";
    static final String UNDO_MAPPING = "mapping.undo";

    private SourceActions() {}
}
