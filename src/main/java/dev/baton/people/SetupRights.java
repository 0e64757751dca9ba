package dev.baton.people;

import dev.baton.chat.Interaction;
import dev.baton.chat.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may change a pod that there is, and who leads its sides. Whoever founds one is free. */
final class SetupRights {

    private final Directory directory;

    SetupRights(Directory directory) {
        this.directory = directory;
    }

    /** People of the pod may change it, and administrators. */
    boolean mayChange(Interaction by, Pod pod) {
        return pod.sideOf(by.person()).isPresent() || directory.administers(by.organization(), by.person());
    }

    /**
     * Whoever leads a side of the pod may say who leads, and administrators; where nobody leads a side, everybody of
     * that side.
     *
     * @return what of the change the person may not say, by input of the form
     */
    Map<String, String> complaints(Interaction by, Pod before, Pod after) {
        return directory.administers(by.organization(), by.person())
                ? Map.of()
                : Stream.of(Side.SALES, Side.MARKETING)
                        .filter(side -> !before.leadOf(side).equals(after.leadOf(side)))
                        .flatMap(
                                side -> complaint(by, before, after, side)
                                        .map(words -> Map.entry(SetupSides.leadOf(side), words))
                                        .stream())
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<String> complaint(Interaction by, Pod before, Pod after, Side side) {
        if (!mayName(by, before, side)) {
            return Optional.of(refusal(by, before, side));
        }
        var chosen = after.leadOf(side);
        return chosen.isPresent() && chosen.equals(after.leadOf(other(side)))
                ? Optional.of("Nobody leads both sides of a pod, unless an administrator says so. "
                        + "Please pick somebody else.")
                : Optional.empty();
    }

    private boolean mayName(Interaction by, Pod pod, Side side) {
        var lead = reached(by, pod, side);
        return (lead.isEmpty() && isOf(pod, side, by.person()))
                || Stream.of(lead, reached(by, pod, other(side)))
                        .flatMap(Optional::stream)
                        .anyMatch(each -> each.id().equals(by.person()));
    }

    /** Who is gone or a guest by now leads nobody. */
    private Optional<Person> reached(Interaction by, Pod pod, Side side) {
        return directory.leadOf(by.organization(), pod, side);
    }

    private String refusal(Interaction by, Pod pod, Side side) {
        return reached(by, pod, side)
                .map(lead -> lead.name() + " leads " + nameOf(side) + ". Only " + lead.name() + ", whoever leads "
                        + nameOf(other(side)) + ", or an administrator can change that.")
                .orElseGet(() -> "Nobody leads " + nameOf(side) + " yet. Only people of " + nameOf(side)
                        + ", whoever leads " + nameOf(other(side)) + ", or an administrator can change that.");
    }

    private static boolean isOf(Pod pod, Side side, PersonId person) {
        return side == Side.SALES ? pod.sells(person) : pod.markets(person);
    }

    private static Side other(Side side) {
        return side == Side.SALES ? Side.MARKETING : Side.SALES;
    }

    private static String nameOf(Side side) {
        return side == Side.SALES ? "sales" : "marketing";
    }
}
