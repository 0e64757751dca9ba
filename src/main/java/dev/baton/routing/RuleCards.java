package dev.baton.routing;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How rules look. */
final class RuleCards {

    private final Directory directory;

    RuleCards(Directory directory) {
        this.directory = directory;
    }

    /** One rule with a sentence above, and with what whoever may change it can do. */
    Reply reply(Interaction by, String said, Rule rule, @Nullable Turn turn, boolean mayChange) {
        var parts = new ArrayList<Part>();
        if (!said.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of(said)));
        }
        parts.addAll(parts(by.organization(), rule.name(), rule));
        RuleWords.next(rule, turn == null ? Turn.FIRST : turn).ifPresent(next -> parts.add(new Part.Note(next)));
        if (mayChange) {
            parts.addAll(buttons(rule));
        }
        parts.add(
                Part.Buttons.of(Button.run("All rules", "lead routing"), Button.run("Try a lead", "lead routing try")));
        return new Reply.OnlyYou(new Card(said.isEmpty() ? "Routing rule " + rule.name() : said, parts));
    }

    /** @param title its name, with its number if that is known */
    List<Part> parts(OrganizationId organization, String title, Rule rule) {
        var pod = directory.pod(organization, rule.pod());
        var text = Text.of("")
                .and(new Text.Strong(title))
                .and((rule.paused() ? " (paused)" : "") + "\n" + RuleWords.conditions(rule) + "\n")
                .and(RuleWords.target(rule, pod.map(Pod::name).orElse("a pod that is gone")));
        var terms = RuleWords.terms(rule.terms());
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(terms.isEmpty() ? text : text.and("\n" + terms)));
        care(organization, rule, pod).ifPresent(parts::add);
        return parts;
    }

    private Optional<Part> care(OrganizationId organization, Rule rule, Optional<Pod> pod) {
        var persons = directory.persons(organization, rule.target().people());
        var complaints = RuleWords.care(rule, pod, persons);
        return complaints.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part.Note(Text.of("⚠ Needs care: " + String.join(" ", complaints))));
    }

    private static List<Part> buttons(Rule rule) {
        var id = rule.id().value();
        var first = new ArrayList<Button>();
        first.add(Button.press("Change", RoutingActions.CHANGE, id).opening());
        first.add(Button.press("Add a condition", RoutingActions.CONDITION, id).opening());
        if (!rule.conditions().isEmpty()) {
            first.add(Button.press("Remove conditions", RoutingActions.CONDITIONS, id)
                    .opening());
        }
        if (rule.target() instanceof Target.InTurn) {
            first.add(Button.press("Weights", RoutingActions.WEIGHTS, id).opening());
            first.add(Button.press("Set as next", RoutingActions.NEXT, id).opening());
        }
        return List.of(
                new Part.Buttons(first, Set.of()),
                Part.Buttons.of(pause(rule), Button.press("Remove", RoutingActions.REMOVE, id)));
    }

    static Button pause(Rule rule) {
        return rule.paused()
                ? Button.press("Resume", RoutingActions.RESUME, rule.id().value())
                : Button.press("Pause", RoutingActions.PAUSE, rule.id().value());
    }
}
