package dev.baton.teams;

import dev.baton.Misconfigured;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A configuration that holds together.
 *
 * @param appId in small letters
 * @param tenants whose people may use Baton, in small letters; the first is the one in which the app is registered.
 *     Empty only if anonymous, and then any may
 * @param anonymous whether a peer on this machine is let in without proof
 */
record TeamsSetup(
        String appId,
        Credential credential,
        List<String> tenants,
        Cloud cloud,
        Endpoints endpoints,
        boolean anonymous) {

    /**
     * What is called: of the cloud, or on this machine for development.
     *
     * @param login without a slash at its end
     * @param metadata of whoever signs what Teams sends
     */
    record Endpoints(URI login, URI metadata, ServiceHosts services) {}

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String NO_APP = "00000000-0000-0000-0000-000000000000";

    TeamsSetup {
        tenants = List.copyOf(tenants);
    }

    /**
     * Checks what was set. A setting that is empty counts as not set.
     *
     * @throws Misconfigured if something is missing or wrong; the message says what to set
     */
    static TeamsSetup of(TeamsProperties properties, TeamsDevelopment development) {
        var cloud = cloud(properties.cloud());
        var anonymous = anonymous(development);
        var endpoints = endpoints(cloud, development, anonymous);
        if (anonymous) {
            return anonymous(properties, cloud, endpoints);
        }
        return new TeamsSetup(
                appId(properties.appId()),
                Credentials.of(properties),
                tenants(properties.tenantId()),
                cloud,
                endpoints,
                false);
    }

    /**
     * Checks what may be set without anything else of Teams.
     *
     * @throws Misconfigured if it is no cloud or no address on this machine
     */
    static void checkEndpoints(TeamsProperties properties, TeamsDevelopment development) {
        endpoints(cloud(properties.cloud()), development, anonymous(development));
    }

    /** Nothing that would open a real app's door: neither its credentials nor an address of Teams. */
    private static TeamsSetup anonymous(TeamsProperties properties, Cloud cloud, Endpoints endpoints) {
        if (isSet(properties.appSecret()) || isSet(properties.appCertificate())) {
            throw new Misconfigured("TEAMS_ANONYMOUS lets anybody on this machine in, so it can't be used for a real"
                    + " app. Leave out TEAMS_ANONYMOUS, or TEAMS_APP_SECRET and TEAMS_APP_CERTIFICATE.");
        }
        var appId = isSet(properties.appId()) ? appId(properties.appId()) : NO_APP;
        return new TeamsSetup(appId, new Credential.None(), List.of(), cloud, endpoints, true);
    }

    static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static Cloud cloud(String word) {
        return Cloud.named(word.isBlank() ? Cloud.PUBLIC.word() : word)
                .orElseThrow(() -> new Misconfigured(
                        "TEAMS_CLOUD is one of " + Cloud.words() + ". Set it to the cloud in which your tenant is."));
    }

    private static boolean anonymous(TeamsDevelopment development) {
        var anonymous = development.anonymous().strip().toLowerCase(Locale.ROOT);
        if (!Set.of("", "true", "false").contains(anonymous)) {
            throw new Misconfigured("TEAMS_ANONYMOUS is true or false. Leave it out to work with Teams.");
        }
        if (anonymous.equals("true") && !isSet(development.serviceHosts())) {
            throw new Misconfigured("TEAMS_ANONYMOUS is for a peer on this machine. Set TEAMS_SERVICE_HOSTS to where it"
                    + " listens, such as 127.0.0.1:56150, or leave TEAMS_ANONYMOUS out.");
        }
        return anonymous.equals("true");
    }

    private static Endpoints endpoints(Cloud cloud, TeamsDevelopment development, boolean anonymous) {
        return new Endpoints(
                local("TEAMS_LOGIN_URL", development.loginUrl(), cloud.login()),
                local("TEAMS_KEYS_URL", development.keysUrl(), cloud.metadata()),
                new ServiceHosts(anonymous ? null : cloud.serviceHost(), hosts(development.serviceHosts())));
    }

    private static URI local(String setting, @Nullable String value, URI otherwise) {
        return value == null || value.isBlank() ? otherwise : Loopback.address(setting, value);
    }

    private static Set<String> hosts(@Nullable String value) {
        return parts(value)
                .map(host -> Loopback.hostAndPort("TEAMS_SERVICE_HOSTS", host))
                .collect(Collectors.toSet());
    }

    private static String appId(@Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new Misconfigured("Baton doesn't know which app it is in Teams. Set TEAMS_APP_ID to the application"
                    + " id of its registration in Microsoft Entra.");
        }
        return id("TEAMS_APP_ID", value, "the application id of the app's registration in Microsoft Entra");
    }

    private static List<String> tenants(@Nullable String value) {
        var tenants = parts(value)
                .map(tenant ->
                        id("TEAMS_TENANT_ID", tenant, "the id of your Microsoft 365 tenant, or several with commas"))
                .distinct()
                .toList();
        if (tenants.isEmpty()) {
            throw new Misconfigured("Baton doesn't know whom in Teams it is for. Set TEAMS_TENANT_ID to the id of your"
                    + " Microsoft 365 tenant; with several, put the one in which the app is registered first.");
        }
        return tenants;
    }

    /** @throws Misconfigured if it isn't one; the message names the setting, and what to set it to */
    static String id(String setting, String value, String what) {
        var id = value.strip().toLowerCase(Locale.ROOT);
        if (!ID.matcher(id).matches()) {
            throw new Misconfigured(setting + " is not an id: those have 32 hexadecimal digits with dashes, such as"
                    + " 1c2f0d3e-0000-4000-8000-0123456789ab. Set it to " + what + ".");
        }
        return id;
    }

    /** What commas keep apart, without what is empty. */
    static Stream<String> parts(@Nullable String list) {
        return Arrays.stream((list == null ? "" : list).split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }

    /** Where a token for Teams is asked for: in the tenant in which the app is registered. */
    URI tokenUrl() {
        if (tenants.isEmpty()) {
            throw new IllegalStateException("a peer on this machine wants no token");
        }
        return URI.create(endpoints.login() + "/" + tenants.getFirst() + "/oauth2/v2.0/token");
    }

    /** Whether people of the tenant may use Baton. */
    boolean serves(String tenant) {
        return anonymous || tenants.contains(tenant.toLowerCase(Locale.ROOT));
    }

    /** For whoever starts Baton. */
    String summary() {
        if (anonymous) {
            return "on, for anybody on this machine, without proof (TEAMS_ANONYMOUS)";
        }
        var whom = tenants.size() == 1 ? "one tenant" : tenants.size() + " tenants";
        return "on, for " + whom + " of the cloud " + cloud.word() + ", by requests to "
                + TeamsIncomingConfiguration.PATH;
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "TeamsSetup[" + appId + ", " + credential + ", " + tenants + ", " + cloud + "]";
    }
}
