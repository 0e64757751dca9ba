package dev.baton.standups.pairs;

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
import dev.baton.people.Pod;
import dev.baton.pods.Keepers;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** {@code /standup pairs}: how it stands with a pod's pairs; where there are none yet, the form that begins them. */
final class ShowingPairs implements CommandHandler {

    private static final int SHOWN = 20;

    private final ChoosingPairs choosing;
    private final Keepers keepers;
    private final Pairs pairs;
    private final PairsState state;
    private final InstantSource clock;

    ShowingPairs(ChoosingPairs choosing, Keepers keepers, Pairs pairs, PairsState state, InstantSource clock) {
        this.choosing = choosing;
        this.keepers = keepers;
        this.pairs = pairs;
        this.state = state;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.act("standup pairs", "", "pairs sales and marketing for a coffee, a desk swap or a ride-along");
    }

    /** The argument of its own buttons is a pod's id. */
    @Override
    public Reply handle(Command command) {
        if (!command.arguments().isEmpty()) {
            return choosing.forPod(command, command.arguments().getFirst(), pod -> show(command, pod.value()));
        }
        var pods = keepers.podsFor(command);
        return switch (pods.size()) {
            case 0 ->
                Reply.onlyYou(Text.of("People of a pod are paired, and you are in none yet. ")
                        .and(new Text.Code("/baton people"))
                        .and(" in its channel says on which side you are."));
            case 1 -> show(command, pods.getFirst());
            default -> new Reply.OnlyYou(which(pods));
        };
    }

    private static Card which(List<Pod> pods) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Pairs of which pod?"));
        pods.stream()
                .limit(SHOWN)
                .forEach(pod -> parts.add(Part.Buttons.of(
                        Button.run(Excerpt.of(pod.name(), Limits.LABEL), "standup pairs " + pod.id()))));
        return new Card("Pairs of which pod?", parts);
    }

    private Reply show(Command command, Pod pod) {
        return pairs.pairing(command.organization(), pod.id())
                .<Reply>map(found -> new Reply.OnlyYou(state.card(command, found.value(), pod, clock.instant())))
                .orElseGet(() -> {
                    var today = clock.instant().atZone(pod.policy().zone()).toLocalDate();
                    return new Reply.Ask(PairingForm.of(pod, PairingForm.Draft.blank(pod, today)));
                });
    }
}
