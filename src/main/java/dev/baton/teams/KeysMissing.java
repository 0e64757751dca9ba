package dev.baton.teams;

import org.springframework.security.core.AuthenticationException;

/** Whether a token is good can't be told, since there are no keys to tell it with. */
final class KeysMissing extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    KeysMissing(Throwable cause) {
        super("the keys of Teams can't be had", cause);
    }
}
