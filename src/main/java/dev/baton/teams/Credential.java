package dev.baton.teams;

import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateKey;

/** What Baton proves to the login service with that it is the app. */
sealed interface Credential {

    /** A client secret. */
    record Secret(String value) implements Credential {

        @Override
        public String toString() {
            return "Secret";
        }
    }

    /** The key belongs to the certificate. */
    record Certificate(RSAPrivateKey key, X509Certificate certificate) implements Credential {

        @Override
        public String toString() {
            return "Certificate";
        }
    }

    /** None: a peer on this machine wants no token. Only with {@link TeamsSetup#anonymous()}. */
    record None() implements Credential {}
}
