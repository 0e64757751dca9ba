package dev.baton.intake;

import dev.baton.chat.PersonId;
import java.time.Instant;

/**
 * A machine that hands things in.
 *
 * @param id part of its key, so that the key tells whose it is
 * @param name as people know it
 * @param pod whose leads it hands in
 * @param secret sealed; proves that a request is from it
 */
public record Source(String id, String name, String pod, String secret, PersonId madeBy, Instant madeAt) {}
