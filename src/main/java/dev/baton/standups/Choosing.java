package dev.baton.standups;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Interaction;
import dev.baton.chat.Limits;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Pod;
import dev.baton.pods.Keepers;
import dev.baton.store.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Finds the stand-up that somebody who may change it means: by id, by name or its beginning, or by choosing. */
final class Choosing {

    private static final Reply GONE = Reply.onlyYou("That stand-up has ended. /standup list shows the ones there are.");
    private static final int SHOWN = 20;

    private final Standups standups;
    private final Drafting drafting;
    private final Keepers keepers;

    Choosing(Standups standups, Drafting drafting, Keepers keepers) {
        this.standups = standups;
        this.drafting = drafting;
        this.keepers = keepers;
    }

    /** @param verb what is typed to do the deed, without the stand-up */
    Reply forNamed(Command command, String verb, BiFunction<Versioned<Standup>, Versioned<Pod>, Reply> deed) {
        var typed = String.join(" ", command.arguments());
        if (StandupId.isValid(typed)) {
            return forKeeper(command, typed, deed);
        }
        var kept = keepers.keptBy(command).stream().map(Pod::id).collect(Collectors.toUnmodifiableSet());
        var found = standups.every(command.organization()).stream()
                .filter(standup -> isNamed(standup, typed) && kept.contains(standup.pod()))
                .toList();
        return switch (found.size()) {
            case 0 -> none(typed);
            case 1 -> forKeeper(command, found.getFirst().id().value(), deed);
            default -> new Reply.OnlyYou(which(found, verb));
        };
    }

    /** Does the deed, if there is such a stand-up and the person may change it. */
    Reply forKeeper(Interaction by, String id, BiFunction<Versioned<Standup>, Versioned<Pod>, Reply> deed) {
        var found = standups.find(by.organization(), id);
        return found.isEmpty()
                ? GONE
                : drafting.forKeeper(by, found.get().value().pod(), pod -> deed.apply(found.get(), pod));
    }

    static boolean isNamed(Standup standup, String typed) {
        return standup.name().toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    private static Reply none(String typed) {
        var text = typed.isEmpty()
                ? Text.of("There is no stand-up that you can change. ")
                : Text.of("No stand-up that you can change is called “" + Excerpt.of(typed, Limits.LABEL) + "”. ");
        return Reply.onlyYou(text.and(new Text.Code("/standup list"))
                .and(" shows the ones there are, ")
                .and(new Text.Code("/standup new"))
                .and(" makes one."));
    }

    private static Card which(List<Standup> found, String verb) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Which stand-up?"));
        found.stream()
                .limit(SHOWN)
                .forEach(standup -> parts.add(Part.Buttons.of(
                        Button.run(Excerpt.of(standup.name(), Limits.LABEL), verb + " " + standup.id()))));
        return new Card("Which stand-up?", parts);
    }
}
