package dev.baton.routing;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.pods.Figures;
import dev.baton.pods.Trait;
import dev.baton.pods.Traits;
import dev.baton.routing.Rulebook.Look;
import dev.baton.routing.Rulebook.Verdict;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code /lead routing try}: where a made-up lead would go, and why. No turn is taken by that. */
final class TryingLead implements CommandHandler {

    private static final int LOOKS = 12;
    private static final int SKIPS = 15;
    private static final int ECHO = 60;
    private static final int FACTS = 10;
    private static final int FITS = 500;

    private final Routing routing;
    private final Directory directory;
    private final InstantSource clock;

    TryingLead(Routing routing, Directory directory, InstantSource clock) {
        this.routing = routing;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("lead routing try", "", "says where a lead would go, and why");
    }

    @Override
    public Reply handle(Command command) {
        return new Reply.Ask(LeadToTry.form(pods(command)));
    }

    private List<Pod> pods(Interaction by) {
        return directory.pods(by.organization()).stream()
                .sorted(Comparator.comparing(Pod::name))
                .toList();
    }

    Reply take(Submission submission) {
        var complaints = new LinkedHashMap<String, String>();
        var request = LeadToTry.read(submission, pods(submission), clock.instant(), complaints);
        return complaints.isEmpty() ? explain(submission, request) : new Reply.Invalid(complaints);
    }

    private Reply explain(Submission submission, Request request) {
        var batch = routing.batch(submission.organization());
        var looks = batch.book().looks(new Reading(request.traits()), request.wanted(), batch::isThere);
        return batch.route(request)
                .<Reply>map(decision -> new Reply.OnlyYou(card(submission, request, looks, decision)))
                .orElseGet(() -> Reply.onlyYou("There is no pod yet. /baton setup makes one."));
    }

    private Card card(Submission submission, Request request, List<Look> looks, Decision decision) {
        Function<PersonId, String> names = person -> directory.nameOf(submission.organization(), person);
        var pod = directory
                .pod(submission.organization(), decision.pod())
                .map(Pod::name)
                .orElse("a pod");
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Where this lead would go"));
        tried(request).ifPresent(parts::add);
        parts.add(new Part.Paragraph(
                outcome(decision, pod).and("\n" + decision.why().line(names) + "." + fits(looks))));
        var skips = decision.why().skips(names);
        if (!skips.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("Passed over:\n" + list(skips, SKIPS))));
        }
        var passed = looks.stream()
                .filter(look -> look.verdict() != Verdict.TAKES_IT)
                .map(look -> look(look, request.traits()))
                .toList();
        if (!passed.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("Rules that didn’t take it:\n" + list(passed, LOOKS))));
        }
        parts.add(new Part.Note(Text.of("This was only a look: nobody’s turn is taken.")));
        parts.add(Part.Buttons.of(
                Button.run("Try another", "lead routing try"), Button.run("All rules", "lead routing")));
        return new Card("This lead would go to " + pod, parts);
    }

    /** What was typed, so that one sees what the answer is about. */
    private static Optional<Part> tried(Request request) {
        var facts = new ArrayList<Fact>();
        request.traits().fields().stream()
                .limit(FACTS)
                .forEach(field -> facts.add(
                        Fact.of(Trait.of(field).map(Trait::label).orElse(field), shown(request.traits(), field))));
        if (request.hot()) {
            facts.add(Fact.of("Urgency", "Hot"));
        }
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Part.Facts(facts));
    }

    /** Which conditions of the rule hold that takes it; empty if none does. */
    private static String fits(List<Look> looks) {
        return looks.stream()
                .filter(look -> look.verdict() == Verdict.TAKES_IT)
                .findFirst()
                .map(look -> look.placed().rule().conditions())
                .map(all -> all.isEmpty()
                        ? " The rule takes every lead."
                        : " It fits: "
                                + Excerpt.of(
                                        all.stream().map(Condition::words).collect(Collectors.joining(", and ")), FITS)
                                + ".")
                .orElse("");
    }

    private static Text outcome(Decision decision, String pod) {
        var assignee = decision.assignee();
        var start = Text.of("It would go to ").and(new Text.Strong(pod));
        return assignee == null
                ? start.and(", open to all there.")
                : start.and(", to ").and(assignee).and(".");
    }

    private static String list(List<String> sentences, int most) {
        var shown = sentences.stream().limit(most).map(each -> "• " + each).collect(Collectors.joining("\n"));
        return sentences.size() > most ? shown + "\n• and " + (sentences.size() - most) + " more" : shown;
    }

    private static String look(Look look, Traits traits) {
        var name = look.placed().number() + ". “" + look.placed().rule().name() + "” ";
        var failed = look.failed();
        return name
                + switch (look.verdict()) {
                    case TAKES_IT -> "takes it";
                    case PAUSED -> "is paused";
                    case OTHER_POD -> "is of another pod";
                    case POD_IS_GONE -> "has a pod that is gone";
                    case DOES_NOT_FIT -> failed == null ? "doesn’t fit" : "wants that " + wanted(failed, traits);
                };
    }

    private static String wanted(Condition failed, Traits traits) {
        var value = shown(traits, failed.field());
        return failed.words() + (value.isEmpty() ? "; here it isn’t known" : "; here it is “" + value + "”");
    }

    private static String shown(Traits traits, String field) {
        return Trait.of(field)
                .filter(trait -> trait.kind() == Trait.Kind.NUMBER)
                .flatMap(traits::number)
                .map(Figures::grouped)
                .orElseGet(() -> Excerpt.of(traits.text(field), ECHO));
    }
}
