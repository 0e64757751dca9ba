package dev.baton.teams;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which activities a proof lets in. */
final class Admission {

    private final TeamsSetup setup;

    Admission(TeamsSetup setup) {
        this.setup = setup;
    }

    /** Why it isn't let in; null if it is. */
    @Nullable
    Refusal refusal(Proof proof, Activity activity) {
        return switch (proof) {
            case Proof.Missing(var refusal) -> refusal;
            case Proof.OnThisMachine() -> isTeams(activity) ? null : Refusal.SERVICE_URL;
            case Proof.Token token -> refusal(token, activity);
        };
    }

    private @Nullable Refusal refusal(Proof.Token token, Activity activity) {
        if (!token.endorsements().contains(activity.text("channelId"))) {
            return Refusal.ENDORSEMENT;
        }
        if (!isTeams(activity) || !isSame(token.serviceUrl(), activity.text("serviceUrl"))) {
            return Refusal.SERVICE_URL;
        }
        var tenants = tenants(activity);
        return !tenants.isEmpty() && tenants.stream().allMatch(setup::serves) ? null : Refusal.TENANT;
    }

    private boolean isTeams(Activity activity) {
        return setup.endpoints().services().allow(activity.text("serviceUrl"));
    }

    private static boolean isSame(String claim, String serviceUrl) {
        return withoutSlash(claim).equalsIgnoreCase(withoutSlash(serviceUrl));
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Both are told mostly; each must be served. */
    private static List<String> tenants(Activity activity) {
        return Stream.of(activity.text("channelData", "tenant", "id"), activity.text("conversation", "tenantId"))
                .filter(tenant -> !tenant.isEmpty())
                .toList();
    }
}
