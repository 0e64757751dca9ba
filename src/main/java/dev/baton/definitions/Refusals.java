package dev.baton.definitions;

import dev.baton.chat.Reply;
import dev.baton.definitions.Outcome.Why;

/** Says why nothing came of something. */
final class Refusals {

    static Reply of(Why why, Found found) {
        var current = found.definition().current();
        return Reply.onlyYou(why.words(found.pod(), current == null ? 0 : current.number()));
    }

    /** To whoever saw a proposal that isn't there any more. */
    static Reply gone(Found found, Target seen) {
        return of(found.definition().gone(seen.revision()), found);
    }

    private Refusals() {}
}
