package dev.baton.leads;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Limits;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;

/** What is asked before two leads become one. */
final class MergeForms {

    static final String OTHER = "other";
    static final String CODE = "code";
    static final String ONE = "one";
    static final String STAYS = "stays";

    private static final int COMPANY = 40;
    private static final int LONGEST = 100;

    /** Which two. */
    static Form both() {
        return new Form(
                LeadActions.MERGE_BOTH,
                "",
                "Merge two leads",
                "Next",
                List.of(
                        code(
                                ONE,
                                Caption.required("Which leads are the same?")
                                        .hint("The #id of one, as its card says it")),
                        code(CODE, Caption.required("And the other one").hint("Its #id"))));
    }

    private static Input code(String id, Caption caption) {
        return new Input.Line(id, caption, false, LONGEST, "");
    }

    /** Which other one. */
    static Form which(Lead lead, List<Lead> alike) {
        var inputs = new ArrayList<Input>();
        if (!alike.isEmpty()) {
            inputs.add(new Input.Choice(
                    OTHER,
                    Caption.optional("Which lead is the same as " + name(lead) + "?"),
                    false,
                    alike.stream().map(MergeForms::option).toList(),
                    List.of()));
        }
        var label = alike.isEmpty() ? "Which lead is the same as " + name(lead) + "?" : "Or another one";
        inputs.add(code(CODE, Caption.optional(label).hint("Its #id, as its card says it")));
        return new Form(LeadActions.MERGE_WITH, lead.id().value(), "Merge two leads", "Next", inputs);
    }

    /** Which of them stays. */
    static Form stays(Lead one, Lead other) {
        var text = Text.of(
                        "The two become one lead. Both histories are kept, and all who handed them over hear what comes"
                                + " of it. The card of the one that goes says where it went.\n")
                .and(line(one))
                .and("\n")
                .and(line(other));
        var first = goesOn(one, other) ? one : other;
        var both = mayGo(one) && mayGo(other) ? List.of(one, other) : List.of(first);
        return new Form(
                LeadActions.MERGE,
                one.id() + " " + other.id(),
                "Merge two leads",
                "Merge",
                List.of(
                        new Input.Notice("both", text),
                        new Input.Choice(
                                STAYS,
                                Caption.required("Which one stays?"),
                                false,
                                both.stream().map(MergeForms::option).toList(),
                                List.of(first.id().value()))));
    }

    /** One that is won stays in any case. */
    static boolean mayGo(Lead lead) {
        return lead.state().canBecome(State.MERGED);
    }

    /** One that is worked on stays before one that waits, and that before one that is over; else the earlier one. */
    private static boolean goesOn(Lead one, Lead other) {
        var difference = rank(one.state()) - rank(other.state());
        return difference == 0 ? !one.offer().at().isAfter(other.offer().at()) : difference > 0;
    }

    private static int rank(State state) {
        return state == State.WON ? 3 : state.isWorked() ? 2 : state.isOpen() ? 1 : 0;
    }

    private static Text line(Lead lead) {
        return Text.of("• " + name(lead) + ": ").and(TwinCards.where(lead));
    }

    private static Option option(Lead lead) {
        return new Option(
                lead.id().value(), Excerpt.of(name(lead) + ": " + lead.state().label(), Limits.LABEL));
    }

    private static String name(Lead lead) {
        return Excerpt.of(lead.particulars().company(), COMPANY) + " #"
                + lead.id().code();
    }

    private MergeForms() {}
}
