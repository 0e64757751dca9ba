package dev.baton.briefs;

import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What hangs on sales being asked to agree: when it is reminded, and who hears what has become of it. */
final class Waiting {

    private final Patience patience;
    private final Telling telling;
    private final InstantSource clock;

    Waiting(Patience patience, Telling telling, InstantSource clock) {
        this.patience = patience;
        this.telling = telling;
        this.clock = clock;
    }

    /** What to write when somebody has changed a brief: timers and news. */
    List<Write> follow(Interaction by, Brief before, Brief after) {
        var writes = new ArrayList<>(timers(by.organization(), before, after));
        writes.addAll(news(by, before, after));
        return writes;
    }

    /** A wait has its own timers; what isn't waited for has none. */
    List<Write> timers(OrganizationId organization, Brief before, Brief after) {
        var wait = waitOf(after);
        if (isTheSame(before, after)) {
            return List.of();
        }
        var writes = new ArrayList<>(BriefTimers.dontWait(after.id()));
        if (wait != null && wait.isToBeReminded()) {
            var due = patience.over(organization, after.content(), clock.instant());
            writes.add(BriefTimers.remindPartner(after.id(), wait, due));
        }
        return writes;
    }

    /** Whether the same partner is waited for in the same way. */
    private static boolean isTheSame(Brief before, Brief after) {
        return Objects.equals(waitOf(before), waitOf(after))
                && (waitOf(after) == null || partner(before).equals(partner(after)));
    }

    /** Null unless sales is asked now. */
    private static @Nullable Wait waitOf(Brief brief) {
        return brief.stage() == Stage.ASKED ? brief.agreement().waits() : null;
    }

    private List<Write> news(Interaction by, Brief before, Brief after) {
        var was = waitOf(before);
        var is = waitOf(after);
        if (isTheSame(before, after)) {
            return List.of();
        }
        if (is == null) {
            return after.stage() == Stage.AGREED ? agreed(by, after) : stopped(by, before, List.of());
        }
        if (was == null || !partner(before).equals(partner(after))) {
            return Stream.concat(stopped(by, before, partner(after)).stream(), asked(by, after).stream())
                    .toList();
        }
        return was.isOnSales() || before.revision() == after.revision() ? List.of() : changed(by, after);
    }

    private List<Write> asked(Interaction by, Brief brief) {
        var text = Text.of(by.person())
                .and(" asks you to agree to the brief ")
                .and(new Text.Strong(brief.title()))
                .and(". It can be published once you agree. What you comment goes to those who make it.");
        return telling.tell(
                by,
                "asked",
                partner(brief),
                Telling.card(
                        "You are asked to agree to a brief: " + brief.title(),
                        text,
                        BriefButtons.review(brief),
                        BriefButtons.comment(brief, "Comment")));
    }

    private List<Write> changed(Interaction by, Brief brief) {
        var text = Text.of(by.person())
                .and(" has changed the brief ")
                .and(new Text.Strong(brief.title()))
                .and(" since you commented. Please have another look.");
        return telling.tell(
                by,
                "changed",
                partner(brief),
                Telling.card(
                        "A brief was changed: " + brief.title(),
                        text,
                        BriefButtons.review(brief),
                        BriefButtons.comment(brief, "Comment")));
    }

    /**
     * Nothing if nobody was asked.
     *
     * @param next who is asked from now on
     */
    private List<Write> stopped(Interaction by, Brief before, List<PersonId> next) {
        if (waitOf(before) == null) {
            return List.of();
        }
        var text = Text.of("You needn't agree to the brief ")
                .and(new Text.Strong(before.title()))
                .and(" for now: ")
                .and(by.person())
                .and(" works on it, or asks somebody else.");
        var hearers = Stream.concat(partner(before).stream(), others(by, before).stream())
                .filter(person -> !next.contains(person))
                .toList();
        return telling.tell(by, "stopped", hearers, Card.of(text));
    }

    private List<Write> agreed(Interaction by, Brief brief) {
        var text = Text.of(by.person())
                .and(" agreed to ")
                .and(new Text.Strong(brief.title()))
                .and(".");
        var writes = new ArrayList<>(telling.tell(
                by,
                "agreed",
                brief.makers(),
                Telling.card("Sales agreed to a brief: " + brief.title(), text, BriefButtons.open(brief))));
        var others = others(by, brief).stream()
                .filter(person -> !brief.makers().contains(person))
                .toList();
        writes.addAll(telling.tell(by, "agreed", others, Card.of(text.and(" There is nothing left to do for you."))));
        return writes;
    }

    /** Who was asked in the partner's place; nobody as long as the partner alone is. */
    private Collection<PersonId> others(Interaction by, Brief brief) {
        return brief.agreement().isEscalated() ? patience.others(by.organization(), brief.content()) : List.of();
    }

    /** The partner, if there is one. */
    static List<PersonId> partner(Brief brief) {
        var partner = brief.content().aim().partner();
        return partner == null ? List.of() : List.of(partner);
    }
}
