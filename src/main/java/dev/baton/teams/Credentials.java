package dev.baton.teams;

import dev.baton.Misconfigured;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;

/** Reads what the app proves itself with. */
final class Credentials {

    private static final String BOTH_IN_PEM = "TEAMS_APP_CERTIFICATE is not a PEM file with a certificate and its"
            + " private RSA key. Put both into one file, the key without a passphrase, and set its path.";

    /** @throws Misconfigured if there is none, more than one or a wrong one; the message says what to set */
    static Credential of(TeamsProperties properties) {
        var secret = properties.appSecret();
        var certificate = properties.appCertificate();
        if (isSet(secret) && isSet(certificate)) {
            throw new Misconfigured("TEAMS_APP_SECRET and TEAMS_APP_CERTIFICATE are both set. Keep the one that the"
                    + " app's registration has.");
        }
        if (certificate != null && isSet(certificate)) {
            return certificate(certificate.strip());
        }
        if (secret == null || !isSet(secret)) {
            throw new Misconfigured("Baton can't call Teams. Set TEAMS_APP_SECRET to a client secret of the app's"
                    + " registration, or TEAMS_APP_CERTIFICATE to the path of a certificate with its key.");
        }
        return new Credential.Secret(secret.strip());
    }

    private static boolean isSet(@Nullable String value) {
        return TeamsSetup.isSet(value);
    }

    private static Credential certificate(String path) {
        var pem = load(path);
        var certificate = first(pem);
        if (certificate == null
                || !(key(pem) instanceof RSAPrivateKey key)
                || !(certificate.getPublicKey() instanceof RSAPublicKey publicKey)) {
            throw new Misconfigured(BOTH_IN_PEM);
        }
        if (!publicKey.getModulus().equals(key.getModulus())) {
            throw new Misconfigured("The private key in TEAMS_APP_CERTIFICATE belongs to another certificate. Put the"
                    + " certificate and its own key into the file.");
        }
        return new Credential.Certificate(key, certificate);
    }

    private static PemContent load(String path) {
        try {
            return PemContent.load(Path.of(path));
        } catch (IOException | InvalidPathException e) {
            throw new Misconfigured("The file of TEAMS_APP_CERTIFICATE can't be read. Set the path of a PEM file that"
                    + " Baton may read.");
        }
    }

    private static @Nullable PrivateKey key(PemContent pem) {
        try {
            return pem.getPrivateKey();
        } catch (RuntimeException e) {
            throw new Misconfigured(BOTH_IN_PEM);
        }
    }

    private static @Nullable X509Certificate first(PemContent pem) {
        try {
            var all = pem.getCertificates();
            return all.isEmpty() ? null : all.getFirst();
        } catch (RuntimeException e) {
            throw new Misconfigured(BOTH_IN_PEM);
        }
    }

    private Credentials() {}
}
