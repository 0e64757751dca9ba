package dev.baton.scenario;

import static org.awaitility.Awaitility.await;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.scenario.Office.Answer;
import dev.baton.scenario.Office.Colleague;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Many people of one office who do things at once, on any of some nodes; some of it is delivered twice. */
final class Crowd {

    private final Office office;
    private final List<Baton> nodes;
    private final Random random;

    Crowd(Office office, List<Baton> nodes, Random random) {
        this.office = office;
        this.nodes = List.copyOf(nodes);
        this.random = random;
    }

    List<Colleague> hired(Role role, int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> office.hire(role + " " + each, role))
                .toList();
    }

    /** What somebody does, on which node. */
    record Deed(Colleague who, Baton node, Interaction what) {

        /** It is delivered until Baton knows what came of it. */
        Done done() {
            var answer = await().until(() -> who.doesAt(node, what), given -> !isUnsure(given));
            return new Done(this, answer);
        }

        private static boolean isUnsure(Answer answer) {
            return answer.reply instanceof Reply.OnlyYou(var card)
                    && Office.words(card).contains("may not be saved");
        }
    }

    /** What was answered to a deed. */
    record Done(Deed deed, Answer answer) {

        Optional<MatchResult> says(Pattern words) {
            return answer.reply instanceof Reply.OnlyYou(var card)
                    ? words.matcher(Office.words(card)).results().findFirst()
                    : Optional.empty();
        }
    }

    /** Somebody's deed, delivered once or twice. */
    List<Deed> delivered(Colleague who, Interaction what) {
        return IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(time -> new Deed(who, nodes.get(random.nextInt(nodes.size())), what))
                .toList();
    }

    /** All at once, and in any order. */
    List<Done> done(List<Deed> deeds) throws Exception {
        Collections.shuffle(deeds, random);
        var done = new ArrayList<Done>();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = deeds.stream().<Callable<Done>>map(deed -> deed::done).toList();
            for (var each : all.invokeAll(calls)) {
                done.add(each.get());
            }
        }
        return done;
    }
}
