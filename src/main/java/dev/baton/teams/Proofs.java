package dev.baton.teams;

import jakarta.servlet.http.HttpServletRequest;

/** Finds what proves where a request is from. */
@FunctionalInterface
interface Proofs {

    Proof of(HttpServletRequest request);
}
