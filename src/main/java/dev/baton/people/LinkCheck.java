package dev.baton.people;

import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.WorkspaceId;
import dev.baton.store.Quota;
import dev.baton.store.Versioned;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Says whether a workspace may join by a code that was typed in it, and if not why. */
final class LinkCheck {

    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final LinkCodes codes;
    private final Organizations organizations;
    private final Workspaces workspaces;
    private final Directory directory;
    private final Quota quota;
    private final InstantSource clock;

    LinkCheck(
            LinkCodes codes,
            Organizations organizations,
            Workspaces workspaces,
            Directory directory,
            Quota quota,
            InstantSource clock) {
        this.codes = codes;
        this.organizations = organizations;
        this.workspaces = workspaces;
        this.directory = directory;
        this.quota = quota;
        this.clock = clock;
    }

    /** What came of looking at a code. */
    sealed interface Outcome {

        /**
         * The workspace may join.
         *
         * @param leaving its organization as it was before its pods were counted
         * @param pods those of the organization that it joins
         */
        record Welcome(Versioned<LinkCodes.Code> code, Versioned<Organization> leaving, List<Pod> pods)
                implements Outcome {}

        /** It may not, for now or at all. */
        record Refused(String words) implements Outcome {}
    }

    /** Every look counts as a try, so codes can't be guessed. */
    Outcome look(Interaction by, String typed) {
        var here = by.context().account().workspace();
        var wait = quota.exceeded(Realms.of(here), "link", TRIES, WINDOW);
        if (wait.isPresent()) {
            return new Outcome.Refused("Too many codes were tried in this workspace. Please wait "
                    + (wait.get().toMinutes() + 1) + " minutes.");
        }
        var code = codes.find(typed);
        return code.isEmpty()
                ? new Outcome.Refused(
                        "I don't know that code. /baton link shows a new one, over in the workspace that this one is to join.")
                : ofCode(code.get().value(), here, by.organization())
                        .<Outcome>map(Outcome.Refused::new)
                        .orElseGet(() -> ofOrganizations(code.get(), here, by.organization()));
    }

    private Optional<String> ofCode(LinkCodes.Code code, WorkspaceId here, OrganizationId own) {
        if (code.workspace().equals(here)) {
            return Optional.of(
                    "That is a code of this workspace itself. Please enter it in the workspace that is to join.");
        }
        var owner = workspaces.read(code.workspace()).map(each -> each.value().organization());
        if (owner.equals(Optional.of(own))) {
            return Optional.of(organizations.nameOf(code.workspace(), List.of(here))
                    + " and this workspace are linked. There is nothing to do.");
        }
        if (code.usedBy() != null && !code.usedBy().equals(here)) {
            return Optional.of("That code was used already. /baton link makes a new one over there.");
        }
        if (!clock.instant().isBefore(code.expires())) {
            return Optional.of(
                    "That code has expired: one holds for ten minutes. /baton link makes a new one over there.");
        }
        return owner.equals(Optional.of(code.organization()))
                ? Optional.empty()
                : Optional.of(
                        "The workspace that made this code belongs elsewhere by now. Please make a new code there.");
    }

    /** The own organization is read before its pods are counted, so that a pod founded meanwhile is noticed. */
    private Outcome ofOrganizations(Versioned<LinkCodes.Code> code, WorkspaceId here, OrganizationId own) {
        var leaving = organizations.read(own);
        if (leaving.value().hasGone()
                || organizations.read(code.value().organization()).value().hasGone()) {
            return new Outcome.Refused("One of both is just being linked. Please try again in a minute.");
        }
        if (leaving.value().isMoreThan(here)) {
            return new Outcome.Refused(
                    "This workspace is linked with another one already. It can leave with /baton unlink, and then join.");
        }
        var ownPods = directory.pods(own).size();
        var pods = directory.pods(code.value().organization());
        if (ownPods > 0) {
            return new Outcome.Refused(havingPods(ownPods, pods.size()));
        }
        return new Outcome.Welcome(code, leaving, pods);
    }

    private static String havingPods(int own, int others) {
        return others == 0
                ? "This workspace has " + count(own) + " already, the other has none. "
                        + "So please go the other way round: make a code here with /baton link, and enter it there."
                : "Both workspaces have pods already: " + own + " here, " + others + " there. "
                        + "Baton can't merge them, so nothing was changed. "
                        + "A workspace that has no pods yet can join either of them.";
    }

    static String count(int pods) {
        return pods == 1 ? "1 pod" : pods + " pods";
    }
}
