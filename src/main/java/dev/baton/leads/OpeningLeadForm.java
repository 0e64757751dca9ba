package dev.baton.leads;

import dev.baton.chat.Context;
import dev.baton.chat.Input;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Opens the form in which a lead is handed over, wherever it is asked for. */
final class OpeningLeadForm {

    private final Directory directory;
    private final Placing placing;
    private final Checking checking;

    OpeningLeadForm(Directory directory, Placing placing, Checking checking) {
        this.directory = directory;
        this.placing = placing;
        this.checking = checking;
    }

    /** @param note what the form's note holds at first */
    Reply open(Context context, String note) {
        var here = Optional.ofNullable(context.conversation())
                .flatMap(channel -> directory.podIn(context.organization(), channel));
        var pods = here.map(List::of).orElseGet(() -> podsFor(context));
        return pods.isEmpty()
                ? Reply.onlyYou(Text.of("There is no channel yet to hand a lead over in. Use ")
                        .and(new Text.Code("/baton setup"))
                        .and(" in the channel that sales and marketing share."))
                : new Reply.Ask(LeadForm.blank(
                        pods,
                        pods.size() > 1 && placing.hasRule(context.organization()),
                        note,
                        statements(context, pods),
                        checking.fields(
                                context.organization(),
                                pods.stream().map(Pod::id).toArray(PodId[]::new))));
    }

    /** Of which pod that is has to be clear. */
    private List<Input> statements(Context context, List<Pod> pods) {
        return pods.size() == 1
                ? checking.statements(context.organization(), pods.getFirst().id(), List.of())
                : List.of();
    }

    /** The person's own first, those where he is in marketing before those where he is in sales. */
    private List<Pod> podsFor(Context context) {
        var person = context.person();
        return directory.pods(context.organization()).stream()
                .sorted(Comparator.comparing((Pod pod) -> !pod.markets(person))
                        .thenComparing(pod -> !pod.sells(person)))
                .toList();
    }
}
