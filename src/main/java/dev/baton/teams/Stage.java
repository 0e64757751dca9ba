package dev.baton.teams;

import dev.baton.chat.Reply;

/** Where a person is looking, and so how a reply gets there. */
interface Stage {

    Incoming.Answer show(Caller.Known caller, Reply reply);

    /** Says that nothing could be done. */
    Incoming.Answer decline(String words);
}
