package dev.baton.teams;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.EncryptedJWT;
import java.nio.charset.StandardCharsets;

/** Tokens that look like a good one and are signed in another way, or not at all. */
final class Forgery {

    static String grafted(SignedCall call) {
        var good = call.token().sign();
        var other = call.token().with("aud", "somebody-else").sign();
        return good.substring(0, good.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));
    }

    static String signed(SignedCall call, JWSAlgorithm algorithm) {
        try {
            return call.token()
                    .sign(algorithm, new RSASSASigner(call.token().key().key()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hmac(SignedCall call) {
        try {
            var key = call.token().key().key().toPublicJWK().toJSONString();
            JWSSigner signer = new MACSigner(key.getBytes(StandardCharsets.UTF_8));
            return call.token().sign(JWSAlgorithm.HS256, signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encrypted(SignedCall call) {
        try {
            var header = new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM)
                    .keyID(call.token().key().id())
                    .build();
            var jwe = new EncryptedJWT(header, call.token().claimsSet());
            jwe.encrypt(new RSAEncrypter(call.token().key().key().toRSAPublicKey()));
            return jwe.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Forgery() {}
}
