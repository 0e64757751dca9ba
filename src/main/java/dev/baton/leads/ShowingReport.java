package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Limits;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.leads.Period.Unit;
import dev.baton.people.Pod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /lead report}: what has come of a pod's leads in a week or a month. */
final class ShowingReport implements CommandHandler {

    static final String LINE = "lead report";

    private static final int SHOWN = 25;

    private final Reports reports;

    ShowingReport(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside(
                LINE, "[this|last] [week|month] [POD]", "shows what has come of a pod's leads, and how soon");
    }

    /**
     * What was typed.
     *
     * @param present whether the period that isn't over yet is meant; empty if that wasn't said
     */
    private record Wanted(Optional<Unit> unit, Optional<Boolean> present, String pod) {

        static Wanted of(List<String> words) {
            var unit = Optional.<Unit>empty();
            var present = Optional.<Boolean>empty();
            var at = 0;
            for (; at < words.size(); at++) {
                var word = words.get(at);
                var isTurn = word.equalsIgnoreCase("this") || word.equalsIgnoreCase("last");
                if (isTurn && present.isEmpty()) {
                    present = Optional.of(word.equalsIgnoreCase("this"));
                } else if (unit.isEmpty() && Unit.parse(word).isPresent()) {
                    unit = Unit.parse(word);
                } else {
                    break;
                }
            }
            return new Wanted(unit, present, String.join(" ", words.subList(at, words.size())));
        }

        /** The command that shows the same of a pod. */
        String line(Pod which) {
            var turn = present.map(now -> now ? " this" : " last").orElse("");
            return LINE + turn + unit.map(each -> " " + each.word()).orElse("") + " " + which.id();
        }
    }

    @Override
    public Reply handle(Command command) {
        var wanted = Wanted.of(command.arguments());
        var pods = reports.pods(command.organization());
        var readable = pods.stream()
                .filter(pod -> reports.mayRead(command.organization(), pod, command.person()))
                .toList();
        if (!wanted.pod().isEmpty()) {
            return pods.stream()
                    .filter(pod -> pod.id().value().equalsIgnoreCase(wanted.pod())
                            || pod.name().equalsIgnoreCase(wanted.pod()))
                    .findFirst()
                    .map(pod -> readable.contains(pod) ? show(command, wanted, pod, readable) : notYours(pod))
                    .orElseGet(() -> which(wanted, readable, "There is no pod of that name. "));
        }
        var here = readable.stream()
                .filter(pod -> pod.isAt(command.context().conversation()))
                .toList();
        var likely = here.isEmpty() ? readable : here;
        return likely.size() == 1 ? show(command, wanted, likely.getFirst(), readable) : which(wanted, likely, "");
    }

    static Reply notYours(Pod pod) {
        return Reply.onlyYou("The report of " + Excerpt.of(pod.name(), Limits.LABEL)
                + " is for the people of that pod and for administrators.");
    }

    private static Reply which(Wanted wanted, List<Pod> pods, String problem) {
        if (pods.isEmpty()) {
            return Reply.onlyYou(Text.of(problem + "You are in no pod whose leads could be counted. ")
                    .and(new Text.Code("/baton people"))
                    .and(" in a pod's channel lets you say on which side you are."));
        }
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(Text.of(problem + "Which pod is it?")));
        var shown = pods.subList(0, Math.min(SHOWN, pods.size()));
        for (var from = 0; from < shown.size(); from += Limits.BUTTONS) {
            parts.add(Part.Buttons.of(shown.subList(from, Math.min(shown.size(), from + Limits.BUTTONS)).stream()
                    .map(pod -> Button.run(Excerpt.of(pod.name(), Limits.LABEL), wanted.line(pod)))
                    .toArray(Button[]::new)));
        }
        return new Reply.OnlyYou(new Card("Which pod is it?", parts));
    }

    /** If nothing was said: the last week that is over, or the present one if nothing came of leads in that. */
    private Reply show(Command command, Wanted wanted, Pod pod, List<Pod> readable) {
        var present = Period.at(
                wanted.unit().orElse(Unit.WEEK), reports.now(), pod.policy().zone());
        var organization = command.organization();
        var report = reports.of(organization, pod, wanted.present().orElse(false) ? present : present.before());
        if (wanted.present().isEmpty()
                && wanted.unit().isEmpty()
                && report.total().isEmpty()) {
            report = reports.of(organization, pod, present);
        }
        var others = readable.stream().filter(other -> !other.equals(pod)).toList();
        var goesOn = reports.now().isBefore(report.period().to());
        var insight = reports.insight(organization, pod, command.person());
        return new Reply.OnlyYou(ReportCards.of(new ReportCards.View(pod, report, insight, goesOn, others)));
    }
}
