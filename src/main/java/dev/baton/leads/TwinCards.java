package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Limits;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.leads.Twins.Twin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How leads look that may be the same as one that is handed over. */
final class TwinCards {

    /** Which one it joins, or {@link #NEW}. */
    static final String INPUT = "twin";

    /** It joins none. */
    static final String NEW = "new";

    private static final int COMPANY = 40;
    private static final int NAMED = 5;

    /** @param elsewhere names the pod of a lead that is in another one */
    static List<Input> inputs(Twins twins, Function<Lead, String> elsewhere) {
        var inputs = new ArrayList<Input>();
        inputs.add(notice(twins, elsewhere));
        if (!twins.open().isEmpty()) {
            inputs.add(choice(twins));
        }
        return inputs;
    }

    static Input notice(Twins twins, Function<Lead, String> elsewhere) {
        return new Input.Notice("alike", words(twins, elsewhere));
    }

    private static Text words(Twins twins, Function<Lead, String> elsewhere) {
        var text = Text.of("")
                .and(new Text.Strong("This lead may be here already."))
                .and(" Please have a look:");
        for (var twin : twins.all()) {
            text = text.and("\n• " + Excerpt.of(twin.lead().particulars().company(), COMPANY) + " #"
                            + twin.lead().id().code() + ": ")
                    .and(where(twin.lead()))
                    .and(twin.isNear() ? "" : " in " + elsewhere.apply(twin.lead()));
        }
        return text;
    }

    private static Input choice(Twins twins) {
        var options = new ArrayList<Option>();
        twins.open().forEach(twin -> options.add(new Option(twin.lead().id().value(), label(twin.lead()))));
        options.add(new Option(NEW, "Hand it over anyway, as a lead of its own"));
        return new Input.Choice(
                INPUT,
                Caption.required("What shall Baton do?").hint("Close this form to do nothing"),
                false,
                options,
                List.of(twins.first()
                        .map(Twin::lead)
                        .map(lead -> lead.id().value())
                        .orElse(NEW)));
    }

    private static String label(Lead lead) {
        return Excerpt.of(
                "Add it to #" + lead.id().code() + " "
                        + Excerpt.of(lead.particulars().company(), COMPANY),
                Limits.LABEL);
    }

    /** With whom a lead is and since when; of one that is over, what became of it. */
    static Text where(Lead lead) {
        var owner = lead.owner();
        var assignment = lead.assignment();
        if (!lead.state().isOpen()) {
            var status = LeadCards.status(lead);
            return lead.progress()
                    .last()
                    .map(Step::at)
                    .map(status.and(" · ")::and)
                    .orElse(status);
        }
        if (owner != null) {
            return Text.of("already with ")
                    .and(owner)
                    .and(" since ")
                    .and(lead.progress()
                            .latest(State.ACCEPTED)
                            .map(Step::at)
                            .orElse(lead.offer().at()));
        }
        return assignment == null
                ? Text.of("waits for sales since ").and(lead.offer().at())
                : Text.of("waits for ").and(assignment.person()).and(" since ").and(assignment.at());
    }

    /** To whoever handed a lead over that joined another one. */
    static Reply receipt(Lead first) {
        var text = Text.of("Added to ")
                .and(new Text.Strong(first.particulars().company()))
                .and(" #" + first.id().code() + " (")
                .and(where(first))
                .and("). Its thread says what is new, and you hear what comes of it.");
        return new Reply.OnlyYou(Card.of(text).and(Part.Buttons.of(Button.run("Show", "lead show " + first.id()))));
    }

    /** Who handed the lead over besides; empty if nobody did. */
    static Optional<Text> others(Lead lead) {
        var people = new LinkedHashSet<PersonId>();
        var sources = new LinkedHashSet<String>();
        for (var each : lead.ties().joined()) {
            if (each.by() == null) {
                sources.add(each.source());
            } else {
                people.add(each.by());
            }
        }
        if (people.isEmpty() && sources.isEmpty()) {
            return Optional.empty();
        }
        var names = new ArrayList<Text>();
        people.forEach(person -> names.add(Text.of(person)));
        sources.forEach(source -> names.add(Text.of(source)));
        var text = Text.of("Handed over once more by ").and(names.getFirst());
        for (var name : names.subList(1, Math.min(NAMED, names.size()))) {
            text = text.and(", ").and(name);
        }
        return Optional.of(names.size() > NAMED ? text.and(" and " + (names.size() - NAMED) + " more") : text);
    }

    /** Who says of an open lead that it is hot, though it was not when it was offered; empty if nobody does. */
    static Optional<Text> hot(Lead lead) {
        if (lead.particulars().hot() || !lead.state().isOpen()) {
            return Optional.empty();
        }
        var offered = lead.progress().latestOffer().map(Step::at).orElse(Instant.MIN);
        return lead.ties()
                .latest()
                .filter(each -> each.hot() && !each.at().isBefore(offered))
                .reduce((_, later) -> later)
                .map(TwinCards::hot);
    }

    private static Text hot(Joined another) {
        var who = another.by() == null ? Text.of(another.source()) : Text.of(another.by());
        var start = Text.of("").and(new Text.Strong("It is hot")).and(", says ");
        return start.and(who).and(", who handed it over once more. Please answer soon.");
    }

    private TwinCards() {}
}
