package dev.baton.leads;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Limits;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.definitions.Clause;
import dev.baton.definitions.Definitions;
import dev.baton.definitions.InForce;
import dev.baton.people.PodId;
import dev.baton.pods.Notices;
import dev.baton.routing.Routing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares leads with what their pods have agreed on, and asks for what that needs. */
final class Checking {

    static final String CONFIRMED = "confirmed";
    private static final String ANYWAY = "anyway";
    private static final int LONGEST_REASON = 300;
    private static final String SEPARATOR = " ";

    private final Definitions definitions;
    private final Routing routing;

    Checking(Definitions definitions, Routing routing) {
        this.definitions = definitions;
        this.routing = routing;
    }

    /** The names of the fields that something is decided by: rules look at them, or clauses of the pods. */
    Set<String> fields(OrganizationId organization, PodId... pods) {
        var agreed = Arrays.stream(pods)
                .flatMap(pod -> definitions.of(organization, pod).stream())
                .flatMap(each -> each.fields().stream());
        return Stream.concat(routing.fields(organization).stream(), agreed)
                .map(field -> field.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of what somebody filled in. */
    Readiness of(Submission submission, PodId pod, Particulars particulars) {
        var reason = Excerpt.of(submission.value(ANYWAY), LONGEST_REASON);
        return of(submission.organization(), pod, particulars, submission.all(CONFIRMED), reason);
    }

    /** Of what a machine hands over, which confirms nothing. */
    Readiness of(OrganizationId organization, PodId pod, Particulars particulars) {
        return of(organization, pod, particulars, List.of(), "");
    }

    /** The same for many leads: what a pod has agreed on is looked up once. Not for several threads. */
    BiFunction<PodId, Particulars, Readiness> together(OrganizationId organization) {
        var agreed = new HashMap<PodId, Optional<InForce>>();
        return (pod, particulars) -> agreed.computeIfAbsent(pod, id -> definitions.of(organization, id))
                .map(each -> of(each, particulars, List.of(), ""))
                .orElse(Readiness.NOTHING_AGREED);
    }

    private Readiness of(
            OrganizationId organization,
            PodId pod,
            Particulars particulars,
            Collection<String> confirmed,
            String reason) {
        return definitions
                .of(organization, pod)
                .map(agreed -> of(agreed, particulars, confirmed, reason))
                .orElse(Readiness.NOTHING_AGREED);
    }

    private static Readiness of(InForce agreed, Particulars particulars, Collection<String> confirmed, String reason) {
        var missing = agreed.missing(particulars.traits(), Set.copyOf(confirmed)).stream()
                .map(Readiness.Unmet::of)
                .toList();
        var known = agreed.statements().stream()
                .map(Clause::code)
                .filter(confirmed::contains)
                .toList();
        return new Readiness(agreed.version(), known, missing, missing.isEmpty() ? "" : reason);
    }

    /** What has to be confirmed; nothing if no statement is agreed on. */
    List<Input> statements(OrganizationId organization, PodId pod, Collection<String> confirmed) {
        var statements = definitions
                .of(organization, pod)
                .map(agreed -> agreed.statements())
                .orElseGet(List::of);
        if (statements.isEmpty()) {
            return List.of();
        }
        var options = statements.stream().map(Checking::option).toList();
        var initial =
                options.stream().map(Option::value).filter(confirmed::contains).toList();
        var caption = Caption.optional("What do you confirm?").hint("Sales and marketing have agreed on it");
        var inputs = new ArrayList<Input>(Notices.of("statements", cut(statements)));
        inputs.add(new Input.Choice(CONFIRMED, caption, true, options, initial));
        return inputs;
    }

    /** Those that don't fit into what is picked from. */
    private static List<String> cut(List<Clause> statements) {
        return statements.stream()
                .map(Checking::line)
                .filter(line -> line.length() > Limits.LABEL)
                .toList();
    }

    private static Option option(Clause clause) {
        return new Option(clause.code(), Excerpt.of(line(clause), Limits.LABEL));
    }

    private static String line(Clause clause) {
        return clause.code() + ", " + clause.words();
    }

    /** Names what is missing and asks why the lead is offered all the same; nothing if nothing is missing. */
    static List<Input> questions(Readiness readiness) {
        if (readiness.missing().isEmpty()) {
            return List.of();
        }
        var text = Text.of("")
                .and(new Text.Strong("Sales and marketing have agreed on more."))
                .and(" Please fill in what is missing, or say why you send it anyway:");
        for (var clause : readiness.missing()) {
            text = text.and("\n• " + clause);
        }
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Notice("missing", text));
        inputs.add(new Input.Line(
                ANYWAY,
                Caption.optional("Why send it anyway?").hint("Sales reads it on the card"),
                true,
                LONGEST_REASON,
                readiness.reason()));
        return inputs;
    }

    /** A form's argument that tells of whose agreement the form {@linkplain #questions asks}, if it does. */
    static String argument(String about, PodId pod, Readiness readiness) {
        return readiness.missing().isEmpty() ? about : about + SEPARATOR + pod.value();
    }

    /** What the form is about, whatever it asked. */
    static String about(Submission submission) {
        return submission.argument().split(SEPARATOR, 2)[0];
    }

    /** What is wrong if the form asked for a reason and got none; empty if it didn't ask, or got one. */
    static Optional<Reply> complaint(Submission submission, PodId pod, Readiness readiness) {
        var hasAsked = submission.argument().endsWith(SEPARATOR + pod.value());
        if (!hasAsked || !readiness.needsReason()) {
            return Optional.empty();
        }
        var codes = readiness.missing().stream().map(Readiness.Unmet::code).collect(Collectors.joining(", "));
        return Optional.of(new Reply.Invalid(Map.of(ANYWAY, "Please say why, or add what is missing: " + codes + ".")));
    }

    /** What a return may cite. */
    List<Clause> clauses(OrganizationId organization, PodId pod) {
        return definitions.of(organization, pod).map(agreed -> agreed.clauses()).orElseGet(List::of);
    }
}
