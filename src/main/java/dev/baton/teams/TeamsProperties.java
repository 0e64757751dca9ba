package dev.baton.teams;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Baton connects to Microsoft Teams.
 *
 * @param appId The app's id, under "Overview" of its registration in Microsoft Entra: 32 hexadecimal digits with
 *     dashes.
 * @param appSecret A client secret of the app's registration; its value, not its id. Needed unless
 *     TEAMS_APP_CERTIFICATE is set.
 * @param appCertificate Path of a PEM file with a certificate that was added to the app's registration, and its private
 *     RSA key. It stands in for TEAMS_APP_SECRET.
 * @param tenantId Which Microsoft 365 tenants may use Baton: the id of one, or of several with commas between them. The
 *     first is the tenant in which the app is registered.
 * @param cloud The cloud in which the tenants are: public, gcc, gcc-high or dod.
 * @param administrators Who administers Baton in any case, beside whoever added it first: object ids of users in
 *     Microsoft Entra, with commas between them. A guest never does.
 */
@ConfigurationProperties("teams")
record TeamsProperties(
        @Nullable String appId,
        @Nullable String appSecret,
        @Nullable String appCertificate,
        @Nullable String tenantId,
        @DefaultValue("public") String cloud,
        @Nullable String administrators) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "TeamsProperties[cloud=" + cloud + "]";
    }
}
