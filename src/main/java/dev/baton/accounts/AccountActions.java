package dev.baton.accounts;

/** The names of what can be pressed and sent. They are stored in messages, so they never change. */
final class AccountActions {

    static final String ADD = "account.add";
    static final String CHANGE = "account.change";
    static final String NOTE = "account.note";
    static final String SHOW = "account.show";
    static final String REMOVE = "account.remove";
    static final String UNDO = "account.undo";

    /** Asks for several at once, and the form. */
    static final String SEVERAL = "account.several";

    static final String SEND_FILE = "account.send-file";
    static final String FETCH_FILE = "account.fetch-file";

    /** Writes what was sent and looked at. */
    static final String WRITE = "account.write";

    static final String DISCARD = "account.discard";

    private AccountActions() {}
}
