package dev.baton.people;

import java.net.URI;
import java.util.Optional;

/** Where this machine reaches Baton, as long as nobody does anything but try it. */
public interface LocalAddress {

    /** Without a slash at its end; empty if others use Baton too. */
    Optional<URI> base();
}
